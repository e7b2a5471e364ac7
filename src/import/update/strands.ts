import { pairBlocks } from './pair-blocks.ts';
import type { Block, SplitBody } from './split-body.ts';
import { weave } from './weave.ts';

/** A block in the versions that have it. */
export interface Strand {
  base?: Block;
  mine?: Block;
  theirs?: Block;
  /** Its place in the editor's file. */
  mineAt?: number;
}

/** Which blocks of three versions are the same one, in the order of the merged body and in that of the editor's file. */
export function strandsOf(
  base: readonly Block[],
  mine: readonly Block[],
  theirs: readonly Block[],
  order: 'free' | 'mine',
): { all: Strand[]; mine: Strand[] } {
  const toMine = pairBlocks(base, mine);
  const toTheirs = pairBlocks(base, theirs);
  const inMine = new Map<number, Strand>();
  const inTheirs = new Map<number, Strand>();
  for (const [index, block] of base.entries()) {
    const strand: Strand = { base: block };
    const [own, fresh] = [toMine.get(index), toTheirs.get(index)];
    if (own !== undefined) inMine.set(own, strand);
    if (fresh !== undefined) inTheirs.set(fresh, strand);
  }
  // What both have added.
  const ownNew = mine.flatMap((_, index) => (inMine.has(index) ? [] : [index]));
  const theirNew = theirs.flatMap((_, index) => (inTheirs.has(index) ? [] : [index]));
  const both = pairBlocks(blocksAt(mine, ownNew), blocksAt(theirs, theirNew));
  for (const [a, b] of both) {
    const [own, fresh] = [ownNew[a], theirNew[b]];
    if (own === undefined || fresh === undefined) continue;
    const strand: Strand = {};
    inMine.set(own, strand);
    inTheirs.set(fresh, strand);
  }
  const mineOrder = mine.map((block, index) => Object.assign(inMine.get(index) ?? {}, { mine: block, mineAt: index }));
  const theirOrder = theirs.map((block, index): Strand => Object.assign(inTheirs.get(index) ?? {}, { theirs: block }));
  const places = [...toMine.entries()].sort(([a], [b]) => a - b).map(([, place]) => place);
  const isAsWritten = places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));
  // Who has moved blocks decides the order; when both have, the editor.
  const all = isAsWritten && order === 'free' ? weave(theirOrder, mineOrder) : weave(mineOrder, theirOrder);
  return { all, mine: mineOrder };
}

/** Without a record, what both have is taken for what the importer wrote: then nothing of the editor's is lost. */
export function commonOf(mine: SplitBody, theirs: SplitBody): Block[] {
  const keys = new Set(theirs.blocks.map(({ key }) => key));
  return mine.blocks.filter(({ key }) => keys.has(key));
}

function blocksAt(blocks: readonly Block[], places: readonly number[]): Block[] {
  return places.flatMap((place) => blocks[place] ?? []);
}
