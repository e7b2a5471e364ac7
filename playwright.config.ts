import { resolve } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { findBrowsers } from './src/commands/find-browsers.ts';
import { readSite } from './src/content/read-site.ts';
import { testContent, testSite } from './tests/e2e/test-content.ts';

const content = 'tests/site';
const port = Number(process.env['E2E_PORT'] ?? 4330);
const { site } = readSite({ path: 'site.yaml', absolute: resolve(content, 'site.yaml') }, content);
const found = findBrowsers();
if (!found.firefox && process.env['CI']) throw new Error('Firefox is missing: on CI its tests must run.');

// Chromium's services at Google are no part of the tests.
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'];
const chromium = { browserName: 'chromium', launchOptions: { ...found.chromium, args: quiet } } as const;
const { channel, ...firefoxPath } = found.firefox ?? {};
const firefox = { browserName: 'firefox' as const, ...(channel && { channel }), launchOptions: firefoxPath };

// A test says so when it is not for all: its tag names what it is only for, and the other projects leave it out.
const withoutScript = /@no-script/;
const onlyChromium = /@chromium/;
const withScript = /@script/;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.yeonpyo/e2e',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  use: { baseURL: `http://localhost:${port}${site?.base ?? '/'}`, locale: 'ko-KR', timezoneId: 'Asia/Seoul' },
  projects: [
    { name: 'files', testMatch: 'files/*.spec.ts' },
    { name: 'hosts', testMatch: 'hosts/*.spec.ts', use: chromium },
    {
      name: 'desktop',
      testIgnore: ['files/**', 'hosts/**'],
      grepInvert: withoutScript,
      use: { ...chromium, viewport: { width: 1280, height: 800 } },
    },
    {
      name: 'phone',
      testIgnore: [
        'files/**',
        'hosts/**',
        'dev.spec.ts',
        'dark.spec.ts',
        'security.spec.ts',
        'survival.spec.ts',
        'hostile-words.spec.ts',
        'print.spec.ts',
      ],
      grepInvert: withoutScript,
      use: { ...devices['Galaxy S9+'], ...chromium, viewport: { width: 360, height: 740 } },
    },
    {
      name: 'no-script',
      testIgnore: [
        'files/**',
        'hosts/**',
        'dev.spec.ts',
        'axe.spec.ts',
        'survival.spec.ts',
        'hostile-words.spec.ts',
        'print.spec.ts',
        'listening.spec.ts',
        'settings.spec.ts',
      ],
      grepInvert: withScript,
      use: { ...chromium, javaScriptEnabled: false },
    },
    ...(found.firefox
      ? [
          {
            name: 'firefox',
            testMatch: [
              'article',
              'interview',
              'event',
              'evidence',
              'story',
              'timeline*',
              'words',
              'sharing',
              'hostile-words',
              'permalinks',
            ].map((name) => `${name}.spec.ts`),
            grepInvert: [withoutScript, onlyChromium],
            use: firefox,
          },
          { name: 'hosts-firefox', testMatch: 'hosts/*.spec.ts', grepInvert: onlyChromium, use: firefox },
        ]
      : []),
  ],
  webServer: {
    command: [
      `"${process.execPath}" tests/e2e/write-test-content.ts`,
      `"${process.execPath}" src/commands/run.mjs start --content ${testContent} --out ${testSite}`,
    ].join(' && '),
    env: { PORT: String(port) },
    url: `http://localhost:${port}${site?.base ?? '/'}`,
    timeout: 120_000,
  },
});
