import { encode } from 'uqr';

/** The white that readers of codes need around one, in modules. */
const quiet = 4;

/**
 * A QR code as one SVG path, a module a unit, in a square of `size` units that includes the quiet zone. Corrects 15 %
 * of damage: paper is folded and stained.
 */
export function qrPath(text: string): { size: number; path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: quiet });
  const runs = data.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '#' : ' '))
        .join('')
        .matchAll(/#+/g),
    ].map(({ 0: run, index: x }) => `M${x} ${y}h${run.length}v1h-${run.length}z`),
  );
  return { size, path: runs.join('') };
}
