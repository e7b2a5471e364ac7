import { remember, remembered } from './device-memory.ts';

/** Where a text was left: the id of a question, or the number of a block of the text. */
export type Place = string | number;

/** The path of a page, the place, and when it was left, in milliseconds. */
type Kept = [path: string, place: Place, when: number];

const most = 50;

/** Where the text of a page was left the last time. */
export function placeIn(path: string): Place | undefined {
  return places().find(([kept]) => kept === path)?.[1];
}

/** Keeps where the text of a page is left; of many pages, the latest. */
export function keepPlace(path: string, place: Place): void {
  write([[path, place, Date.now()], ...without(path)]);
}

export function forgetPlace(path: string): void {
  write(without(path));
}

export function forgetPlaces(): void {
  write([]);
}

/** The latest first. */
function places(): Kept[] {
  try {
    const value: unknown = JSON.parse(remembered('places') ?? '[]');
    return Array.isArray(value) ? value.filter(isKept) : [];
  } catch {
    return []; // Not what we wrote.
  }
}

function without(path: string): Kept[] {
  return places().filter(([kept]) => kept !== path);
}

function write(all: Kept[]): void {
  remember('places', all.length === 0 ? '' : JSON.stringify(all.slice(0, most)));
}

function isKept(value: unknown): value is Kept {
  return Array.isArray(value) && value.length === 3;
}
