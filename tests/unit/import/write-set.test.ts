import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { openNewsroom } from '../../../src/content/open-newsroom.ts';
import { recoverSet, writeSet } from '../../../src/import/write-set.ts';
import { scratchNewsroom } from '../commands/scratch-newsroom.ts';

const old = { 'events/a.md': 'old a', 'people/b.md': 'old b' };
const set = [
  { path: 'events/a.md', text: 'new a' },
  { path: 'people/b.md', text: 'new b' },
  { path: 'articles/c.md', text: 'new c' },
];
const before = new Map(Object.entries(old));
const source = pathToFileURL(join(import.meta.dirname, '../../../src/import/write-set.ts')).href;

describe('writing files as a set', () => {
  const read = (content: string) =>
    set.map(({ path }) => (existsSync(join(content, path)) ? readFileSync(join(content, path), 'utf8') : undefined));
  const olds = ['old a', 'old b', undefined];
  const news = ['new a', 'new b', 'new c'];

  test('writes them all, and leaves nothing beside them', (t) => {
    const content = scratchNewsroom(t, old);
    assert.deepEqual(writeSet(content, set, before), []);
    assert.deepEqual(read(content), news);
    assert.deepEqual(readdirSync(content).sort(), ['articles', 'events', 'people', 'site.yaml']);
  });

  test('writes none over what somebody has changed meanwhile', (t) => {
    const content = scratchNewsroom(t, { ...old, 'people/b.md': 'mine' });
    assert.deepEqual(writeSet(content, set, before), ['people/b.md']);
    assert.deepEqual(read(content), ['old a', 'mine', undefined]);
    assert.equal(recoverSet(content), undefined);
  });

  test('killed at any step, is finished or undone by the next run', (t) => {
    const outcomes: (string | undefined)[] = [];
    for (let steps = 1; ; steps += 1) {
      const content = scratchNewsroom(t, old);
      if (!killAfter(steps, content)) break;
      // What is aside is none of the newsroom's files.
      const unknown = openNewsroom(content).mistakes.filter(({ id }) => id === 'unknown-file');
      assert.deepEqual(unknown, []);
      const recovery = recoverSet(content);
      outcomes.push(recovery?.outcome);
      assert.deepEqual(read(content), recovery?.outcome === 'undone' ? olds : news, `killed after step ${steps}`);
      assert.ok(!existsSync(join(content, '.import')));
      assert.equal(recoverSet(content), undefined);
    }
    assert.deepEqual([...new Set(outcomes)], ['undone', 'finished', undefined]);
    assert.ok(outcomes.length >= 8, `${outcomes.length} steps`);
  });

  test('killed while it is being finished, is finished by the run after that', (t) => {
    const content = scratchNewsroom(t, old);
    assert.ok(killAfter(6, content));
    assert.ok(killAfter(1, content, 'recoverSet(content, step)'));
    assert.equal(recoverSet(content)?.outcome, 'finished');
    assert.deepEqual(read(content), news);
  });

  test('what an editor has changed after the kill stays, and is named', (t) => {
    const content = scratchNewsroom(t, old);
    assert.ok(killAfter(5, content));
    writeFileSync(join(content, 'people/b.md'), 'mine');
    assert.deepEqual(recoverSet(content)?.left, ['people/b.md']);
    assert.deepEqual(read(content), ['new a', 'mine', 'new c']);
  });

  /** Whether a process that kills itself after so many steps came to that. */
  function killAfter(steps: number, content: string, call = 'writeSet(content, set, before, step)'): boolean {
    const script = `
      import { recoverSet, writeSet } from ${JSON.stringify(source)};
      const content = ${JSON.stringify(content)};
      const set = ${JSON.stringify(set)};
      const before = new Map(${JSON.stringify([...before])});
      let steps = 0;
      const step = () => { steps += 1; if (steps === ${steps}) process.kill(process.pid, 'SIGKILL'); };
      ${call};`;
    const { status, signal, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
    });
    // Windows has no signals: it ends the process with a code.
    assert.ok(status === 0 || signal === 'SIGKILL' || process.platform === 'win32', stderr);
    return status !== 0;
  }
});
