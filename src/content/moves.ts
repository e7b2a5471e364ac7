/** Whether a picture may have more than one frame: every GIF, and a PNG, WebP or AVIF that says so at its beginning. */
export function moves(bytes: Uint8Array, type: string): boolean {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  switch (type) {
    case 'gif':
      return true;
    case 'png':
      return head.split('IDAT', 1)[0]?.includes('acTL') ?? false;
    case 'webp':
      return head.startsWith('VP8X', 12) && ((bytes[20] ?? 0) & 2) !== 0;
    case 'avif':
      return head.slice(8, 40).includes('avis');
    default:
      return false;
  }
}
