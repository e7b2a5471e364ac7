import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { recoverFolder } from '../../../src/publish/recover-folder.ts';
import { replaceFolder } from '../../../src/publish/replace-folder.ts';
import { makeSite, readVersion } from './made-site.ts';
import { scratchFolder } from './scratch-folder.ts';

const die = join(import.meta.dirname, 'replace-and-die.ts');

describe('replacing a folder', () => {
  test('leaves the new site and nothing else', (t) => {
    const scratch = scratchFolder(t);
    const target = makeSite(join(scratch, 'dist'), 'old');
    replaceFolder(makeSite(join(scratch, 'made'), 'new'), target);
    assert.equal(readVersion(target), 'new');
    assert.deepEqual(readdirSync(scratch), ['.yeonpyo', 'dist']);
    assert.deepEqual(readdirSync(join(scratch, '.yeonpyo')), []);
  });

  test('publishes a first site where there was none', (t) => {
    const scratch = scratchFolder(t);
    replaceFolder(makeSite(join(scratch, 'made'), 'new'), join(scratch, 'deep/dist'));
    assert.equal(readVersion(join(scratch, 'deep/dist')), 'new');
  });

  test('comes back whole when it is killed after any step, and its recovery after any step', (t) => {
    for (let steps = 1, killed = true; killed; steps += 1) {
      const scratch = scratchFolder(t);
      const site = makeSite(join(scratch, 'left/dist'), 'old');
      const made = makeSite(join(scratch, 'left/made'), 'new');
      killed = spawnSync(process.execPath, [die, made, site, String(steps)]).signal === 'SIGKILL';
      for (let recovery = 1, stopped = true; stopped; recovery += 1) {
        cpSync(join(scratch, 'left'), join(scratch, `${recovery}`), { recursive: true });
        const target = join(scratch, `${recovery}/dist`);
        stopped = isStopped(() => recoverFolder(target, stopAfter(recovery)));
        recoverFolder(target);
        assert.match(readVersion(target), killed ? /^(old|new)$/ : /^new$/, `killed after ${steps}, then ${recovery}`);
        assert.deepEqual(readdirSync(join(scratch, `${recovery}/.yeonpyo`)), []);
      }
    }
  });

  test('comes back whole when it is killed at any moment', async (t) => {
    for (let round = 0; round < 42; round += 1) {
      const scratch = scratchFolder(t);
      const target = makeSite(join(scratch, 'dist'), 'old');
      const made = makeSite(join(scratch, 'made'), 'new');
      const child = spawn(process.execPath, [die, made, target, '0']);
      const exit = once(child, 'exit');
      // Half the kills strike while the new site is brought beside the old, half while they change places.
      const started = () => (round % 2 === 0 ? existsSync(join(scratch, '.yeonpyo')) : !existsSync(made));
      while (!started() && child.exitCode === null) await setTimeout(1);
      await setTimeout(Math.random() * 5);
      child.kill('SIGKILL');
      await exit;
      recoverFolder(target);
      assert.match(readVersion(target), /^(old|new)$/);
    }
  });

  test('comes back whole when it was killed while the old site was removed by hand, file by file', (t) => {
    const scratch = scratchFolder(t);
    const target = makeSite(join(scratch, 'dist'), 'old');
    makeSite(join(scratch, '.yeonpyo/dist.last'), 'old');
    makeSite(join(scratch, '.yeonpyo/dist.next'), 'new');
    rmSync(join(target, 'index.html'));
    recoverFolder(target);
    assert.equal(readVersion(target), 'new');
    assert.deepEqual(readdirSync(join(scratch, '.yeonpyo')), []);
  });

  test('that was interrupted is told to be finished or undone by what is in its place then', (t) => {
    const left: [string[], string, string | undefined][] = [
      [['dist=old', '.yeonpyo/dist.next=new'], 'old', 'undone'],
      [['.yeonpyo/dist.last=old', '.yeonpyo/dist.next=new'], 'new', 'finished'],
      [['.yeonpyo/dist.next=new'], 'new', 'finished'],
      [['dist=new', '.yeonpyo/dist.last=old'], 'new', 'finished'],
      [['.yeonpyo/dist.last=old'], 'old', 'undone'],
      [['dist=old'], 'old', undefined],
      [['dist=old', '.yeonpyo/dist.rubbish=new'], 'old', undefined],
    ];
    for (const [folders, version, recovery] of left) {
      const scratch = scratchFolder(t);
      for (const [folder = '', says = ''] of folders.map((each) => each.split('=')))
        makeSite(join(scratch, folder), says);
      assert.equal(recoverFolder(join(scratch, 'dist')), recovery, folders.join());
      assert.equal(readVersion(join(scratch, 'dist')), version, folders.join());
    }
  });

  test('is whole on another disk too', { skip: !onTwoDisks() && 'one disk' }, (t) => {
    const target = makeSite(join(scratchFolder(t), 'dist'), 'old');
    replaceFolder(makeSite(join(scratchFolder(t, '/dev/shm'), 'made'), 'new'), target);
    assert.equal(readVersion(target), 'new');
  });
});

function stopAfter(steps: number): () => void {
  let left = steps;
  return () => {
    left -= 1;
    if (left === 0) throw new Error('stopped');
  };
}

function isStopped(work: () => void): boolean {
  try {
    work();
    return false;
  } catch {
    return true;
  }
}

function onTwoDisks(): boolean {
  return existsSync('/dev/shm') && statSync('/dev/shm').dev !== statSync(tmpdir()).dev;
}
