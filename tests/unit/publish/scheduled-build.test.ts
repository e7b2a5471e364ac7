import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';

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
  const steps: { run?: string; with?: { path?: string } }[] = jobs.pages.steps;
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  assert.deepEqual(
    steps.flatMap(({ run }) => run ?? []),
    ['npm ci', 'npm run build'],
  );
  assert.ok('build' in scripts);
  assert.deepEqual(
    steps.flatMap((step) => step.with?.path ?? []),
    ['dist'],
  );
});
