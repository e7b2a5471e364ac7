import type { Store } from '../../../src/deploy/store.ts';

/** A store that puts files one at a time, in any order that `shuffled` gives them, and tells after each. */
export function oneByOne(
  store: Store,
  afterPut: (path: string) => void,
  shuffled: (paths: string[]) => string[] = (paths) => paths,
): Store {
  return {
    ...store,
    async put(files) {
      for (const path of shuffled([...files.keys()])) {
        await store.put(new Map([[path, files.get(path) ?? '']]));
        afterPut(path);
      }
    },
  };
}
