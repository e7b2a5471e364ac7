/**
 * A WebP that moves, with its frames as they are and only the chunks that they are drawn from: without EXIF, XMP, what
 * programs noted in chunks of their own, and whatever lies behind its end. Throws for one that is cut off.
 */
export function cleanWebp(bytes: Buffer): Buffer {
  const chunks = drawnChunks(bytes, header, bytes.readUInt32LE(4) + 8);
  const riff = Buffer.from(bytes.subarray(0, header));
  riff.writeUInt32LE(chunks.length + header - 8, 4);
  return Buffer.concat([riff, chunks]);
}

const header = 12;
/** What a frame's chunk begins with: its place, size and time. */
const frameHeader = 16;
const exifAndXmp = 0b1100;

const drawn = new Set(['VP8X', 'ICCP', 'ANIM', 'ANMF', 'ALPH', 'VP8 ', 'VP8L']);

function drawnChunks(bytes: Buffer, start: number, end: number): Buffer {
  if (end > bytes.length) throw new Error('The WebP is cut off');
  const kept: Buffer[] = [];
  for (let at = start; at < end; ) {
    const type = bytes.toString('latin1', at, at + 4);
    const size = bytes.readUInt32LE(at + 4);
    const data = bytes.subarray(at + 8, at + 8 + size);
    if (data.length < size || at + 8 + size > end) throw new Error('The WebP is cut off');
    if (drawn.has(type)) kept.push(chunk(type, drawnData(type, data)));
    at += 8 + size + (size % 2);
  }
  return Buffer.concat(kept);
}

function drawnData(type: string, data: Buffer): Buffer {
  if (type === 'ANMF')
    return Buffer.concat([data.subarray(0, frameHeader), drawnChunks(data, frameHeader, data.length)]);
  if (type !== 'VP8X') return data;
  const flags = Buffer.from(data);
  flags.writeUInt8(flags.readUInt8(0) & ~exifAndXmp, 0);
  return flags;
}

/** Its length is even: a byte is added where it would not be. */
function chunk(type: string, data: Buffer): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(data.length);
  return Buffer.concat([Buffer.from(type, 'latin1'), size, data, Buffer.alloc(data.length % 2)]);
}
