/**
 * A GIF, still or moving, with its frames as they are and without what programs wrote beside them: comments, XMP and
 * whatever lies behind its end. Throws for one that is cut off.
 */
export function cleanGif(bytes: Buffer): Buffer {
  const kept: Buffer[] = [];
  let at = 13 + colours(bytes[10]);
  kept.push(bytes.subarray(0, at));
  while (bytes[at] !== trailer) {
    const start = at;
    const kind = bytes[at];
    if (kind === frame) at = afterBlocks(bytes, at + 11 + colours(bytes[at + 9]));
    else if (kind === extension) at = afterBlocks(bytes, at + 2);
    else throw new Error(`A GIF cannot go on with ${kind} at ${at}`);
    if (kind === frame || isNeeded(bytes.subarray(start, at))) kept.push(bytes.subarray(start, at));
  }
  return Buffer.concat([...kept, Buffer.of(trailer)]);
}

const extension = 0x21;
const frame = 0x2c;
const trailer = 0x3b;

// How long a frame is seen, and how often the film runs.
function isNeeded(block: Buffer): boolean {
  return (
    block[1] === 0xf9 || (block[1] === 0xff && /^(?:NETSCAPE2\.0|ANIMEXTS1\.0)$/.test(block.toString('latin1', 3, 14)))
  );
}

/** The size of a table of colours, by the byte that announces it. */
function colours(flags = 0): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

/** Blocks begin with their length; one of length 0 is the last. */
function afterBlocks(bytes: Buffer, first: number): number {
  let at = first;
  for (let length = bytes[at]; length !== 0; length = bytes[at]) {
    if (length === undefined) throw new Error('The GIF is cut off');
    at += 1 + length;
  }
  return at + 1;
}
