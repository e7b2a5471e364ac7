import { spawn } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from './test.ts';

const content = '.yeonpyo/dev-content';
const note = `${content}/articles/short-note.md`;
const address = 'http://localhost:4331/news/articles/short-note/';

function edit(change: (text: string) => string): void {
  writeFileSync(note, change(readFileSync(note, 'utf8')));
}

test.describe('an editor who writes with `npm run dev` open', () => {
  // One server and one folder for both.
  test.describe.configure({ mode: 'default' });
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
        { timeout: 60_000 },
      )
      .toBe(200);
  });

  test.afterAll(() => stop());

  test('sees a change at once, a mistake by its file and line, and the page again when it is mended', async ({
    page,
  }) => {
    // The page must have its line to the server before anything changes.
    const connected = page.waitForEvent('console', (message) => message.text().includes('[vite] connected'));
    await page.goto(address);
    await connected;
    edit((text) => text.replace(/^title: .*$/m, 'title: 방금 고친 제목'));
    await expect(page.getByRole('heading', { name: '방금 고친 제목' })).toBeVisible();

    edit((text) => text.replace('\ntitle:', '\ntitel:'));
    await expect(page.getByText(/articles\/short-note\.md:2:1/).first()).toBeVisible();
    await expect(page.getByText(/titel/).first()).toBeVisible();

    edit((text) => text.replace('\ntitel:', '\ntitle:'));
    await expect(page.getByRole('heading', { name: '방금 고친 제목' })).toBeVisible();
  });

  test('finds a new file at its address, and a removed one gone', async () => {
    const added = `${content}/articles/brand-new.md`;
    const path = address.replace('short-note', 'brand-new');
    const status = async () => (await fetch(path)).status;
    writeFileSync(added, readFileSync(note, 'utf8'));
    await expect.poll(status, { timeout: 20_000 }).toBe(200);
    rmSync(added);
    await expect.poll(status, { timeout: 20_000 }).toBe(404);
  });
});
