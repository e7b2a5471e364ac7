import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { scratchNewsroom } from './scratch-newsroom.ts';

const script = join(import.meta.dirname, '../../../src/commands/run.mjs');

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', cwd: '/' });
  return { status, stdout, stderr };
}

describe('a command', () => {
  test('that does not exist is told with those that do', () => {
    const { status, stderr } = run('bild');
    assert.equal(status, 1);
    assert.match(stderr, /start, test, dev, build, check, serve, screenshots, new/);
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

  test('serve without a site says how to make one', (t) => {
    const content = scratchNewsroom(t);
    const { status, stderr } = run('serve', '--content', content, '--out', join(content, 'dist'));
    assert.equal(status, 1);
    assert.match(stderr, /npm run build/);
  });
});
