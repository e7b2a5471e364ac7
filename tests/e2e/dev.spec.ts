import { spawn } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { expect, test } from './test.ts';

const content = '.yeonpyo/dev-content';
const note = `${content}/articles/short-note.md`;
const address = 'http://localhost:4331/news/articles/short-note/';

function edit(change: (text: string) => string): void {
  writeFileSync(note, change(readFileSync(note, 'utf8')));
}

test.describe('an editor who writes with `npm run dev` open', () => {
  // One server and one folder for both.
  test.describe.configure({ mode: 'default', timeout: 180_000 });
  let stop: () => void;

  test.beforeAll(async () => {
    rmSync(content, { recursive: true, force: true });
    cpSync('tests/site', content, { recursive: true });
    const server = spawn(process.execPath, ['src/commands/run.mjs', 'dev', '--content', content], {
      env: { ...process.env, PORT: '4331' },
      stdio: 'ignore',
    });
    stop = () => server.kill();
    await expect
      .poll(
        () =>
          fetch(address).then(
            ({ status }) => status,
            () => 0,
          ),
        { timeout: 120_000 },
      )
      .toBe(200);
  });

  test.afterAll(() => stop());

  test('sees a change at once, a mistake by its file and line, and the page again when it is mended', async ({
    page,
  }) => {
    await page.goto(address);
    // Written again until it is seen: a page that is still being loaded has no line to the server yet.
    const showsAfter = (change: (text: string) => string, shown: Locator) =>
      expect(async () => {
        edit(change);
        await expect(shown.first()).toBeVisible({ timeout: 4_000 });
      }).toPass({ timeout: 60_000 });
    const heading = page.getByRole('heading', { name: '방금 고친 제목' });

    await showsAfter((text) => text.replace(/^title: .*$/m, 'title: 방금 고친 제목'), heading);
    await showsAfter((text) => text.replace('\ntitle:', '\ntitel:'), page.getByText(/articles\/short-note\.md:2:1/));
    await showsAfter((text) => text.replace('\ntitel:', '\ntitle:'), heading);
  });

  test('finds a new file at its address, and a removed one gone', async () => {
    const added = `${content}/articles/brand-new.md`;
    const path = address.replace('short-note', 'brand-new');
    const status = async () => (await fetch(path)).status;
    writeFileSync(added, readFileSync(note, 'utf8'));
    await expect.poll(status, { timeout: 60_000 }).toBe(200);
    rmSync(added);
    await expect.poll(status, { timeout: 60_000 }).toBe(404);
  });
});
