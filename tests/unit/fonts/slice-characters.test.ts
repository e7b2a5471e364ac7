import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sliceCharacters, unicodeRange } from '../../../src/fonts/slice-characters.ts';

test('a small site has one slice: our own characters and those of its texts', () => {
  const slices = sliceCharacters(
    new Set('ab월'),
    new Map([
      ['똠', 1],
      ['월', 9],
      ['가', 2],
    ]),
  );
  assert.deepEqual(slices, [['a', 'b', '가', '똠', '월']]);
});

test('a large site has its rare characters in slices of their own', () => {
  const counted = new Map(
    Array.from({ length: 2350 }, (_, index) => [String.fromCodePoint(0xac00 + index), 2350 - index]),
  );
  const slices = sliceCharacters(new Set('가'), counted);
  assert.ok(slices.length > 5);
  assert.ok(slices[0]?.includes('각'));
  assert.ok(slices.at(-1)?.includes(String.fromCodePoint(0xac00 + 2349)));
});

const texts = fc.array(fc.tuple(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }), fc.nat()));

test('every character is in one slice and in one only, in whatever order they were counted', () => {
  fc.assert(
    fc.property(texts, fc.string({ unit: 'grapheme' }), (counted, own) => {
      const all = new Set([...own, ...counted.map(([character]) => character)]);
      const slices = sliceCharacters(new Set(own), new Map(counted));
      assert.deepEqual(new Set(slices.flat()), all);
      assert.equal(slices.flat().length, all.size);
      assert.deepEqual(sliceCharacters(new Set(own), new Map([...new Map(counted)].reverse())), slices);
    }),
  );
});

test('CSS is told of characters in ranges', () => {
  assert.equal(unicodeRange(['A', 'B', 'C', '가', '각', '힣', '😀']), 'U+0041-0043, U+AC00-AC01, U+D7A3, U+1F600');
});
