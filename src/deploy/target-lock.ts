import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { CommandError } from '../commands/command-error.ts';
import { inWorkFolder } from './gather-files.ts';
import type { Store } from './store.ts';

const hours = 6;

/** Who puts files at a target. */
export interface Deployer {
  /** As colleagues know them: `kim@newsdesk`. */
  name: string;
  /** Of the project folder, in which one deploy runs at a time: a lock of its own was left by one that was killed. */
  project: string;
  /** In UTC, as `Date` writes it. */
  now: string;
}

const lockSchema = z.object({ name: z.string(), project: z.string(), since: z.iso.datetime() });

type Lock = z.output<typeof lockSchema> & { path: string };

/**
 * Takes the lock of a target, where its locks lie, so that one machine at a time puts files there. Returns what gives it
 * back. Throws `CommandError` when another has it, who is named. One that is older than six hours counts no more.
 *
 * No place that files are put in can be relied on to refuse a file that is there already. So each puts a lock of its
 * own first and looks then: of two, the one that put second sees the first. It gives way, or, where its lock comes
 * first in order, waits for the other to have seen it too.
 *
 * @param mayBreak whether a lock of others is to be removed, whoever has it
 */
export async function lockTarget(
  locks: Store,
  { name, project, now }: Deployer,
  { mayBreak = false, patience = 30_000 }: { mayBreak?: boolean; patience?: number } = {},
): Promise<() => Promise<void>> {
  const stale = (lock: Lock) => mayBreak || lock.project === project || lock.since < hoursBefore(now);
  await locks.delete((await readLocks(locks)).filter(stale).map(({ path }) => path));
  const path = `${now.replaceAll(/\D/g, '')}-${randomUUID()}.json`;
  await inWorkFolder(async (folder) => {
    const file = join(folder, 'lock.json');
    writeFileSync(file, JSON.stringify({ name, project, since: now } satisfies z.input<typeof lockSchema>));
    await locks.put(new Map([[path, file]]));
  });
  const release = () => locks.delete([path]);
  for (let waited = 0; ; waited += pause) {
    const others = (await readLocks(locks)).filter((lock) => lock.path !== path);
    const [first] = others;
    if (!first) return release;
    if (first.path < path || waited >= patience) {
      await release();
      throw new CommandError(refusal(first));
    }
    await wait(pause);
  }
}

const pause = 500;

/** When it was put, and a word that no other has. */
const lockName = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d{3})-.*\.json$/;

async function readLocks(locks: Store): Promise<Lock[]> {
  const paths = [...(await locks.list()).keys()].filter((path) => lockName.test(path)).sort();
  return inWorkFolder(async (folder) => {
    await locks.get(paths, folder);
    return paths.flatMap((path) => readLock(folder, path));
  });
}

/** One that was given back since it was listed is none; one that says nothing is somebody's all the same. */
function readLock(folder: string, path: string): Lock[] {
  try {
    return [{ ...lockSchema.parse(JSON.parse(readFileSync(join(folder, path), 'utf8'))), path }];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    return [{ name: '알 수 없는 사람', project: '', since: path.replace(lockName, '$1-$2-$3T$4:$5:$6.$7Z'), path }];
  }
}

function hoursBefore(now: string): string {
  return new Date(Date.parse(now) - hours * 60 * 60 * 1000).toISOString();
}

function refusal({ name, since }: Lock): string {
  return [
    `다른 컴퓨터에서 이곳에 올리고 있습니다: \`${name}\`, ${since}(UTC)부터. 올리지 않았습니다.`,
    `그 일이 끝난 뒤 다시 실행하세요. 멈춘 것이 확실하면 같은 명령에 \`--break-lock\`을 붙이세요. ${hours}시간이 지나면 저절로 풀립니다.`,
  ].join('\n');
}
