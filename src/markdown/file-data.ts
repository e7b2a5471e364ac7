import type { VFile } from 'vfile';
import type { Found } from './compiled.ts';
import type { Manuscript } from './manuscript.ts';

declare module 'vfile' {
  interface DataMap {
    manuscript: Manuscript;
    found: Found;
  }
}

/** What a step may know about its file, and where it leaves what it found. */
export function fileData(file: VFile): { manuscript: Manuscript; found: Found } {
  const { manuscript, found } = file.data;
  if (!manuscript || !found) throw new Error('The pipeline runs through compileMarkdown, which fills file.data');
  return { manuscript, found };
}
