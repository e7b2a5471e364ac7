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
import type { Redaction } from './word-search.ts';
import { wordSearch } from './word-search.ts';

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
): { redactions: Redaction[]; mistakes: Mistake[] } {
  if (!listed) return { redactions: [], mistakes: [] };
  const file = fileIn(name);
  const read = readText(listed.absolute, file);
  if ('mistake' in read) return { redactions: [], mistakes: [read.mistake] };
  const { mapping, mistakes } = readYaml(read.text, file, 1);
  if (!mapping) return { redactions: [], mistakes };
  const checked = checkMapping(mapping, redactionsSchema, file);
  // A wrong word is a hole in the list: the others keep their places.
  const redactions = (checked.sound.words ?? []).flatMap((word, index) => ({
    word,
    line: mapping.placeOf(['words', index]).line,
  }));
  return { redactions, mistakes: [...mistakes, ...checked.mistakes] };
}

/** Where the content still has such words, so that a writer is led to them before a site is made. */
export function findRedacted(
  { texts, gone, imported, site, pictures }: Pick<SortedFiles, 'texts' | 'gone' | 'imported' | 'site' | 'pictures'>,
  redactions: readonly Redaction[],
  name: string,
): Mistake[] {
  if (redactions.length === 0) return [];
  const search = wordSearch(redactions);
  const files = [...texts, ...gone, ...imported, ...(site ? [{ ...site, file: `${name}/site.yaml` }] : [])];
  const inTexts = files.flatMap(({ absolute, file }) => {
    const text = readFileSync(absolute, 'utf8');
    return search.in(text).map((redaction): Mistake => {
      const message = `\`${fileIn(name)}:${redaction.line}\`의 말이 여기 있습니다. 지우거나 바꾸세요`;
      const place = placeAt(text, search.offsetIn(text, redaction), 1);
      return { id: 'redacted-words', file, ...place, message };
    });
  });
  // What is gone keeps its name, which is its address.
  const named = [
    ...[...texts, ...imported].map(({ file }) => file),
    ...[...pictures.keys()].map((path) => `${name}/${path}`),
  ];
  const inNames = named.flatMap((file) =>
    search.in(file).map(({ line: written }): Mistake => {
      const message = `파일 이름에 \`${fileIn(name)}:${written}\`의 말이 있습니다. 이름을 바꾸세요`;
      return { id: 'redacted-words', file, line: 1, column: 1, message };
    }),
  );
  return [...inTexts, ...inNames];
}

/** The same mistakes without such words in what is printed of them: others may read that. */
export function hideRedacted(mistakes: readonly Mistake[], redactions: readonly Redaction[]): Mistake[] {
  const { masked } = wordSearch(redactions);
  return mistakes.map((each) => ({ ...each, file: masked(each.file), message: masked(each.message) }));
}

/** As the writer knows it. */
function fileIn(name: string): string {
  return `${name}/redactions.yaml`;
}
