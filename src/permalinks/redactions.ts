import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { checkMapping } from '../content/check-mapping.ts';
import type { ListedFile } from '../content/list-files.ts';
import type { Mistake } from '../content/mistake.ts';
import { placeAt } from '../content/place-at.ts';
import { readText } from '../content/read-text.ts';
import { readYaml } from '../content/read-yaml.ts';
import { line } from '../content/schemas/fields.ts';
import type { SortedFiles } from '../content/sort-files.ts';

const redactionsSchema = z.strictObject({
  words: z
    .array(
      line('사이트의 어느 파일에도 있어서는 안 되는 말').refine(
        (value) => value.length > 1,
        '두 글자 이상이어야 합니다',
      ),
    )
    .describe('사이트의 어느 파일에도 있어서는 안 되는 말'),
});

/** Reads `redactions.yaml`, the words that a court or a person's safety keeps out of every file. */
export function readRedactions(
  listed: ListedFile | undefined,
  name: string,
): { redactions: string[]; mistakes: Mistake[] } {
  if (!listed) return { redactions: [], mistakes: [] };
  const file = `${name}/redactions.yaml`;
  const read = readText(listed.absolute, file);
  if ('mistake' in read) return { redactions: [], mistakes: [read.mistake] };
  const { mapping, mistakes } = readYaml(read.text, file, 1);
  if (!mapping) return { redactions: [], mistakes };
  const checked = checkMapping(mapping, redactionsSchema, file);
  const words = (checked.sound.words ?? []).flat();
  return { redactions: words.map((each) => each.normalize('NFC')), mistakes: [...mistakes, ...checked.mistakes] };
}

/** Where the content still has such words, so that a writer is led to them before a site is made. */
export function findRedacted(
  { texts, gone, imported, site }: Pick<SortedFiles, 'texts' | 'gone' | 'imported' | 'site'>,
  redactions: readonly string[],
  name: string,
): Mistake[] {
  if (redactions.length === 0) return [];
  const files = [...texts, ...gone, ...imported, ...(site ? [{ ...site, file: `${name}/site.yaml` }] : [])];
  return files.flatMap(({ absolute, file }) => {
    const text = readFileSync(absolute, 'utf8').normalize('NFC');
    return redactions.flatMap((word): Mistake[] => {
      const offset = text.indexOf(word);
      if (offset < 0) return [];
      const message = '`redactions.yaml`에서 싣지 않기로 한 말이 여기 있습니다. 지우거나 바꾸세요';
      return [{ id: 'redacted-words', file, ...placeAt(text, offset, 1), message }];
    });
  });
}
