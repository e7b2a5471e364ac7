import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { attribute, builtFiles, builtPages, wordsIn } from '../built-site.ts';
import { linkProblems } from '../link-problems.ts';

test.setTimeout(120_000);

test('pasted copy is imported, checked, built and read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yeonpyo-'));
  const content = join(folder, 'content');
  const out = join(folder, 'site');
  try {
    mkdirSync(content);
    writeFileSync(
      join(content, 'site.yaml'),
      'name: 시험 신문\ndescription: 시험에만 쓴다.\naddress: https://news.example\n',
    );
    const copy = 'tests/unit/import/wire/sample-1-dash-quote/copy.txt';
    expect(run('import', copy, '--yes', '--content', content)).toContain(
      '버린 것:\n  언제인지 말하지 않는 때: 2 hours ago 7',
    );
    expect(run('check', '--content', content)).toContain('실수가 없습니다: 이슈 1 · 기사 1 · 인터뷰 1');
    run('build', '--content', content, '--out', out);

    const pages = builtPages(out);
    expect(linkProblems(pages, builtFiles(out), 'https://news.example/').problems).toEqual([]);
    const words = (path: string) => pages.find((each) => each.path === path)?.elements.map((each) => wordsIn(each))[0];
    expect(words('/articles/2026-03-04-gaontongsin/')).toContain('새 도서관은 3~5층을 열람실로');
    expect(words('/events/2026-03-10-gaontongsin/')).toContain('점자책 낭독회');

    const interview = pages.find(({ path }) => path === '/interviews/2026-03-04-gaontongsin/');
    const second = interview?.elements.find((element) => attribute(element, 'id') === 'q2');
    expect(second && wordsIn(second)).toMatch(/인력은 늘었나[\s\S]*주말 인력은 다음 달에 더 뽑는다\./);
    expect(words('/interviews/2026-03-04-gaontongsin/')).toContain('일문일답');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** What a command says when it succeeds. */
function run(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/run.mjs', ...args], {
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  return stdout;
}
