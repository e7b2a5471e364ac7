import { loadSharp } from './load-sharp.ts';

/** The icon of the site as a PNG of `size` pixels a side, drawn from its SVG, which must have no text in it. */
export async function drawIcon(svg: Buffer, size: number): Promise<Buffer> {
  const sharp = await loadSharp();
  const { width = size } = await sharp(svg).metadata();
  // 72 dots an inch are the size that the SVG names.
  const drawn = sharp(svg, { density: Math.min(72_000, (72 * size) / width) });
  return drawn.resize(size, size, { fit: 'contain', background: '#00000000' }).png({ compressionLevel: 9 }).toBuffer();
}
