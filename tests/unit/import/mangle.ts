import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

const folder = join(import.meta.dirname, 'wire');

/** The plain-text samples, as lines. */
export const samples = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('copy.txt'))
  .map((name) => readFileSync(join(folder, name), 'utf8').split('\n'));

export const furniture = [
  '3 hours ago 3',
  '좋아요 12',
  '지금 뜨는 뉴스',
  '관련기사',
  '공유',
  '(끝)',
  '입력 2026.01.02 03:04',
  '[한빛=가온통신]',
];
export const signs = [
  '-',
  'Q. ',
  'A. ',
  '▲',
  '“',
  '”',
  '"',
  '◇ ',
  '**',
  '= ',
  '· ',
  '[',
  ']',
  '▲한결 교장 = ',
  ' ',
  '끝. ',
];

type Change = (lines: string[], at: number) => string[];
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.constant<Change>((lines, at) => lines.toSpliced(at, 1)),
  fc.constant<Change>((lines, at) => lines.toSpliced(at, 0, lines[at] ?? '')),
  fc.constant<Change>((lines, at) => lines.toSpliced(at, 2, lines.slice(at, at + 2).join(''))),
  fc.constant<Change>((lines, at) => lines.toSpliced(at, 2, ...lines.slice(at, at + 2).reverse())),
  fc.constantFrom(...furniture).map(
    (line): Change =>
      (lines, at) =>
        lines.toSpliced(at, 0, line),
  ),
  fc.constantFrom(...signs).map(
    (sign): Change =>
      (lines, at) =>
        lines.with(at, sign + (lines[at] ?? '')),
  ),
  fc.constantFrom(...signs).map(
    (sign): Change =>
      (lines, at) =>
        lines.with(at, (lines[at] ?? '') + sign),
  ),
  fc.nat().map(
    (place): Change =>
      (lines, at) => {
        const line = lines[at] ?? '';
        const cut = place % (line.length + 1);
        return lines.toSpliced(at, 1, line.slice(0, cut), line.slice(cut));
      },
  ),
);

/** A sample whose lines were cut, joined, doubled, moved and marked up to eight times. */
export const mangled: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...samples), fc.array(fc.tuple(change, fc.nat()), { maxLength: 8 }))
  .map(([sample, list]) =>
    list.reduce((now, [make, at]) => (now.length === 0 ? now : make(now, at % now.length)), sample).join('\n'),
  );
