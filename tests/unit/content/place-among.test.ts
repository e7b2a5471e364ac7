import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { placeAmong } from '../../../src/content/place-among.ts';

test('counts what stands before a place', () => {
  const items = [1, 3, 3, 5];
  const before = (limit: number) => placeAmong(items, (item) => item <= limit);
  assert.deepEqual([0, 1, 2, 3, 4, 5, 6].map(before), [0, 1, 1, 3, 3, 4, 4]);
  assert.equal(
    placeAmong([], () => true),
    0,
  );
});

test('is what counting one by one gives', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: 0, max: 20 }), (numbers, limit) => {
      const items = numbers.toSorted((a, b) => a - b);
      assert.equal(
        placeAmong(items, (item) => item <= limit),
        items.filter((item) => item <= limit).length,
      );
    }),
  );
});
