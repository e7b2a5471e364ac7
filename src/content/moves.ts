/** Whether a picture may have more than one frame: every GIF, and a PNG, WebP or AVIF that says so at its beginning. */
export function moves(bytes: Uint8Array, type: string): boolean {
  const head = Buffer.from(bytes.subarray(0, 40)).toString('latin1');
  switch (type) {
    case 'gif':
      return true;
    case 'png':
      return saysSo(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    case 'webp':
      return head.startsWith('VP8X', 12) && ((bytes[20] ?? 0) & 2) !== 0;
    case 'avif':
      return head.slice(8).includes('avis');
    default:
      return false;
  }
}

/** However much a camera or a program wrote before it. */
function saysSo(png: Buffer): boolean {
  const at = png.indexOf('acTL');
  return at >= 0 && at < png.indexOf('IDAT');
}
