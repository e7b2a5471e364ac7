import type { Studio } from './studio.ts';

// What draws and encodes pictures is run by Node itself, outside Vite's bundle; pages meet it on `globalThis`.
const shelf = Symbol.for('yeonpyo.studio');
type Shelf = { [shelf]?: Studio };

/** Puts the studio where pages of this process find it. */
export function shareStudio(opened: Studio): void {
  (globalThis as Shelf)[shelf] = opened;
}

/** The studio, for pages. */
export function studio(): Studio {
  const opened = (globalThis as Shelf)[shelf];
  if (!opened) throw new Error('No studio has been opened: the integration of src/integration/yeonpyo.ts is missing.');
  return opened;
}
