import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { coverageOf } from '../../../src/cards/coverage.ts';

test('a pixel is covered to its exact share', () => {
  const { left, top, width, alpha } = coverageOf([
    [
      [1.5, 2],
      [3, 2],
      [3, 3],
      [1.5, 3],
    ],
  ]);
  assert.deepEqual([left, top], [1, 2]);
  assert.deepEqual([...alpha.subarray(0, width)], [128, 255, 0]);
});

test('a contour that turns the other way is a hole', () => {
  const square = (from: number, to: number): [number, number][] => [
    [from, from],
    [to, from],
    [to, to],
    [from, to],
  ];
  const { width, alpha } = coverageOf([square(0, 3), square(1, 2).toReversed()]);
  assert.deepEqual(
    [...alpha].filter((_, index) => index % width < 3),
    [255, 255, 255, 255, 0, 255, 255, 255, 255],
  );
});

test('pixels sum up to the area of a triangle, wherever it stands', () => {
  const number = fc.double({ min: -40, max: 40, noNaN: true });
  fc.assert(
    fc.property(fc.tuple(number, number, number, number, number, number), ([ax, ay, bx, by, cx, cy]) => {
      const { alpha } = coverageOf([
        [
          [ax, ay],
          [bx, by],
          [cx, cy],
        ],
      ]);
      const area = Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
      const sum = alpha.reduce((total, each) => total + each, 0) / 255;
      assert.ok(Math.abs(sum - area) <= 0.5 + alpha.length * 0.002, `${sum} for ${area}`);
    }),
  );
});

test('nothing covers nothing', () => {
  assert.equal(coverageOf([]).alpha.length, 0);
});
