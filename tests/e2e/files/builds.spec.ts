import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { builtFiles, builtPages } from '../built-site.ts';
import { linkProblems } from '../link-problems.ts';
import { testContent, testSite } from '../test-content.ts';
import { ScratchProject } from './scratch-project.ts';

test.setTimeout(120_000);

test('another machine makes the same bytes: place, time zone, language, umask, clock, order of files, cores', async () => {
  using project = new ScratchProject(testContent);
  const umask = process.umask(0o077);
  try {
    const imported = pathToFileURL(resolve('tests/e2e/files/another-machine.mjs')).href;
    const language = { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
    const environment = { TZ: 'America/St_Johns', ...language, NODE_OPTIONS: `--import=${imported}` };
    const { code, printed } = await project.build(['--content', testContent], environment, alone());
    expect(code, printed).toBe(0);
    expect(hashes(join(project.folder, 'dist'))).toEqual(hashes(testSite));
    expect(builtFiles(testSite).length).toBeGreaterThan(200);
  } finally {
    process.umask(umask);
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
  using project = new ScratchProject('content');
  const out = await builtIn(project);
  const address = /^address: (.+)$/m.exec(readFileSync('content/site.yaml', 'utf8'))?.[1];
  const { problems, links } = linkProblems(builtPages(out), builtFiles(out), `${address}/`);
  expect(problems).toEqual([]);
  expect(links).toBeGreaterThan(100);
});

test('a demonstration says on every page that it is one', async () => {
  using project = new ScratchProject();
  const site = 'name: 시험 신문\ndescription: 시험에만 쓴다.\naddress: https://news.example\ndemo: true\n';
  writeContent(project, { 'site.yaml': site });
  const silent = builtPages(await builtIn(project)).filter(({ html }) => !html.includes('시연용 사이트입니다'));
  expect(silent.map(({ path }) => path)).toEqual([]);
  expect(builtPages(testSite).filter(({ html }) => html.includes('시연용 사이트입니다'))).toEqual([]);
});

test('a build tells the editor of a text that has changed without telling readers', async () => {
  using project = new ScratchProject();
  writeContent(project, {
    'site.yaml': 'name: 시험 신문\ndescription: 시험.\naddress: https://news.example\n',
    'articles/a.md': '---\ntitle: 잔치\npublished: 2020-03-01\n---\n\n열 명이 왔다.\n',
    'revisions.txt': 'articles/a 0123456789abcdef - 0\n',
  });
  const { code, printed } = await project.build();
  expect(code, printed).toBe(0);
  expect(printed).toMatch(/본문이 바뀌었는데 updated나 corrections가 그대로인 글 1건.*\n.*articles\/a\.md/);
});

/** Builds a project of its own: a second build at once in one project is refused. Returns the folder of its site. */
async function builtIn(project: ScratchProject): Promise<string> {
  const { code, printed } = await project.build();
  expect(code, printed).toBe(0);
  return join(project.folder, 'dist');
}

function writeContent({ folder }: ScratchProject, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** On one core and without a network, where the machine can be asked for that. */
function alone(): string[] {
  return [
    ['unshare', '-n'],
    ['taskset', '-c', '0'],
  ].flatMap((command) => {
    const [name = '', ...args] = command;
    return spawnSync(name, [...args, 'true']).status === 0 ? command : [];
  });
}

function hashes(folder: string): Record<string, string> {
  const hash = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return Object.fromEntries(builtFiles(folder).map((file) => [file, hash(file)]));
}
