import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { folderStore } from '../../../src/deploy/folder-store.ts';
import type { Store } from '../../../src/deploy/store.ts';
import { lockTarget } from '../../../src/deploy/target-lock.ts';
import { scratchFolder } from '../publish/scratch-folder.ts';
import { published } from './published.ts';
import { stores } from './stores.ts';

const now = '2026-01-01T00:00:00.000Z';
const kim = { name: 'kim@newsdesk', project: 'one', now };
const lee = { name: 'lee@laptop', project: 'two', now: '2026-01-01T00:00:01.000Z' };
const soon = { patience: 600 };

for (const [name, { skip, open }] of Object.entries(stores)) {
  describe(`a lock in ${name}`, { skip }, () => {
    test('keeps others away, says who has it, and is given back', async (t) => {
      const locks = await open(t);
      const release = await lockTarget(locks, kim, soon);
      await assert.rejects(lockTarget(locks, lee, soon), /`kim@newsdesk`, 2026-01-01T00:00:00.*--break-lock/s);
      // Also by a machine whose clock is behind.
      await assert.rejects(lockTarget(locks, { ...lee, now: '2025-12-31T23:00:00.000Z' }, soon), /kim@newsdesk/);
      await release();
      const again = await lockTarget(locks, lee, soon);
      await again();
      assert.deepEqual(await locks.list(), new Map());
    });

    test('leaves one of two that ask for it at once, and one refused', async (t) => {
      const locks = await open(t);
      const asked = await Promise.allSettled([lockTarget(locks, lee), lockTarget(locks, kim)]);
      assert.deepEqual(asked.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
      assert.equal((await locks.list()).size, 1);
    });

    test('does not outlive for ever a deploy that was killed', async (t) => {
      const locks = await open(t);
      await lockTarget(locks, kim, soon);
      await lockTarget(locks, kim, soon);
      await assert.rejects(lockTarget(locks, lee, soon), /kim@newsdesk/);
      await lockTarget(locks, lee, { ...soon, mayBreak: true });
      await assert.rejects(lockTarget(locks, kim, soon), /lee@laptop/);
      await assert.rejects(lockTarget(locks, { ...kim, now: '2026-01-01T05:59:00.000Z' }, soon), /lee@laptop/);
      await lockTarget(locks, { ...kim, now: '2026-01-01T06:01:00.000Z' }, soon);
      assert.equal((await locks.list()).size, 1);
    });
  });
}

test('no two have the lock at once, however slow each step is for whom', async (t) => {
  const folder = scratchFolder(t);
  const rounds = Array.from({ length: 40 }, async (_, round) => {
    let holders = 0;
    const asked = [0, 1, 2].map(async (who) => {
      const locks = slow(folderStore(join(folder, String(round))), (round * 7 + who * 13) % 60);
      await wait((round * 11 * (who + 1)) % 120);
      const release = await lockTarget(locks, { name: `${who}`, project: `${who}`, now }, { patience: 15_000 });
      holders += 1;
      assert.equal(holders, 1, `${round}`);
      await wait(40);
      holders -= 1;
      await release();
    });
    const results = await Promise.allSettled(asked);
    for (const each of results) if (each.status === 'rejected') assert.match(`${each.reason}`, /올리고 있습니다/);
    return results.filter(({ status }) => status === 'fulfilled').length;
  });
  const had = await Promise.all(rounds);
  assert.ok(Math.min(...had) >= 1, `${had}`);
});

test('a deploy waits for no other: it is refused while one is on its way, and goes out after it', async (t) => {
  const { dist, content } = published(t);
  const [target, mine, theirs] = [scratchFolder(t), scratchFolder(t), scratchFolder(t)];
  const deploy = (project: string, ...more: string[]) =>
    run(project, [target, '--content', content, '--out', dist, ...more]);
  const locks = folderStore(join(target, '.releases/locks'));
  const release = await lockTarget(locks, { ...kim, now: new Date().toISOString() });
  const refused = await deploy(mine);
  assert.match(refused, /kim@newsdesk/);
  assert.match(await deploy(mine, '--keep', join(mine, 'kept/')), /kim@newsdesk/);
  assert.ok(!existsSync(join(target, 'index.html')));
  assert.match(await deploy(mine, '--dry-run'), /살펴보았습니다/);
  await release();
  assert.match(await deploy(mine), /에 올렸습니다/);
  // Killed: its lock stays.
  await lockTarget(locks, { ...kim, now: new Date().toISOString() });
  assert.match(await deploy(theirs), /kim@newsdesk/);
  assert.match(await deploy(theirs, '--break-lock'), /에 올렸습니다/);
  assert.deepEqual(await locks.list(), new Map());
});

/** What the command prints or fails with, from a project folder. */
function run(project: string, args: string[]): Promise<string> {
  const module = JSON.stringify(resolve('src/commands/deploy.ts'));
  const script = `const { deploy } = await import(${module}); await deploy(${JSON.stringify(args)});`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { cwd: project });
  const parts: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => parts.push(part));
  return new Promise((done) => child.on('close', () => done(Buffer.concat(parts).toString())));
}

function slow(store: Store, milliseconds: number): Store {
  return {
    list: () => wait(milliseconds).then(store.list),
    put: (files) => wait(milliseconds).then(() => store.put(files)),
    get: (paths, into) => wait(milliseconds).then(() => store.get(paths, into)),
    delete: (paths) => wait(milliseconds).then(() => store.delete(paths)),
  };
}
