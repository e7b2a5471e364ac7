import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { builtFiles, builtPages } from '../built-site.ts';
import { linkProblems } from '../link-problems.ts';
import { testContent, testSite } from '../test-content.ts';

test.setTimeout(120_000);

test('another folder, time zone, language and umask make the same bytes', async () => {
  const project = mkdtempSync(join(tmpdir(), '연표 yeonpyo-'));
  const umask = process.umask(0o077);
  try {
    const files = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
    for (const name of ['src', 'public', ...files, testContent]) {
      cpSync(name, join(project, name), { recursive: true });
    }
    symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'junction');
    const language = { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
    await build(project, ['--content', testContent], { TZ: 'America/St_Johns', ...language });
    expect(hashes(join(project, 'dist'))).toEqual(hashes(testSite));
    expect(builtFiles(testSite).length).toBeGreaterThan(200);
  } finally {
    process.umask(umask);
    rmSync(project, { recursive: true, force: true });
  }
});

test('nothing tells on which machine or when the site was built', () => {
  const places = [resolve('.'), homedir(), tmpdir(), 'node_modules'].filter((place) => place !== '/');
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Seoul' });
  const [year, month, day] = today.split('-').map(Number);
  const told = [...places, today, `${year}년 ${month}월 ${day}일`];
  for (const file of builtFiles(testSite)) {
    const text = readFileSync(join(testSite, file), 'utf8');
    expect(
      told.filter((words) => text.includes(words)),
      file,
    ).toEqual([]);
  }
});

test("the newsroom's own content becomes a site whose links hold", async () => {
  const out = '.yeonpyo/own-site';
  await build('.', ['--out', out], {});
  const address = /^address: (.+)$/m.exec(readFileSync('content/site.yaml', 'utf8'))?.[1];
  const { problems, links } = linkProblems(builtPages(out), builtFiles(out), `${address}/`);
  expect(problems).toEqual([]);
  expect(links).toBeGreaterThan(100);
});

test('a demonstration says on every page that it is one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'yeonpyo-'));
  try {
    const content = join(folder, 'content');
    mkdirSync(content);
    const site = 'name: 시험 신문\ndescription: 시험에만 쓴다.\naddress: https://news.example\ndemo: true\n';
    writeFileSync(join(content, 'site.yaml'), site);
    await build('.', ['--content', content, '--out', join(folder, 'dist')], {});
    const silent = builtPages(join(folder, 'dist')).filter(({ html }) => !html.includes('시연용 사이트입니다'));
    expect(silent.map(({ path }) => path)).toEqual([]);
    expect(builtPages(testSite).filter(({ html }) => html.includes('시연용 사이트입니다'))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a build tells the editor of a text that has changed without telling readers', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'yeonpyo-'));
  try {
    const content = join(folder, 'content');
    mkdirSync(join(content, 'articles'), { recursive: true });
    writeFileSync(join(content, 'site.yaml'), 'name: 시험 신문\ndescription: 시험.\naddress: https://news.example\n');
    writeFileSync(join(content, 'articles/a.md'), '---\ntitle: 잔치\npublished: 2020-03-01\n---\n\n열 명이 왔다.\n');
    writeFileSync(join(content, 'revisions.txt'), 'articles/a 0123456789abcdef - 0\n');
    const printed = await build('.', ['--content', content, '--out', join(folder, 'dist')], {});
    expect(printed).toMatch(/본문이 바뀌었는데 updated나 corrections가 그대로인 글 1건.*\n.*articles\/a\.md/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Builds a site, and returns what the build printed. */
async function build(project: string, args: string[], environment: Record<string, string>): Promise<string> {
  const child = spawn(process.execPath, [join(project, 'src/commands/run.mjs'), 'build', ...args], {
    env: { ...process.env, ...environment },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (printed += data));
  const code = await new Promise((done) => child.on('close', done));
  expect(code, printed).toBe(0);
  return printed;
}

function hashes(folder: string): Record<string, string> {
  const hash = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return Object.fromEntries(builtFiles(folder).map((file) => [file, hash(file)]));
}
