import type { Entries, SoundEntries } from '../content/entry.ts';
import { pathOf, referenceOf } from '../content/entry.ts';
import type { ListedFile } from '../content/list-files.ts';
import type { Mistake } from '../content/mistake.ts';
import type { Newsroom } from '../content/newsroom.ts';
import { readText } from '../content/read-text.ts';
import { checkPermalinks } from './check-permalinks.ts';
import type { Gone } from './gone.ts';
import { graves } from './graves.ts';
import type { Permalink } from './ledger.ts';
import { readLedger } from './ledger.ts';
import type { Moves } from './moves.ts';
import { planMoves } from './moves.ts';
import { removedLines } from './removed-lines.ts';
import { createResolver } from './resolve.ts';
import { formerlyOf, succession } from './succession.ts';

/** The ledger of a newsroom, what its former addresses lead to now, and those that would lead nowhere. */
export interface OpenedLedger {
  permalinks: Permalink[];
  moves: Moves;
  mistakes: Mistake[];
}

/** Reads the ledger, in the content folder `name`, and compares it with what there is. A missing one is empty. */
export function openLedger(
  listed: ListedFile | undefined,
  newsroom: Pick<Newsroom, 'addresses' | 'byPath'>,
  gone: readonly Gone[],
  files: {
    entries: Entries;
    published: SoundEntries;
    embargoed: ReadonlyMap<string, readonly string[]>;
    /** The content folder on this machine. */
    folder: string;
    existing: ReadonlySet<string>;
    name: string;
  },
): OpenedLedger {
  const { entries, published, embargoed, existing, folder, name } = files;
  const file = `${name}/permalinks.txt`;
  const read = listed ? readText(listed.absolute, file, longestLedger) : { text: '' };
  if ('mistake' in read) {
    return {
      permalinks: [],
      moves: { redirects: new Map(), graves: new Map(), formerPlaces: new Map() },
      mistakes: [read.mistake],
    };
  }
  const { permalinks, mistakes } = readLedger(read.text, file);
  // What a file with a mistake answers for is not lost: its mistake is told, and it will be there.
  const all = Object.values(entries).flat();
  const heirs = all.map((entry) => ({ path: pathOf(entry), formerly: formerlyOf(entry) }));
  const heritage = succession(heirs);
  const resolve = createResolver(newsroom, heritage, graves(gone));
  const out = new Set(Object.values(published).flat().map(referenceOf));
  const waiting = new Set(all.filter((entry) => entry.data && !out.has(referenceOf(entry))).map(referenceOf));
  const awaited = (path: string) =>
    [path, ...(heritage.pages.get(path) ?? [])].map((each) => each.slice(1, -1)).find((each) => waiting.has(each));
  const surroundings = { existing, awaited, embargoed, name, file };
  return {
    permalinks,
    moves: planMoves(permalinks, heritage, gone, resolve, newsroom),
    mistakes: [
      ...mistakes,
      ...removedLines(folder, name, permalinks),
      ...checkPermalinks(permalinks, resolve, newsroom, surroundings),
    ],
  };
}

/** In bytes: some 10 million addresses. */
const longestLedger = 512 * 1024 * 1024;
