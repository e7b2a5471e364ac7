import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { makeRelease, readRelease } from '../../../src/publish/release.ts';
import { workFolders } from '../../../src/publish/work-folders.ts';
import { builtFiles } from '../built-site.ts';
import { ScratchProject } from './scratch-project.ts';

// More with `YEONPYO_KILLS=50`; what takes the place of a site is killed many times in `replace-folder.test.ts`.
const kills = Number(process.env['YEONPYO_KILLS'] ?? 8);
const isRoot = process.platform === 'linux' && process.getuid?.() === 0;

test.setTimeout(300_000 + kills * 10_000);
// The builds of one test must not slow those of another, whose moments are measured.
test.describe.configure({ mode: 'default' });

test('a build that is killed at any moment leaves the old site or the new one, and the next run says what it did', async () => {
  using project = newsroomProject();
  const dist = join(project.folder, 'dist');
  expect((await project.build()).code).toBe(0);
  const first = makeRelease(dist);
  // With a warm cache, as the builds that are killed.
  const began = Date.now();
  await project.build();
  const duration = Date.now() - began;
  for (let round = 0; round < kills; round += 1) {
    writeArticle(project, `${round}번째 글`);
    const { child, ended } = project.start();
    await setTimeout((duration * (round + Math.random())) / kills);
    child.kill('SIGKILL');
    await ended;
    expectWholeSite(dist);
  }
  const { child, ended } = project.start();
  while (!existsSync(join(project.folder, '.yeonpyo/building')) && child.exitCode === null) await setTimeout(5);
  child.kill('SIGKILL');
  await ended;
  writeArticle(project, '처음 글');
  const { code, printed } = await project.build();
  expect(code, printed).toBe(0);
  expect(printed).toContain('지난번에 멈춘 일을 되돌렸습니다: `dist` 폴더에는 그전의 사이트가 그대로 있습니다.');
  // What was left half done, and a warm cache, change nothing.
  expect(makeRelease(dist)).toEqual(first);
  expectWholeSite(dist);
  expect(existsSync(workFolders(dist).next)).toBe(false);
  expect(existsSync(join(project.folder, '.yeonpyo/building'))).toBe(false);
});

test('a mistake in a file leaves the site as it was', async () => {
  using project = newsroomProject();
  const dist = join(project.folder, 'dist');
  await project.build();
  const before = makeRelease(dist);
  appendFileSync(
    join(project.folder, 'content/articles/a.md'),
    '\n<script>alert(1)</script>\n\n[없는 글](/articles/none/)\n',
  );
  const { code, printed } = await project.build();
  expect(code).toBe(1);
  expect(printed).toContain('사이트를 만들지 않았습니다. `dist` 폴더는 그대로입니다.');
  expect(makeRelease(dist)).toEqual(before);
  expectWholeSite(dist);
});

test('a disk that is full, or only to be read, leaves the site as it was and says so', async () => {
  test.skip(!isRoot, 'only root may make a small disk');
  using project = newsroomProject();
  const disk = join(project.folder, 'disk');
  const work = join(project.folder, '.yeonpyo');
  await project.build();
  const size = builtFiles(join(project.folder, 'dist'))
    .map((file) => Math.ceil(statSync(join(project.folder, 'dist', file)).size / 4096) * 4096)
    .reduce((sum, bytes) => sum + bytes, 0);
  const room = `size=${Math.ceil((size * 1.4) / 1024)}k`;
  mkdirSync(disk);
  try {
    mount('-t', 'tmpfs', '-o', room, 'tmpfs', disk);
    cpSync(join(project.folder, 'dist'), join(disk, 'dist'), { recursive: true });
    const before = makeRelease(join(disk, 'dist'));
    writeArticle(project, '새 글');
    const full = await project.build(['--out', 'disk/dist']);
    expect(full.code, full.printed).toBe(1);
    expect(full.printed).toContain(
      '디스크가 가득 찼습니다. 자리를 비우고 다시 실행하세요. `disk/dist` 폴더는 그대로입니다.',
    );
    expect(makeRelease(join(disk, 'dist'))).toEqual(before);

    mount('-o', 'remount,ro', disk);
    const locked = await project.build(['--out', 'disk/dist']);
    expect(locked.code, locked.printed).toBe(1);
    expect(locked.printed).toContain('읽기만 되는 디스크입니다.');
    expect(makeRelease(join(disk, 'dist'))).toEqual(before);

    mount('-o', 'remount,rw,size=64m', disk);
    const freed = await project.build(['--out', 'disk/dist']);
    expect(freed.code, freed.printed).toBe(0);
    expectWholeSite(join(disk, 'dist'));

    // The disk that the site is made on.
    rmSync(work, { recursive: true });
    mkdirSync(work);
    mount('-t', 'tmpfs', '-o', 'size=600k', 'tmpfs', work);
    const made = makeRelease(join(project.folder, 'dist'));
    const cramped = await project.build();
    expect(cramped.code, cramped.printed).toBe(1);
    expect(cramped.printed).toContain('디스크가 가득 찼습니다.');
    expect(makeRelease(join(project.folder, 'dist'))).toEqual(made);
  } finally {
    for (const place of [disk, work]) spawnSync('umount', [place]);
  }
});

/** A project with a newsroom of one article. */
function newsroomProject(): ScratchProject {
  const project = new ScratchProject();
  mkdirSync(join(project.folder, 'content/articles'), { recursive: true });
  const site = 'name: 시험 신문\ndescription: 시험에만 쓴다.\naddress: https://news.example\n';
  writeFileSync(join(project.folder, 'content/site.yaml'), site);
  writeArticle(project, '처음 글');
  return project;
}

function writeArticle({ folder }: ScratchProject, title: string): void {
  const text = `---\ntitle: ${title}\npublished: 2025-09-10\n---\n\n개소식이 열렸다.\n`;
  writeFileSync(join(folder, 'content/articles/a.md'), text);
}

/** Where the site is: in its place, or, while it changes places, whole beside it, from where the next run takes it. */
function siteIn(dist: string): string {
  const { target, next, last } = workFolders(dist);
  return [target, next, last].find((folder) => existsSync(folder)) ?? target;
}

/** All files of a site are those of one release: its own. */
function expectWholeSite(dist: string): void {
  const folder = siteIn(dist);
  const release = readRelease(readFileSync(join(folder, 'release.json'), 'utf8'));
  expect(makeRelease(folder, release.newest)).toEqual(release);
  expect(Object.keys(release.files).length).toBeGreaterThan(20);
}

function mount(...args: string[]): void {
  const { status, stderr } = spawnSync('mount', args, { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
}
