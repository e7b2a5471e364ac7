import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { syncFolder } from '../publish/sync-folder.ts';
import type { Draft } from './draft.ts';

/**
 * Writes files of a content folder as a set. They are made whole aside, in a folder that has no name for the newsroom,
 * which becomes `ready` in one step; from then on the set is finished, by this run or the next (`recoverSet`). Killed
 * before, nothing has changed. `afterStep` is called after every change to the disk.
 *
 * @param before what stands at each path now, nothing for what is new: it is not replaced if it is anything else
 * @returns the paths at which something else stands, and then nothing has been written
 */
export function writeSet(
  content: string,
  files: readonly Draft[],
  before: ReadonlyMap<string, string>,
  afterStep: () => void = () => {},
): string[] {
  const { staged, ready } = workFolders(content);
  recoverSet(content, afterStep);
  const set: WorkSet = Object.fromEntries(
    files.map(({ path, text }) => [path, { before: fingerprint(before.get(path)), after: fingerprint(text) }]),
  );
  try {
    for (const { path, text } of files) {
      mkdirSync(dirname(join(staged, path)), { recursive: true });
      writeFileSync(join(staged, path), text, { flush: true });
      syncFolder(dirname(join(staged, path)));
      afterStep();
    }
    writeFileSync(join(staged, list), JSON.stringify(set), { flush: true });
    syncFolder(staged);
    afterStep();
    const changed = files.flatMap(({ path }) => (standsAt(content, path) === set[path]?.before ? [] : [path]));
    if (changed.length > 0) {
      rmSync(dirname(staged), { recursive: true, force: true });
      return changed;
    }
    renameSync(staged, ready);
  } catch (error) {
    rmSync(staged, { recursive: true, force: true });
    throw error;
  }
  afterStep();
  finish(content, afterStep);
  return [];
}

/** What became of a set that was interrupted; `left` are the paths that somebody has changed since, which stay so. */
export interface SetRecovery {
  outcome: 'finished' | 'undone';
  paths: string[];
  left: string[];
}

/** Finishes or undoes what a killed `writeSet` left. Nothing when there was nothing to do. */
export function recoverSet(content: string, afterStep: () => void = () => {}): SetRecovery | undefined {
  const { staged, ready } = workFolders(content);
  if (existsSync(join(ready, list))) return { outcome: 'finished', ...finish(content, afterStep) };
  const isUndone = existsSync(staged);
  if (existsSync(dirname(staged))) {
    rmSync(dirname(staged), { recursive: true, force: true });
    afterStep();
  }
  return isUndone ? { outcome: 'undone', paths: [], left: [] } : undefined;
}

function finish(content: string, afterStep: () => void): { paths: string[]; left: string[] } {
  const { ready } = workFolders(content);
  const set = JSON.parse(readFileSync(join(ready, list), 'utf8')) as WorkSet;
  const left: string[] = [];
  for (const [path, { before, after }] of Object.entries(set)) {
    const from = join(ready, path);
    const stands = standsAt(content, path);
    if (!existsSync(from) || stands === after) continue;
    // What is remembered of a set that is not whole would be wrong: it comes last, and the copy can be merged again.
    if (stands !== before || (left.length > 0 && path.startsWith('imported/'))) {
      left.push(path);
      continue;
    }
    mkdirSync(dirname(join(content, path)), { recursive: true });
    renameSync(from, join(content, path));
    syncFolder(dirname(join(content, path)));
    afterStep();
  }
  // Without its list a set is finished, and is being removed.
  rmSync(join(ready, list), { force: true });
  afterStep();
  rmSync(dirname(ready), { recursive: true, force: true });
  afterStep();
  return { paths: Object.keys(set), left };
}

type WorkSet = Record<string, { before: string; after: string }>;

function workFolders(content: string): { staged: string; ready: string } {
  const folder = join(content, '.import');
  return { staged: join(folder, 'staged'), ready: join(folder, 'ready') };
}

function standsAt(content: string, path: string): string {
  const file = join(content, path);
  return fingerprint(existsSync(file) ? readFileSync(file) : undefined);
}

function fingerprint(text: string | Uint8Array | undefined): string {
  return text === undefined ? '' : createHash('sha256').update(text).digest('hex');
}

const list = 'files.json';
