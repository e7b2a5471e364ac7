import { expect, test } from './test.ts';

test('a reader meets the newest story first: its lead, its texts and its timeline', async ({ page }) => {
  await page.goto('');
  const lead = page.getByRole('region', { name: /^달빛읍 강변 도서관/ });
  await expect(lead.getByRole('link', { name: '강변 도서관이 문을 열기까지', exact: true })).toBeVisible();
  await expect(lead.getByRole('list').last().getByRole('listitem')).toHaveCount(12);
  await lead.getByRole('heading', { level: 2 }).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^달빛읍 강변 도서관/);
});

test('a reader sees the latest texts, newest first', async ({ page }) => {
  await page.goto('');
  const latest = page.getByRole('region', { name: '최근 글' });
  await expect(latest.getByRole('heading', { level: 3 })).toHaveCount(10);
  await expect(latest.getByRole('heading', { level: 3 }).first()).toHaveText(/마을 산책길 지도/);
  await latest.getByRole('link', { name: '모든 기사' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('기사');
});

test('a reader sees what happened last in the stories that come after it', async ({ page }) => {
  await page.goto('');
  const others = page.getByRole('region', { name: '다른 이슈' });
  await expect(others.getByRole('heading', { level: 3 })).toHaveCount(3);
  const sky = others.getByRole('listitem').filter({ has: page.getByRole('heading', { name: '별무리 관측 일지' }) });
  await expect(sky).toContainText('글 42편 · 연표 130건');
  await expect(sky.getByRole('list').getByRole('link')).toHaveCount(3);
  await sky.getByRole('list').getByRole('link').last().click();
  await expect(page).toHaveURL(/\/events\/night-\d+\/$/);
});

test('a reader finds further stories by their titles, and the list of them all', async ({ page }) => {
  await page.goto('');
  const more = page.getByRole('region', { name: '그 밖의 이슈' });
  await expect(more.getByRole('heading', { level: 3 })).toHaveCount(3);
  await more.getByRole('link', { name: '모든 이슈 7건' }).click();
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(7);
});

test('a reader finds every part of the site from any page', async ({ page }) => {
  await page.goto('articles/short-note/');
  const site = page.getByRole('navigation', { name: '주 메뉴' });
  for (const name of ['이슈', '기사', '인터뷰', '연표', '인물', '기관']) {
    await site.getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(site.getByRole('link', { name, exact: true })).toHaveAttribute('aria-current', 'page');
  }
  await page.getByRole('link', { name: '느티나무 소식', exact: true }).click();
  await expect(page).toHaveURL(/\/news\/$/);
});

test('a reader finds who publishes the site and how to write to them', async ({ page }) => {
  await page.goto('');
  const footer = page.getByRole('contentinfo');
  await expect(footer.getByRole('term')).toHaveText(['제호', '발행인', '등록번호', '전자우편', '전화']);
  await expect(footer.getByRole('link', { name: '02-0000-0000' })).toHaveAttribute('href', 'tel:0200000000');
  await expect(footer.getByRole('link', { name: 'letter@sosik.example' })).toBeVisible();
});
