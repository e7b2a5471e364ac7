import { resolve } from 'node:path';
import { AstroError } from 'astro/errors';
import type { Mistake } from '../content/mistake.ts';
import type { Newsroom } from '../content/newsroom.ts';
import type { OpenedNewsroom } from '../content/open-newsroom.ts';

// The engine runs outside Vite's bundle, once; the pages run inside it. They meet on `globalThis`, because a module
// of ours would be one instance for Node and another for Vite.
const shelf = Symbol.for('yeonpyo.newsroom');
type Shelf = { [shelf]?: OpenedNewsroom };

/** Puts the newsroom, or the mistakes that it has, where pages of this process find it. */
export function shareNewsroom(opened: OpenedNewsroom): void {
  (globalThis as Shelf)[shelf] = opened;
}

/** What has been shared, if anything has. */
export function sharedNewsroom(): OpenedNewsroom | undefined {
  return (globalThis as Shelf)[shelf];
}

/** The newsroom, for pages. With mistakes in it there is none: `astro dev` shows the first, at its place, and lists the others. */
export function newsroom(): Newsroom {
  const opened = sharedNewsroom();
  if (!opened)
    throw new Error('No newsroom has been opened: the integration of src/integration/yeonpyo.ts is missing.');
  if (opened.newsroom) return opened.newsroom;
  const [first, ...others] = opened.mistakes;
  if (!first) throw new Error('A newsroom without mistakes was not shared as one.');
  const { file, line, column } = first;
  throw Object.assign(new AstroError(describe(first), others.map(describe).join('\n')), {
    name: 'ContentMistake',
    title: '내용에 고칠 곳이 있습니다',
    // The writer's file is the place, not ours.
    stack: '',
    loc: { file: resolve(file), line, column },
  });
}

function describe({ file, line, column, message }: Mistake): string {
  return `${file}:${line}:${column}  ${message}`;
}
