import { toString as wordsOf } from 'mdast-util-to-string';
import { parse } from 'yaml';
import type { WireDocument } from '../../../../src/import/document/document.ts';
import type { WireImport } from '../../../../src/import/drafts/import-wire.ts';
import { readKorean } from '../../../../src/markdown/read-korean.ts';

/**
 * The passages of a document that stand in no file and nowhere in the report. White space counts for nothing, nor do
 * signs of bold type that the report counts.
 */
export function lostWords(document: WireDocument, { drafts, report }: WireImport): string[] {
  const texts = [...drafts.map(({ text }) => plain(text)), ...Object.values(report).flat()].map(bare);
  const held = texts.join('\n');
  return passagesOf(document).filter((passage) => !held.includes(bare(passage)));
}

/** What a file says: the values of its frontmatter, and the words of its body. */
function plain(text: string): string {
  const [, frontmatter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(text) ?? [];
  return [
    ...valuesOf(parse(frontmatter)),
    ...readKorean()
      .parse(body)
      .children.map((node) => wordsOf(node)),
  ].join('\n');
}

function valuesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.values(value).flatMap(valuesOf);
}

function bare(text: string): string {
  return text.replaceAll(/\s+|\*\*/gu, '');
}

function passagesOf(document: WireDocument): string[] {
  const { headline, kinds, dateline, agency } = document;
  return [
    ...[headline, ...kinds, dateline, agency].flatMap((each) => each?.text ?? []),
    ...document.decks.map(({ text }) => text),
    ...document.bylines.flatMap(({ name, role, email }) => [name, role, email].flatMap((each) => each?.text ?? [])),
    ...[...document.emails, ...document.rights].map(({ text }) => text),
    ...document.captions.flatMap(({ text, credit }) => [text.text, credit?.text ?? '']),
    ...document.moments.map(({ words }) => words),
    ...document.dropped.map(({ text }) => text),
    ...document.marks.map(({ sign }) => sign),
    ...document.around.map(({ text }) => text),
    ...document.blocks.flatMap((block) =>
      block.type === 'exchange'
        ? [
            block.question.text,
            ...block.answers.flatMap(({ label, paragraphs }) => [
              label?.text ?? '',
              ...paragraphs.map(({ text }) => text),
            ]),
          ]
        : [block.text.text],
    ),
  ];
}
