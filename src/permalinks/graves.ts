import { companionPaths } from './companions.ts';
import type { Gone } from './gone.ts';
import { formerPlace } from './succession.ts';

/** By every path that it answers for: its own, its former ones, and what stood beside each. */
export function graves(gone: readonly Gone[]): Map<string, Gone> {
  const byPath = new Map<string, Gone>();
  for (const each of gone) {
    for (const page of [each.path, ...each.formerly.map(({ was }) => formerPlace(was, each.path).path)]) {
      for (const path of [page, ...companionPaths(page)]) byPath.set(path, each);
    }
  }
  return byPath;
}
