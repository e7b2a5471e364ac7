import { expect, test } from './test.ts';

test('a reader of a story subscribes to its timeline, or takes the file', async ({ page }) => {
  await page.goto('stories/river-library/');
  const subscribe = page.getByRole('link', { name: '이 연표를 달력에서 구독' });
  await expect(subscribe).toHaveAttribute('href', 'webcal://sosik.example/news/stories/river-library/timeline.ics');
  const address = page.getByRole('link', { name: 'https://sosik.example/news/stories/river-library/timeline.ics' });
  await expect(address).toBeVisible();
  const answer = await page.request.get((await address.getAttribute('href')) ?? '');
  expect(answer.headers()['content-type']).toMatch(/^text\/calendar/);
  expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR\r\n/);
});

test('a reader learns which events the calendar does not hold', async ({ page }) => {
  await page.goto('stories/river-library/');
  const outside = page.getByRole('group').filter({ hasText: '달력에 담지 않았습니다' });
  await outside.getByText('위의 일 가운데 날이나 달로 짚을 수 없는 6건은 달력에 담지 않았습니다').click();
  await expect(outside.getByRole('listitem')).toHaveText([
    /1987년 무렵\s+방앗간이 멈추다/,
    /시점 미상\(2025년 5월 3일 보도 전\)\s+방앗간 문서를 넘겨받다/,
    /2025년 5월 3일 또는 4일\s+주민들이 줄을 서서 책을 나르다/,
    /2025년 12월부터\s+밤에도 문을 열기/,
    /2026년 7~12월 사이\s+옥상에서 별을 보는 밤/,
    /2027년\(날짜 미정\)\s+해마다 열릴 모임의 첫해/,
  ]);
});

test('the top of the timeline leads to its calendar; a story whose days are all known leaves nothing out', async ({
  page,
}) => {
  await page.goto('timeline/');
  await page.getByRole('link', { name: '달력에서 구독', exact: true }).click();
  const subscribe = page.getByRole('link', { name: '연표 전체를 달력에서 구독' });
  await expect(subscribe).toBeInViewport();
  await expect(subscribe).toHaveAttribute('href', 'webcal://sosik.example/news/timeline.ics');
  await page.goto('stories/one-bench/');
  await expect(page.getByRole('link', { name: '이 연표를 달력에서 구독' })).toBeVisible();
  await expect(page.getByText('달력에 담지 않았습니다')).toHaveCount(0);
});

test('a story without events has no calendar', async ({ page }) => {
  await page.goto('stories/letters/');
  await expect(page.getByRole('link', { name: /달력/ })).toHaveCount(0);
  expect((await page.request.get('stories/letters/timeline.ics')).status()).toBe(404);
});
