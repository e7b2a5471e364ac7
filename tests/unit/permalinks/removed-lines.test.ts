import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { type TestContext, test } from 'node:test';
import { openNewsroom } from '../../../src/content/open-newsroom.ts';
import { writeScratch } from '../content/open-scratch.ts';
import { printedLines } from '../content/printed-lines.ts';

const head = '/ 2025-09-10\n';
const gone = '/articles/ 2025-09-10\n';
const ledger = `${head}${gone}/timeline/ 2025-09-10\n`;

function git(...args: string[]): void {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@b.example', '-c', 'commit.gpgsign=false'];
  const { status, stderr } = spawnSync('git', [...who, ...args], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
}

/** A project whose ledger is committed, and then is this. */
function project(context: TestContext, now: string | undefined): void {
  writeScratch(context, { 'permalinks.txt': ledger });
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'first');
  if (now === undefined) rmSync('content/permalinks.txt');
  else writeFileSync('content/permalinks.txt', now);
}

const told = (folder = 'content') => printedLines(openNewsroom(folder, 0).mistakes);

test('a line that somebody takes out of the committed ledger is named, with the way back', (context) => {
  project(context, ledger.replace(gone, ''));
  assert.deepEqual(told(), [
    'content/permalinks.txt:1:1  커밋된 줄이 없어졌습니다: `/articles/ 2025-09-10`. 누군가 그 주소로 찾아오니 지운 줄을 되돌리세요: `git -C content checkout HEAD -- permalinks.txt`(그동안 더한 줄은 `npm run permalinks`가 다시 적습니다). 다른 신문을 새로 시작하며 비운 것이면 그대로 커밋하세요  [lost-address]',
  ]);
  git('-C', 'content', 'checkout', '--quiet', 'HEAD', '--', 'permalinks.txt');
  assert.deepEqual(told(), []);
});

test('so is a ledger that is no longer there, until that is committed', (context) => {
  project(context, undefined);
  assert.match(told().join('\n'), /`\/ 2025-09-10`, `\/articles\/ 2025-09-10`, `\/timeline\/ 2025-09-10`/);
  git('commit', '--quiet', '--all', '--message', 'anew');
  assert.deepEqual(told(), []);
});

test('lines that are added, moved or dated anew are none of it', (context) => {
  project(context, `/timeline.ics 2025-09-11\n/timeline/ 2025-09-09\n${gone}${head}`);
  assert.deepEqual(told(), []);
});

test('content elsewhere is compared with its own repository, also from a shallow clone and inside a hook', (context) => {
  project(context, ledger);
  git('clone', '--quiet', '--depth', '1', `file://${process.cwd()}`, 'elsewhere');
  writeFileSync('elsewhere/content/permalinks.txt', head);
  process.env['GIT_DIR'] = '/nowhere';
  context.after(() => delete process.env['GIT_DIR']);
  assert.match(told('elsewhere/content').join('\n'), /git -C elsewhere\/content checkout/);
});

test('without git, without a repository and before the first commit nothing is compared', (context) => {
  project(context, head);
  assert.equal(told().length, 1);
  const path = process.env['PATH'];
  context.after(() => {
    process.env['PATH'] = path;
  });
  process.env['PATH'] = '/nowhere';
  assert.deepEqual(told(), []);
  process.env['PATH'] = path;
  renameSync('.git', 'git');
  assert.deepEqual(told(), []);
  git('init', '--quiet');
  assert.deepEqual(told(), []);
});
