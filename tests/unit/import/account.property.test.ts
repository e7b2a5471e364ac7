import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { accountFor } from '../../../src/import/document/account-for.ts';
import { readWire } from '../../../src/import/read-wire.ts';

const folder = join(import.meta.dirname, 'wire');
const samples = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('copy.txt'))
  .map((name) => readFileSync(join(folder, name), 'utf8').split('\n'));

const furniture = [
  '3 hours ago 3',
  '좋아요 12',
  '지금 뜨는 뉴스',
  '관련기사',
  '공유',
  '(끝)',
  '입력 2026.01.02 03:04',
  '[한빛=가온통신]',
];
const signs = ['-', 'Q. ', 'A. ', '▲', '“', '”', '"', '◇ ', '**', '= ', '· ', '[', ']', '▲한결 교장 = ', ' ', '끝. '];

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

test('every character of a sample, however it is mangled, is in the document or in what was dropped', () => {
  assert.ok(samples.length > 50);
  const changes = fc.array(fc.tuple(change, fc.nat()), { maxLength: 8 });
  fc.assert(
    fc.property(fc.constantFrom(...samples), changes, (sample, list) => {
      const lines = list.reduce((now, [make, at]) => (now.length === 0 ? now : make(now, at % now.length)), sample);
      assertAccounted(lines.join('\n'));
    }),
    { numRuns: 2000 },
  );
});

test('any text at all is read or refused, and nothing of it is lost', () => {
  const parts = fc.oneof(
    fc.constantFrom(...samples.flat().filter((line) => line !== '')),
    fc.constantFrom(...signs, ...furniture, '\n', '\n\n'),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 30 }), (list) => assertAccounted(list.join(''))),
    { numRuns: 1500 },
  );
});

test('any bytes at all are read or refused', () => {
  const bytes = fc.uint8Array({ maxLength: 200 });
  fc.assert(
    fc.property(bytes, fc.constantFrom('copy.txt', 'copy.html'), (source, name) => {
      const read = readWire(source, name);
      if ('document' in read) assert.deepEqual(accountFor(read.text, read.document), nothing);
    }),
  );
});

test('the proof sees what is lost, what stands twice and what was changed', () => {
  const read = readWire(Buffer.from((samples[0] ?? []).join('\n')), 'copy.txt');
  assert.ok('document' in read);
  const { text, document } = read;
  const [body] = document.blocks.filter((block) => block.type === 'paragraph');
  assert.ok(body?.type === 'paragraph');
  const without = { ...document, blocks: document.blocks.filter((block) => block !== body) };
  assert.equal(accountFor(text, without).lost.length, 1);
  assert.equal(
    accountFor(text, { ...document, blocks: [...document.blocks, body] }).twice.length,
    body.text.spans.length,
  );
  const said = { ...body, text: { ...body.text, text: `${body.text.text}!` } };
  const changed = { ...document, blocks: document.blocks.map((block) => (block === body ? said : block)) };
  assert.equal(accountFor(text, changed).changed.length, 1);
});

const nothing = { lost: [], twice: [], changed: [] };

function assertAccounted(source: string): void {
  const read = readWire(Buffer.from(source), 'copy.txt');
  if ('document' in read) assert.deepEqual(accountFor(read.text, read.document), nothing);
}
