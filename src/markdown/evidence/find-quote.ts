import type { TextBlock } from './text-block.ts';

/** Where a quote stands: `from` and `to` count in `block.raw`. */
export interface Place {
  block: TextBlock;
  from: number;
  to: number;
}

/** Every place where a quote stands within one block, white space being alike. */
export function findQuote(quote: string, blocks: TextBlock[]): Place[] {
  const wanted = normalizeQuote(quote);
  return blocks.flatMap((block) => findInBlock(wanted, block));
}

/** A quote as it is searched for: NFC, one space for every run of white space. */
export function normalizeQuote(quote: string): string {
  return quote.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}

/** The line of the source on which a place begins. */
export function lineOf({ block, from }: Place): number {
  const first = block.node.position?.start.line ?? 1;
  return first + (block.raw.slice(0, from).match(/\n/g)?.length ?? 0);
}

function findInBlock(wanted: string, block: TextBlock): Place[] {
  const places: Place[] = [];
  for (let at = block.words.indexOf(wanted); at >= 0 && wanted !== ''; at = block.words.indexOf(wanted, at + 1)) {
    const from = block.offsets[at];
    const last = block.offsets[at + wanted.length - 1];
    if (from !== undefined && last !== undefined) places.push({ block, from, to: last + 1 });
  }
  return places;
}
