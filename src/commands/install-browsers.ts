import type { SpawnSyncOptions } from 'node:child_process';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowsers } from './find-browsers.ts';
import { runScript } from './run-script.ts';

/**
 * Sees to it that the tests have Chromium, Firefox and a Korean font, by Playwright or by Debian's packages, and on Debian
 * two more programs that read calendars. Returns whether the tests can run: without Firefox they can, but not on CI (`CI`
 * is set); tests that have no reader are counted as skipped.
 */
export async function installBrowsers(): Promise<boolean> {
  const fonts = missingFont();
  if (missingBrowsers().length > 0) await installWithPlaywright(missingBrowsers());
  const packages = [...missingBrowsers().map((browser) => debianPackages[browser]), ...fonts];
  if (packages.length > 0 && isDebianRoot()) installWithApt(packages);
  if (missingReaders().length > 0 && isDebianRoot()) installWithApt(missingReaders());
  if (missingFont().length > 0)
    console.warn('한글 글꼴이 없어 그림이 다르게 보일 수 있습니다. Noto Sans CJK를 설치하세요.');
  const missing = missingBrowsers();
  if (missing.length > 0) console.error(explainMissing(missing));
  return !missing.includes('chromium') && (missing.length === 0 || !process.env['CI']);
}

type BrowserName = keyof ReturnType<typeof findBrowsers>;

const debianPackages = { chromium: 'chromium', firefox: 'firefox-esr' } as const;

function missingBrowsers(): BrowserName[] {
  const found = findBrowsers();
  return (['chromium', 'firefox'] as const).filter((name) => !found[name]);
}

function missingFont(): string[] {
  if (process.platform !== 'linux') return [];
  return spawnSync('fc-list', [':lang=ko'], { encoding: 'utf8' }).stdout ? [] : ['fonts-noto-cjk'];
}

function missingReaders(): string[] {
  return ['icalendar', 'vobject']
    .filter((reader) => !existsSync(`/usr/lib/python3/dist-packages/${reader}`))
    .map((reader) => `python3-${reader}`);
}

function isDebianRoot(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

async function installWithPlaywright(browsers: BrowserName[]): Promise<void> {
  console.log(`시험에 쓸 브라우저를 설치합니다: ${browsers.join(', ')} (Installing browsers…)`);
  const libraries = isDebianRoot() ? ['--with-deps'] : [];
  await runScript('node_modules/@playwright/test/cli.js', ['install', ...libraries, ...browsers], { quiet: true });
}

function installWithApt(packages: string[]): void {
  console.log(`apt-get install ${packages.join(' ')}`);
  const options: SpawnSyncOptions = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  const install = () =>
    spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', ...packages], options).status;
  if (install() === 0) return;
  spawnSync('apt-get', ['update'], options);
  install();
}

function explainMissing(missing: BrowserName[]): string {
  const names = missing.join(', ');
  return (
    `시험에 쓸 브라우저가 없습니다: ${names}. \`npx playwright install ${missing.join(' ')}\`이 되지 않으면 ` +
    'Chromium(또는 Chrome)과 Firefox를 설치하고 다시 실행하세요.\n' +
    `Missing for the tests: ${names}. If \`npx playwright install\` fails, install Chromium and Firefox yourself.`
  );
}
