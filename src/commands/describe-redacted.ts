import type { Newsroom } from '../content/newsroom.ts';
import type { RedactedFile } from '../publish/find-redacted-files.ts';
import { addressOfFile } from '../publish/site-files.ts';

/**
 * A Korean sentence for each file of a site that has a word of `redactions.yaml`: the file, the line of the word, and
 * the text that the page is made of where it is one. Never the word itself: others may read what a build prints.
 */
export function describeRedacted(
  found: readonly RedactedFile[],
  { byPath }: Pick<Newsroom, 'byPath'>,
  content: string,
): string[] {
  return found.map(({ file, shown, lines }) => {
    const piece = byPath.get(addressOfFile(file));
    const words = lines.map((line) => `\`${content}/redactions.yaml:${line}\``).join(', ');
    const isNamed = file === shown;
    const made = piece && isNamed ? ` 이 페이지의 글: \`${content}/${piece.collection}/${piece.id}.md\`` : '';
    return `\`${shown}\`: ${words}의 말이 있습니다.${made}`;
  });
}
