import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';

/** A step of a job. */
interface Step {
  name?: string;
  run?: string;
  with?: { path?: string };
}

const { on, jobs } = parse(readFileSync('.github/workflows/publish.yml', 'utf8'));

test('the site is built every hour, at a push and when somebody asks', () => {
  assert.deepEqual(Object.keys(on).sort(), ['push', 'schedule', 'workflow_dispatch']);
  for (const { cron } of on.schedule) assert.match(cron, /^\d+ \* \* \* \*$/);
});

test('nothing runs in a copy of this repository that has not asked for it', () => {
  assert.deepEqual(Object.keys(jobs), ['pages', 'hook']);
  for (const [name, { if: condition }] of Object.entries<{ if: string }>(jobs)) {
    assert.ok(condition.startsWith(`vars.PUBLISH_TO == '${name}'`), name);
  }
});

test('it runs our own commands and publishes what they make', () => {
  const steps: Step[] = jobs.pages.steps;
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  assert.deepEqual(
    steps.flatMap(({ run }) => run ?? []),
    ['npm ci', 'npm run build', recordAddresses(steps)],
  );
  assert.ok('build' in scripts);
  assert.deepEqual(
    steps.flatMap((step) => step.with?.path ?? []),
    ['dist'],
  );
});

test('what has come out is recorded, committed and pushed, once, also when others have pushed meanwhile', (context) => {
  const script = recordAddresses(jobs.pages.steps);
  assert.equal(recordAddresses(jobs.hook.steps), script);
  assert.deepEqual([jobs.pages.permissions.contents, jobs.hook.permissions.contents], ['write', 'write']);
  const folder = mkdtempSync(join(tmpdir(), 'yeonpyo-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  const run = (command: string, place = folder) => {
    const who = {
      GIT_AUTHOR_NAME: 'a',
      GIT_AUTHOR_EMAIL: 'a@b.example',
      GIT_COMMITTER_NAME: 'a',
      GIT_COMMITTER_EMAIL: 'a@b.example',
    };
    const env = { ...process.env, ...who, PATH: `${folder}:${process.env['PATH']}` };
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', command], { cwd: place, env, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    return stdout;
  };
  // `npm run permalinks`, as far as git can see.
  writeFileSync(
    join(folder, 'npm'),
    '#!/bin/sh\necho "/ 2025-09-10" > content/permalinks.txt; : > content/revisions.txt\n',
  );
  run('chmod +x npm; git init --quiet --bare --initial-branch main remote.git; git clone --quiet remote.git desk');
  run(
    'git checkout --quiet -b main; mkdir content; git commit --quiet --allow-empty -m first; git push --quiet -u origin main',
    join(folder, 'desk'),
  );
  run('git clone --quiet remote.git runner');
  run('echo 1 > other; git add other; git commit --quiet -m second; git push --quiet', join(folder, 'desk'));
  run(`mkdir -p content; ${script}`, join(folder, 'runner'));
  run(script, join(folder, 'runner'));
  const log = run('git --git-dir remote.git log --format=%s main');
  assert.deepEqual(log.trim().split('\n'), ['Record the addresses that were published', 'second', 'first']);
  assert.equal(run('git --git-dir remote.git show main:content/permalinks.txt'), '/ 2025-09-10\n');
});

function recordAddresses(steps: readonly Step[]): string {
  return steps.find(({ name }) => name === 'Record addresses')?.run ?? assert.fail();
}
