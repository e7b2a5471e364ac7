import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renditionsOf, srcsetOf } from '../../../src/content/renditions.ts';

const widths = (width: number, type = 'jpg') =>
  renditionsOf({ type, hash: 'h', width }).map((list) => list.map((each) => each.width));

test('a picture is offered at several widths, none wider than it is', () => {
  assert.deepEqual(widths(4000)[0], [360, 640, 960, 1280]);
  assert.deepEqual(widths(640)[0], [360, 640]);
  assert.deepEqual(widths(700)[0], [360, 640, 700]);
  assert.deepEqual(widths(12)[0], [12]);
});

test('the last format is its own', () => {
  const formats = (type: string) => renditionsOf({ type, hash: 'h', width: 10 }).map(([first]) => first?.format);
  assert.deepEqual(formats('jpg'), ['webp', 'jpeg']);
  assert.deepEqual(formats('png'), ['webp', 'png']);
  assert.deepEqual(formats('webp'), ['webp']);
  assert.deepEqual(formats('avif'), ['avif']);
  assert.deepEqual(formats('gif'), []);
});

test('addresses stand under the base path', () => {
  const [webp = []] = renditionsOf({ type: 'png', hash: 'abc', width: 500 });
  assert.equal(
    srcsetOf(webp, '/news/'),
    '/news/assets/pictures/abc-360.webp 360w, /news/assets/pictures/abc-500.webp 500w',
  );
});
