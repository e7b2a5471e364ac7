import type { Entry, FieldsOf } from '../content/entry.ts';
import { companionPaths } from './companions.ts';

/** A place on the site; the anchor is empty for the whole page. */
export interface Place {
  path: string;
  anchor: string;
}

/** Who answers for addresses that are no more. */
export interface Succession {
  /** What takes the place of a path, the best first, of which not all may be there: a feed, or else its piece. */
  pages: ReadonlyMap<string, readonly string[]>;
  /** The place, by an address that it took over (`/interviews/old/#q1`). */
  places: ReadonlyMap<string, Place>;
  /** The pages that pieces say they were, published here or elsewhere. */
  claimed: readonly string[];
}

/** What the right part of a file says of its former addresses; a wrong item is a hole in it. */
export function formerlyOf({ sound }: Pick<Entry, 'sound'>): FieldsOf<'articles'>['formerly'] {
  return (sound.formerly ?? []).flat();
}

/** What a piece that is out says of its former addresses. */
export interface Heir {
  path: string;
  formerly: FieldsOf<'articles'>['formerly'];
}

/** Reads who took over what from `formerly` of these pieces. Of two that claim one address the first has it. */
export function succession(heirs: readonly Heir[]): Succession {
  const pages = new Map<string, string[]>();
  const places = new Map<string, Place>();
  const claimed: string[] = [];
  for (const { path, formerly } of heirs) {
    const beside = companionPaths(path);
    // A story that has lost its last event has no calendar any more.
    for (const companion of beside) setOnce(pages, companion, [path]);
    for (const { was, now = '' } of formerly) {
      const former = formerPlace(was, path);
      if (former.anchor !== '') {
        setOnce(places, `${former.path}#${former.anchor}`, { path, anchor: now });
        continue;
      }
      claimed.push(former.path);
      setOnce(pages, former.path, [path]);
      for (const [index, companion] of companionPaths(former.path).entries()) {
        setOnce(pages, companion, [...beside.slice(index, index + 1), path]);
      }
    }
  }
  return { pages, places, claimed };
}

/** The place that a writer means by `articles/x`, `articles/x#q1`, `/archive/17/`, or, on a page of its own, `q1`. */
export function formerPlace(was: string, own: string): Place {
  const [name = '', anchor = ''] = was.split('#');
  if (name.startsWith('/')) return { path: name, anchor };
  return name.includes('/') ? { path: `/${name}/`, anchor } : { path: own, anchor: name };
}

function setOnce<Value>(map: Map<string, Value>, key: string, value: Value): void {
  if (!map.has(key)) map.set(key, value);
}
