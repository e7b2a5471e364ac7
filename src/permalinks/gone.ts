import type { z } from 'zod';
import { checkMapping } from '../content/check-mapping.ts';
import { datesInZone } from '../content/dates-in-zone.ts';
import type { ListedFile } from '../content/list-files.ts';
import type { Mistake } from '../content/mistake.ts';
import { readFrontmatter } from '../content/read-frontmatter.ts';
import { readText } from '../content/read-text.ts';
import type { YamlMapping } from '../content/read-yaml.ts';
import { goneSchema } from '../content/schemas/gone.ts';

/** What is said at the address of a piece that is no more. */
export interface Gone extends z.output<typeof goneSchema> {
  /** The page of the piece: `/articles/x/`. */
  path: string;
  /** As the writer knows it: `content/gone/articles/x.md`. */
  file: string;
  mapping: YamlMapping;
}

/** Reads `content/gone/`: a file a piece, named as the piece was. Its dates come out in the zone. */
export function readGone(
  files: readonly (ListedFile & { file: string; id: string })[],
  zone: string,
): { gone: Gone[]; mistakes: Mistake[] } {
  const gone: Gone[] = [];
  const mistakes: Mistake[] = [];
  for (const { absolute, file, id } of files) {
    const read = readText(absolute, file);
    if ('mistake' in read) {
      mistakes.push(read.mistake);
      continue;
    }
    const { mapping, body = '', mistakes: yamlMistakes } = readFrontmatter(read.text, file);
    mistakes.push(...yamlMistakes);
    const line = body.split('\n').findIndex((each) => each.trim() !== '') + 1;
    if (line > 0) {
      const message = '내린 글의 자리에는 본문을 두지 않습니다. 까닭은 `reason`에 쓰고 본문을 지우세요';
      mistakes.push({ id: 'bad-value', file, line, column: 1, message });
    }
    if (!mapping) continue;
    const checked = checkMapping(mapping, goneSchema, file);
    mistakes.push(...checked.mistakes);
    if (checked.data) gone.push({ ...datesInZone(checked.data, zone), path: `/${id}/`, file, mapping });
  }
  return { gone, mistakes };
}
