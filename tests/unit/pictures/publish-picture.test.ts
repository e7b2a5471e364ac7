import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { moves } from '../../../src/content/moves.ts';
import { pictureProblem } from '../../../src/content/picture-problem.ts';
import { encodePicture } from '../../../src/pictures/encode-picture.ts';
import { publishPicture } from '../../../src/pictures/publish-picture.ts';

const plain = sharp({ create: { width: 40, height: 20, channels: 3, background: '#1f3a6e' } });
const where = { IFD0: { Artist: 'Gaonbyeol' }, IFD3: { GPSLatitude: '37/1 33/1 0/1', GPSLatitudeRef: 'N' } };
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
  const png = await movingPng();
  assert.deepEqual(await publishPicture(png), png);
});

describe('what moves is published without where and by whom it was taken', () => {
  const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><Creator>가온별</Creator></x:xmpmeta>';
  const says = /Exif|EXIF|eXIf|xmpmeta|Gaonbyeol|가온별|XMP /;

  test('as a WebP', async () => {
    const moving = await film.clone().webp({ lossless: true }).withExif(where).withXmp(xmp).toBuffer();
    const before = await sharp(moving).metadata();
    assert.ok(before.exif?.includes('Gaonbyeol') && before.xmp?.includes('가온별'));
    for (const bytes of [moving, Buffer.concat([moving, Buffer.from('가온별')])]) {
      const published = await publishPicture(bytes);
      assert.doesNotMatch(published.toString(), says);
      const { exif, xmp: packet, pages } = await sharp(published).metadata();
      assert.deepEqual([exif, packet, pages], [undefined, undefined, 2]);
      const pixels = (file: Buffer) => sharp(file, { animated: true }).raw().toBuffer();
      assert.deepEqual(await pixels(published), await pixels(moving));
    }
  });

  test('as a PNG, also when what was written stands before what says that it moves', async () => {
    const exif = (await sharp(photo).metadata()).exif?.subarray('Exif\0\0'.length) ?? Buffer.of();
    assert.ok(exif.includes('Gaonbyeol'));
    const written = Buffer.concat([
      pngChunk('eXIf', exif),
      pngChunk('iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${xmp}${' '.repeat(5000)}`)),
      pngChunk('tEXt', Buffer.from('Author\0가온별')),
      pngChunk('prVt', Buffer.from('가온별')),
    ]);
    const moving = await movingPng(written);
    assert.ok((await sharp(moving).metadata()).exif);
    const published = await publishPicture(Buffer.concat([moving, Buffer.from('가온별')]));
    assert.deepEqual(published, await movingPng());
    assert.doesNotMatch(published.toString(), says);
  });

  test('or not at all: cut off, or as an AVIF', async () => {
    const webp = await film.clone().webp().toBuffer();
    const png = await movingPng();
    for (const bytes of [webp.subarray(0, -9), png.subarray(0, -9), png.subarray(0, -14)]) {
      await assert.rejects(publishPicture(bytes));
    }
    const avif = await plain.clone().avif().toBuffer();
    const moving = Buffer.from(avif.toString('latin1').replace('mif1avif', 'mif1avis'), 'latin1');
    assert.equal(moves(moving, 'avif'), true);
    await assert.rejects(publishPicture(moving), /cannot be taken out/);
    assert.match(pictureProblem({ type: 'avif', width: 40, height: 20, isMoving: true })?.received ?? '', /AVIF/);
    assert.equal(pictureProblem({ type: 'avif', width: 40, height: 20, isMoving: false }), undefined);
  });
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
  assert.equal(moves(await movingPng(), 'png'), true);
});

/** Two frames, with chunks before what says that they are two. */
async function movingPng(written: Buffer = Buffer.of()): Promise<Buffer> {
  const [first = [], second = []] = (await Promise.all(frames)).map(pngChunks);
  const data = ([type]: [string, Buffer]) => type === 'IDAT';
  const frame = (order: number) => {
    const control = Buffer.alloc(26);
    for (const [index, value] of [order, 40, 20].entries()) control.writeUInt32BE(value, index * 4);
    return pngChunk('fcTL', control);
  };
  const order = Buffer.from([0, 0, 0, 2]);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    ...first.slice(0, 1).map(([type, bytes]) => pngChunk(type, bytes)),
    written,
    pngChunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0])),
    frame(0),
    ...first.filter(data).map(([type, bytes]) => pngChunk(type, bytes)),
    frame(1),
    pngChunk('fdAT', Buffer.concat([order, ...second.filter(data).map(([, bytes]) => bytes)])),
    pngChunk('IEND', Buffer.of()),
  ]);
}

function pngChunks(png: Buffer): [string, Buffer][] {
  const chunks: [string, Buffer][] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    chunks.push([png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at))]);
  }
  return chunks;
}

function pngChunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [size, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([size, named, check]);
}
