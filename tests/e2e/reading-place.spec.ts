import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';

const forty = 'interviews/forty-questions/';
const short = 'articles/short-note/';

test('on a wide screen the questions stay beside the answers, and the text keeps its place', async ({
  page,
  document,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(forty);
  const list = page.getByRole('navigation', { name: '질문 40개' });
  await expect(list).toBeInViewport();
  await list.getByRole('link', { name: /^33번째/ }).click();
  await expect(document.at('star-33')).toBeInViewport();
  await expect(list).toBeInViewport();
  const [questions, answer] = [await boxOf(list), await boxOf(document.at('star-33'))];
  expect(questions.x).toBeGreaterThan(answer.x + answer.width);
  await expect(page.getByRole('link', { name: /목록으로/ })).toBeHidden();
});

test('on a narrow screen a line at its foot leads from the answers back to the list', async ({ page, document }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${forty}#star-20`);
  await expect(document.at('star-20')).toBeInViewport();
  const back = page.getByRole('link', { name: /목록으로/ });
  await expect(back).toBeInViewport();
  await back.click();
  await expect(page.getByRole('heading', { name: '질문 40개' })).toBeInViewport();
});

test('on a magnified page, or on paper, no line stands on what is read', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 200 });
  await page.goto(`${forty}#star-20`);
  await expect(page.getByRole('link', { name: /목록으로/ })).not.toBeInViewport();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('link', { name: /목록으로/ })).toBeHidden();
});

test('progress is drawn by scrolling alone, on the axis or along the top, and not on paper', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(forty);
  const line = page.locator('.reading-place');
  await expect(line).toHaveCSS('scale', '0 1');
  await page.locator('.document-footer').scrollIntoViewIfNeeded();
  await expect(line).toHaveCSS('scale', '1');
  await page.emulateMedia({ media: 'print' });
  await expect(line).toBeHidden();
});

test.describe('with a script', { tag: '@script' }, () => {
  test('the question that is read is marked in the list, which keeps it in sight', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 500 });
    await page.goto(forty);
    const current = page.getByRole('navigation', { name: '질문 40개' }).locator('[aria-current]');
    await expect(current).toHaveCount(0);
    for (const number of [2, 38, 5]) {
      await readTo(page, `star-${number}`);
      await expect(current).toHaveText(`${number}번째 물음은 어느 별 이야기인가?`);
      await expect(current).toBeInViewport();
    }
    await page.evaluate(() => scrollTo(0, 0));
    await expect(current).toHaveCount(0);
  });

  test('the line at the foot of a narrow screen says which question is read', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(forty);
    await readTo(page, 'star-3');
    await expect(page.getByRole('link', { name: '질문 3/40 목록으로' })).toBeInViewport();
  });

  test('a reader who comes back is offered the way to where they were', async ({ page, document }) => {
    await read(page, 'star-20');
    await page.goto(forty);
    const notice = page.getByRole('group', { name: '지난번 읽던 곳(질문 20)에서' });
    await expect(notice).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(notice.getByRole('button', { name: '이어 읽기' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(document.at('star-20')).toBeInViewport();
    await expect(document.at('star-20')).toBeFocused();
    await expect(notice).toHaveCount(0);
  });

  test('nothing is offered where the address leads to a place, or going back does', async ({ page, document }) => {
    const notice = page.getByRole('group', { name: /지난번 읽던 곳/ });
    await page.goto(short);
    // The clock of `read` would hide how the browser came to a page.
    const kept = JSON.stringify([['/news/interviews/forty-questions/', 'star-20', 0]]);
    await page.evaluate((value) => localStorage.setItem('yeonpyo.places', value), kept);
    await page.goto(`${forty}#star-2`);
    await expect(document.at('star-2')).toBeInViewport();
    await expect(notice).toHaveCount(0);
    await page.goto(short);
    await page.goto(forty);
    await expect(notice).toBeVisible();
    await page.goto(short);
    await page.goBack();
    await expect(page.getByRole('heading', { name: '질문 40개' })).toBeVisible();
    await expect(notice).toHaveCount(0);
  });

  test('a reader can have every place forgotten', async ({ page }) => {
    await read(page, 'star-20');
    await page.goto(forty);
    await page.getByRole('button', { name: '기록 지우기' }).click();
    const notice = page.getByRole('group', { name: '읽던 곳의 기록을 모두 지웠습니다.' });
    await expect(notice).toBeVisible();
    expect(await places(page)).toBeNull();
    await notice.getByRole('button', { name: '닫기' }).click();
    await expect(notice).toHaveCount(0);
  });

  test('no place is kept of what was only glanced at, or read to its end', async ({ page }) => {
    await page.clock.install();
    await page.goto(forty);
    await readTo(page, 'star-20');
    await page.goto(short);
    expect(await places(page)).toBeNull();
    await read(page, 'star-20');
    expect(await places(page)).toContain('star-20');
    await page.goto(forty);
    await page.clock.fastForward(20_000);
    await page.locator('.document-footer').scrollIntoViewIfNeeded();
    await expect.poll(() => places(page)).toBeNull();
    await readTo(page, 'star-20');
    await page.goto(short);
    expect(await places(page)).toBeNull();
  });

  test('of many texts the latest fifty are kept', async ({ page }) => {
    await page.goto(short);
    await page.evaluate(() => {
      const kept = Array.from({ length: 50 }, (_, index) => [`/x/${index}/`, 1, index]);
      localStorage.setItem('yeonpyo.places', JSON.stringify(kept));
    });
    await read(page, 'star-20');
    const kept: unknown = JSON.parse((await places(page)) ?? '');
    expect(kept).toHaveLength(50);
    expect(kept).toEqual(
      expect.arrayContaining([['/news/interviews/forty-questions/', 'star-20', expect.any(Number)]]),
    );
  });

  test('what a device has kept wrongly disturbs nobody', async ({ page }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.goto(short);
    for (const value of ['{', '{"a":1}', '[["/news/interviews/forty-questions/"]]', '[null]']) {
      await page.evaluate((text) => localStorage.setItem('yeonpyo.places', text), value);
      await read(page, 'star-20');
    }
    expect(errors).toEqual([]);
    expect(await places(page)).toContain('star-20');
  });
});

/** Reads an interview for as long as counts, as far as the question with this id, and leaves. */
async function read(page: Page, id: string): Promise<void> {
  await page.clock.install();
  await page.goto(forty);
  await page.clock.fastForward(20_000);
  await readTo(page, id);
  await page.goto(short);
}

/** As a reader scrolls, without an address. */
function readTo(page: Page, id: string): Promise<void> {
  return page.locator(`[id="${id}"]`).evaluate((element) => element.scrollIntoView());
}

function places(page: Page): Promise<string | null> {
  return page.evaluate(() => localStorage.getItem('yeonpyo.places'));
}

async function boxOf(locator: Locator): Promise<{ x: number; width: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not on the screen.');
  return box;
}
