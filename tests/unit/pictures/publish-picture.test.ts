import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import sharp from 'sharp';
import { moves } from '../../../src/content/moves.ts';
import { encodePicture } from '../../../src/pictures/encode-picture.ts';
import { publishPicture } from '../../../src/pictures/publish-picture.ts';

const plain = sharp({ create: { width: 40, height: 20, channels: 3, background: '#1f3a6e' } });
const where = { IFD0: { Artist: '가온별' }, IFD3: { GPSLatitude: '37/1 33/1 0/1', GPSLatitudeRef: 'N' } };
const photo = await plain.clone().jpeg().withExif(where).withMetadata({ orientation: 6 }).toBuffer();
const frames = [plain.clone().png().toBuffer(), plain.clone().negate().png().toBuffer()];
const film = sharp(await Promise.all(frames), { join: { animated: true } });

describe('a photograph is published', () => {
  test('upright, as the camera was held', async () => {
    const { width, height, orientation } = await sharp(await publishPicture(photo)).metadata();
    assert.deepEqual({ width, height, orientation }, { width: 20, height: 40, orientation: undefined });
  });

  test('without where and by whom it was taken', async () => {
    assert.ok((await sharp(photo).metadata()).exif);
    for (const published of [await publishPicture(photo), await encodePicture(photo, 'webp', 10)]) {
      const { exif, xmp, iptc } = await sharp(published).metadata();
      assert.deepEqual([exif, xmp, iptc], [undefined, undefined, undefined]);
    }
  });

  test('in each format, smaller, and never larger', async () => {
    for (const format of ['jpeg', 'png', 'webp', 'avif'] as const) {
      const small = await sharp(await encodePicture(photo, format, 10)).metadata();
      assert.deepEqual([small.width, small.height, small.format], [10, 20, format === 'avif' ? 'heif' : format]);
      const large = await sharp(await encodePicture(photo, format, 4000)).metadata();
      assert.equal(large.width, 20);
    }
  });

  test('as the same bytes each time', async () => {
    for (const format of ['jpeg', 'png', 'webp', 'avif'] as const) {
      assert.deepEqual(await encodePicture(photo, format, 10), await encodePicture(photo, format, 10));
    }
  });
});

test('a picture that moves is kept whole', async () => {
  for (const moving of [await film.clone().gif().toBuffer(), await film.clone().webp().toBuffer()]) {
    assert.equal((await sharp(moving).metadata()).pages, 2);
    assert.deepEqual(await publishPicture(moving), moving);
  }
});

describe('a GIF is published', () => {
  const comment = Buffer.from('\x21\xfe\x05hello\x00', 'latin1');
  const xmp = Buffer.from('\x21\xff\x0bXMP DataXMP\x03abc\x00', 'latin1');

  test('without comments, other programs’ notes and what lies behind its end, still or moving', async () => {
    for (const gif of [await plain.clone().gif().toBuffer(), await film.clone().gif().toBuffer()]) {
      const first = gif.indexOf(Buffer.from('\x21\xf9', 'latin1'));
      const noted = [gif.subarray(0, first), comment, xmp, gif.subarray(first, -1), comment, gif.subarray(-1), comment];
      assert.deepEqual(await publishPicture(Buffer.concat(noted)), gif);
    }
  });

  test('whole or not at all', async () => {
    const gif = await film.clone().gif().toBuffer();
    for (const length of [gif.length - 1, gif.length - 4, 14]) {
      await assert.rejects(publishPicture(gif.subarray(0, length)), `${length} bytes`);
    }
  });
});

test('what moves is told by its bytes', async () => {
  assert.equal(moves(await plain.clone().webp().toBuffer(), 'webp'), false);
  assert.equal(moves(await film.clone().webp().toBuffer(), 'webp'), true);
  const png = await plain.clone().png().toBuffer();
  assert.equal(moves(png, 'png'), false);
  assert.equal(
    moves(Buffer.concat([png.subarray(0, 33), Buffer.from('....acTL........'), png.subarray(33)]), 'png'),
    true,
  );
});
