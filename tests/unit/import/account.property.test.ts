import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { accountFor } from '../../../src/import/document/account-for.ts';
import { readWire } from '../../../src/import/read-wire.ts';
import { furniture, mangled, samples, signs } from './mangle.ts';

test('every character of a sample, however it is mangled, is in the document or in what was dropped', () => {
  assert.ok(samples.length > 50);
  fc.assert(fc.property(mangled, assertAccounted), { numRuns: 2000 });
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
      const read = readWire(source, name, 'Asia/Seoul');
      if ('document' in read) assert.deepEqual(accountFor(read.text, read.document), nothing);
    }),
  );
});

test('the proof sees what is lost, what stands twice and what was changed', () => {
  const read = readWire(Buffer.from((samples[0] ?? []).join('\n')), 'copy.txt', 'Asia/Seoul');
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
  const read = readWire(Buffer.from(source), 'copy.txt', 'Asia/Seoul');
  if ('document' in read) assert.deepEqual(accountFor(read.text, read.document), nothing);
}
