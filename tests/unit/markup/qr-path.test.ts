import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import readCode from 'jsqr';
import { qrPath } from '../../../src/markup/qr-path.ts';

test('what is drawn is read back, whatever the address', () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (address) => {
      assert.equal(read(qrPath(address)), address);
    }),
    { numRuns: 30 },
  );
});

test('it is white for four modules all around', () => {
  const { size, path } = qrPath('https://news.example/stories/x/');
  for (const { x, y, length } of runsOf(path)) {
    assert.ok(x >= 4 && y >= 4 && x + length <= size - 4 && y < size - 4);
  }
});

/** Draws the path at four pixels a module and reads it as a phone would. */
function read({ size, path }: { size: number; path: string }): string | undefined {
  const scale = 4;
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const { x, y, length } of runsOf(path)) {
    for (let row = y * scale; row < (y + 1) * scale; row += 1) {
      for (let column = x * scale; column < (x + length) * scale; column += 1) {
        pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
      }
    }
  }
  return readCode(pixels, side, side)?.data;
}

function runsOf(path: string): { x: number; y: number; length: number }[] {
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)];
  assert.equal(runs.map(([run]) => run).join(''), path);
  return runs.map(([, x, y, length]) => ({ x: Number(x), y: Number(y), length: Number(length) }));
}
