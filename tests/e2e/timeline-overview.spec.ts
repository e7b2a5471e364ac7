import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

test('a reader sees the whole timeline at a glance: a mark an event, in the order of time', async ({
  page,
  timeline,
}) => {
  await page.goto('stories/river-library/');
  await expect(timeline.marks).toHaveCount(15);
  const titles = await timeline.rows.locator('.what').allInnerTexts();
  const names = await timeline.marks.locator('title').allTextContents();
  for (const [index, title] of titles.entries()) expect(names[index]).toContain(`, ${title}, `);
  await expect(timeline.marks.filter({ hasText: '강가 음악회' })).toHaveAccessibleName(
    '2025년 9월 13~14일, 강가 음악회, 취소',
  );
});

test('a mark leads to its row, by pointer and by keyboard', async ({ page, document, timeline }) => {
  await page.goto('stories/river-library/');
  await timeline.marks.filter({ hasText: '강변 도서관 개관' }).click();
  await expect(page).toHaveURL(/#grand-opening$/);
  await expect(document.at('grand-opening')).toBeInViewport();
  const mark = timeline.marks.filter({ hasText: '봄 책 모임' });
  await mark.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(mark).toBeFocused();
  // The ring around a focused mark.
  const ring = (each: typeof mark) => each.evaluate((link) => getComputedStyle(link).getPropertyValue('--ring'));
  expect(await ring(mark)).not.toBe(await ring(timeline.marks.first()));
  await page.keyboard.press('Enter');
  await expect(document.at('spring-club')).toBeInViewport();
});

test('a long timeline has room for a finger on every mark, and counts those that it has no room for', async ({
  page,
  timeline,
}) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto('stories/night-sky/');
    const boxes = await boxesOf(page, '.timeline-overview svg a');
    const counted = await timeline.marks.filter({ hasText: '그밖에' }).locator('text').allTextContents();
    const rest = counted.reduce((sum, words) => sum + Number(words), 0);
    expect(boxes.length - counted.length + rest).toBe(130);
    for (const box of boxes) expect(Math.min(box.width, box.height)).toBeGreaterThan(23.5);
    expect(overlaps(boxes), `${width}px`).toEqual([]);
  }
});

test('a reader goes past the marks of a long timeline at once', async ({ page, timeline }) => {
  await page.goto('stories/night-sky/');
  const skip = page.getByRole('link', { name: '그림 건너뛰기' });
  await skip.focus();
  await page.keyboard.press('Enter');
  await expect(timeline.list).toBeFocused();
});

test('the words of its calendar never run into one another', async ({ page }) => {
  for (const address of ['stories/river-library/', 'stories/night-sky/', 'timeline/2025/', 'stories/one-bench/']) {
    await page.goto(address);
    for (const width of [320, 767, 768, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      const words = await boxesOf(page, '.timeline-overview :is(.ticks, .axis) text');
      expect(words.length).toBeGreaterThan(0);
      // Two thirds of a line are ink, whatever a browser takes the line to be.
      const inked = words.map((box) => ({ ...box, y: box.y + box.height / 6, height: (box.height * 2) / 3 }));
      expect(overlaps(inked), `${address} ${width}px`).toEqual([]);
      for (const { x, width: own } of words) expect(x >= 0 && x + own <= width).toBe(true);
    }
  }
});

test('time in which nothing happened is left out with a word of how long it was', async ({ page }) => {
  await page.goto('stories/river-library/');
  await expect(page.locator('.timeline-overview .axis text')).toHaveText(['36년']);
  await page.goto('stories/night-sky/');
  await expect(page.locator('.timeline-overview .axis text')).toHaveCount(0);
});

test('a timeline of one event, and of a year, is drawn too; one of nothing is not', async ({ page, timeline }) => {
  await page.goto('stories/one-bench/');
  await expect(timeline.marks).toHaveAccessibleName('2023년 10월 9일(월), 느티나무 아래 의자를 놓다, 확인됨');
  await page.goto('timeline/1987/');
  await expect(timeline.marks).toHaveCount(1);
  await page.goto('stories/letters/');
  await expect(page.locator('.timeline-overview')).toHaveCount(0);
});

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where the elements that can be seen are. */
function boxesOf(page: Page, selector: string): Promise<Box[]> {
  return page.locator(selector).evaluateAll((elements) =>
    elements
      .map((element) => element.getBoundingClientRect())
      .filter(({ width }) => width > 0)
      .map(({ x, y, width, height }) => ({ x, y, width, height })),
  );
}

// A quarter of a pixel is rounding: of our percents, and of the browser's lengths.
function overlaps(boxes: Box[]): Box[][] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) =>
          Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.25 &&
          Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.25,
      )
      .map((b) => [a, b]),
  );
}
