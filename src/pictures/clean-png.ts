/**
 * A PNG that moves, with its frames as they are and only the chunks that they are drawn from: without EXIF, XMP, text,
 * time, what programs noted in chunks of their own, and whatever lies behind its end. Throws for one that is cut off.
 */
export function cleanPng(bytes: Buffer): Buffer {
  const kept = [bytes.subarray(0, signature)];
  for (let at = signature; ; ) {
    const type = bytes.toString('latin1', at + 4, at + 8);
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) throw new Error('The PNG is cut off');
    if (drawn.has(type)) kept.push(bytes.subarray(at, end));
    if (type === 'IEND') return Buffer.concat(kept);
    at = end;
  }
}

const signature = 8;

const drawn = new Set(
  'IHDR PLTE IDAT IEND acTL fcTL fdAT tRNS cHRM gAMA iCCP sRGB cICP mDCV cLLI sBIT bKGD pHYs'.split(' '),
);
