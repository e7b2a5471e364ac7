import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { scratchNewsroom } from './scratch-newsroom.ts';

const script = join(import.meta.dirname, '../../../src/commands/run.mjs');

function run(...args: string[]) {
  return runWith({}, ...args);
}

function runWith(environment: Readonly<Record<string, string>>, ...args: string[]) {
  const env = { ...process.env, ...environment };
  // A server that starts all the same would never end.
  const options = { encoding: 'utf8', cwd: '/', env, timeout: 60_000 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], options);
  return { status, stdout, stderr };
}

describe('a command', () => {
  test('that does not exist is told with those that do', () => {
    const { status, stderr } = run('bild');
    assert.equal(status, 1);
    assert.match(
      stderr,
      /start, test, dev, build, check, permalinks, verify, outdated, serve, deploy, screenshots, new, import/,
    );
  });

  test('with an option that does not exist says which there are, without a stack', () => {
    const { status, stdout, stderr } = run('check', '--colour');
    assert.equal(status, 1);
    assert.equal(stdout, '');
    assert.match(stderr, /^쓸 수 있는 것은 `--content <폴더>`와 `--out <폴더>`입니다\. 받은 것: `--colour`\..*\n$/);
  });

  test('check counts what is there', (t) => {
    const { status, stdout } = run('check', '--content', scratchNewsroom(t));
    assert.equal(status, 0);
    assert.equal(stdout, '실수가 없습니다: 이슈 0 · 기사 0 · 인터뷰 0 · 일정 0 · 인물 0 · 기관 0\n');
  });

  test('check advises on plans whose day has passed, and does not fail for them', (t) => {
    const plan = (date: string) => `---\ntitle: 잔치\ndate: ${date}\nstatus: planned\nasOf: 2020-01-01\n---\n`;
    const content = scratchNewsroom(t, { 'events/past.md': plan('2020-02'), 'events/far.md': plan('9000-01-01') });
    const { status, stdout } = run('check', '--content', content);
    assert.equal(status, 0);
    assert.match(stdout, /날짜가 지난 예정 1건.*\n.*events\/past\.md {2}2020년 2월 {2}잔치\n$/);
  });

  test('check tells what comes out by itself, and when', (t) => {
    const text = '---\ntitle: 잔치\npublished: 2020-03-01\npublishAt: 2999-01-01T09:00+09:00\n---\n\n글.\n';
    const { status, stdout } = run('check', '--content', scratchNewsroom(t, { 'articles/far.md': text }));
    assert.equal(status, 0);
    assert.match(stdout, /예약된 글과 일정 1건.*\n.*articles\/far\.md {2}2999년 1월 1일\(화\) 오전 9시 {2}잔치\n$/);
  });

  test('check advises on what is said to have happened without a sentence that says so', (t) => {
    const happened = (more: string) => `---\ntitle: 잔치\ndate: 2020-02\nstatus: happened\n${more}---\n`;
    const content = scratchNewsroom(t, {
      'articles/out.md': '---\ntitle: 잔치\npublished: 2020-03-01\n---\n\n지난달 잔치가 열렸다.\n',
      'events/told.md': happened('evidence: [{ in: articles/out, quote: 잔치가 열렸다 }]\n'),
      'events/untold.md': happened(''),
      'events/plan.md': '---\ntitle: 잔치\ndate: 9000-01-01\nstatus: planned\nasOf: 2020-01-01\n---\n',
    });
    const { status, stdout } = run('check', '--content', content);
    assert.equal(status, 0);
    assert.match(stdout, /근거가 없는, 있었던 일 1건\(실수는 아님\).*\n.*events\/untold\.md {2}2020년 2월 {2}잔치\n$/);
  });

  test('check advises on a text that has changed without telling readers', (t) => {
    const content = scratchNewsroom(t, {
      'articles/a.md': '---\ntitle: 잔치\npublished: 2020-03-01\n---\n\n열 명이 왔다.\n',
      'revisions.txt': 'articles/a 0123456789abcdef - 0\n',
    });
    const { status, stdout } = run('check', '--content', content);
    assert.equal(status, 0);
    assert.match(
      stdout,
      /본문이 바뀌었는데 updated나 corrections가 그대로인 글 1건\(실수는 아님\).*\n.*articles\/a\.md {2}2020년 3월 1일\(일\) {2}잔치\n$/,
    );
  });

  test('check tells mistakes by file and line, and fails', (t) => {
    const content = scratchNewsroom(t, { 'people/kim.md': '---\nnaem: 김\n---\n' });
    const { status, stdout } = run('check', '--content', content);
    assert.equal(status, 1);
    assert.match(stdout, /people\/kim\.md:2:1 {2}.+ {2}\[unknown-field\]\n/);
    assert.match(stdout, /\n실수 \d+개, 파일 1개\n$/);
  });

  test('build with mistakes makes nothing', (t) => {
    const content = scratchNewsroom(t, { 'people/kim.md': '---\nnaem: 김\n---\n' });
    const { status, stdout } = run('build', '--content', content, '--out', join(content, 'dist'));
    assert.equal(status, 1);
    assert.match(stdout, /사이트를 만들지 않았습니다/);
  });

  for (const name of ['start', 'dev']) {
    test(`${name} on a port that is taken says so, and does not go to another`, async (t) => {
      const server = createServer().listen(0, '127.0.0.1');
      t.after(() => server.close());
      await once(server, 'listening');
      const { port } = server.address() as AddressInfo;
      const { status, stdout, stderr } = runWith({ PORT: String(port) }, name);
      assert.equal(status, 1);
      assert.equal(stdout, '');
      assert.match(stderr, new RegExp(`^${port}번 포트를 다른 프로그램이 쓰고 있습니다`));
    });
  }

  test('serve without a site says how to make one', (t) => {
    const content = scratchNewsroom(t);
    const { status, stderr } = run('serve', '--content', content, '--out', join(content, 'dist'));
    assert.equal(status, 1);
    assert.match(stderr, /npm run build/);
  });
});
