import { layoutShift } from './layout-shift.ts';
import { expect, test } from './test.ts';

const story = 'stories/river-library/';

test('without a script nothing is said of today', { tag: '@no-script' }, async ({ page, timeline }) => {
  await page.goto(story);
  await expect(page.getByText('오늘')).toBeHidden();
  await expect(timeline.row('책 잔치').locator('.event-status')).toHaveText('예정(2025년 9월 19일 보도)');
});

test.describe('with a script', { tag: '@script' }, () => {
  test('today stands among the rows and on the overview, by the clock of the reader', async ({ page, timeline }) => {
    await page.clock.setFixedTime('2026-01-15T12:00+09:00');
    await page.goto(story);
    await expect(timeline.today).toHaveText('오늘 2026년 1월 15일(목)');
    await expect(timeline.today.locator('time')).toHaveAttribute('datetime', '2026-01-15');
    await expect(timeline.list.locator('.timeline-row:has(+ .today-row)')).toContainText('밤에도 문을 열기');
    await expect(timeline.list.locator('.today-row + .timeline-row')).toContainText('봄 책 여섯 권을 창가에 놓다');
    const line = await page.locator('.timeline-overview .today line').boundingBox();
    const [before, after] = await Promise.all(
      ['강변 도서관 개관', '봄 책 모임'].map((title) => timeline.marks.filter({ hasText: title }).boundingBox()),
    );
    expect(line?.x).toBeGreaterThan(middleOf(before));
    expect(line?.x).toBeLessThan(middleOf(after));
  });

  test('today is told in the time of the site, wherever the reader is', async ({ browser, baseURL }) => {
    const page = await browser.newPage({ timezoneId: 'America/Los_Angeles', locale: 'en-US' });
    await page.clock.setFixedTime('2026-01-15T00:30+09:00');
    await page.goto(`${baseURL}${story}`);
    await expect(page.locator('.today-row')).toHaveText('오늘 2026년 1월 15일(목)');
    await page.close();
  });

  test('after the last event today ends the timeline, and is not drawn where its time is not', async ({
    page,
    timeline,
  }) => {
    await page.clock.setFixedTime('2031-05-05T12:00+09:00');
    await page.goto(story);
    await expect(timeline.list.locator('> li').last()).toHaveText('오늘 2031년 5월 5일(월)');
    await expect(page.locator('.timeline-overview .today')).toBeHidden();
    // A year of its own says nothing of the years after it.
    await page.goto('timeline/1987/');
    await expect(timeline.rows).toHaveCount(1);
    await expect(timeline.today).toHaveCount(0);
  });

  test('a plan whose last day has passed says so wherever it is shown, and stays a plan', async ({
    page,
    timeline,
  }) => {
    const past = ', 이후 확인 안 됨';
    await page.clock.setFixedTime('2025-11-30T23:59:59+09:00');
    await page.goto(story);
    await expect(timeline.today).toHaveCount(1);
    await expect(timeline.row('책 잔치').locator('.event-status')).toHaveText('예정(2025년 9월 19일 보도)');
    await page.clock.setFixedTime('2025-12-01T00:00+09:00');
    await page.reload();
    await expect(timeline.row('책 잔치').locator('.event-status')).toHaveText(`예정(2025년 9월 19일 보도)${past}`);
    await expect(timeline.marks.filter({ hasText: '책 잔치' })).toHaveAccessibleName(
      /, 책 잔치, 예정, 이후\s확인\s안\s됨$/,
    );
    await expect(timeline.row('봄 책 모임').locator('.event-status')).toHaveText('예정(2026년 3월 2일 보도)');
    // What is to go on from December may still begin in it.
    await expect(timeline.row('밤에도 문을 열기').locator('.event-status')).toHaveText('예정(2025년 9월 13일 보도)');
    await page.goto('events/book-fair/');
    await expect(page.locator('.event-status')).toHaveText(`예정(2025년 9월 19일 보도)${past}`);
    for (const address of ['', 'articles/river-library-opens/']) {
      await page.goto(address);
      const line = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: '책 잔치' }) });
      await expect(line.first()).toContainText(`예정${past}`);
    }
  });

  test('nothing moves when the scripts run', { tag: '@chromium' }, async ({ page, timeline }) => {
    for (const address of [story, 'articles/river-library-opens/', 'events/book-fair/', 'timeline/']) {
      await page.goto(address);
      await expect(page.locator('[data-until]:not(:empty)').first()).toBeAttached();
      if (address === story) await expect(timeline.today).toHaveCount(1);
      expect(await layoutShift(page), address).toBe(0);
    }
  });
});

function middleOf(box: { x: number; width: number } | null | undefined): number {
  return box ? box.x + box.width / 2 : NaN;
}
