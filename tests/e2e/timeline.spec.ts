import { expect, test } from './test.ts';

test('every date is said as well as it is known, and what was only announced says so', async ({ page, timeline }) => {
  await page.goto('stories/river-library/');
  for (const [title, date, status] of [
    ['방앗간이 멈추다', '1987년 무렵'],
    ['방앗간 고치기', '2024년 3월~2025년 8월'],
    ['지붕 걷기', '2024년 4월(불확실)', '확인 안 됨(2025년 9월 13일 보도)'],
    ['방앗간 문서를 넘겨받다', '시점 미상(2025년 5월 3일 보도 전)'],
    ['손수레 줄이 강까지 닿다', '2025년 5월'],
    ['주민들이 줄을 서서 책을 나르다', '2025년 5월 3일 또는 4일 보도에는 ‘오월 첫 주말’'],
    ['물레에 이름표를 달다', '2025년 9월 12일(금)'],
    ['강가 음악회', '2025년 9월 13~14일', '취소(2025년 9월 13일 보도)'],
    ['강변 도서관 개관', '2025년 9월 13일(토) 오전 10시 30분', '확인됨(2025년 9월 13일 보도)'],
    ['책 잔치', '2025년 11월(날짜 미정) 보도에는 ‘십일월쯤’', '예정(2025년 9월 19일 보도)'],
    ['밤에도 문을 열기', '2025년 12월부터', '예정(2025년 9월 13일 보도)'],
    ['봄 책 모임', '2026년 4월 무렵', '예정(2026년 3월 2일 보도)'],
    ['옥상에서 별을 보는 밤', '2026년 7~12월 사이', '예정(2025년 9월 13일 보도)'],
    ['해마다 열릴 모임의 첫해', '2027년(날짜 미정)', '예정(2026년 3월 2일 보도)'],
  ] as const) {
    await expect(timeline.row(title).locator('.when')).toHaveText(date);
    // The reader's clock may add to it.
    const said = timeline.row(title).locator('.event-status');
    if (status === undefined) await expect(said).toHaveCount(0);
    else await expect(said).toContainText(status);
  }
});

test('what is known of an event is said, also where only its fill shows it', async ({ page, timeline }) => {
  await page.goto('stories/river-library/');
  await expect(timeline.row('물레에 이름표를 달다').locator('.entry')).toContainText('확인됨');
  for (const row of await timeline.rows.all()) {
    await expect(row.locator('.entry')).toContainText(/확인됨|예정|취소|확인 안 됨/);
  }
});

test('the kind of an event is said in its row and on its page', async ({ page, timeline }) => {
  await page.goto('stories/river-library/');
  await expect(timeline.row('강가 음악회').getByRole('listitem').first()).toHaveText('행사');
  await page.goto('events/river-concert/');
  await expect(page.getByRole('main').getByRole('definition').first()).toHaveText('행사');
});

test('a row leads to its event and to every sentence that mentions it', async ({ page, document, timeline }) => {
  await page.goto('stories/river-library/');
  const row = timeline.row('강변 도서관 개관');
  await expect(row.getByRole('list', { name: '언급한 문장' }).getByRole('link')).toHaveCount(3);
  await row.getByRole('link', { name: /^인터뷰 속 문장/ }).click();
  await expect(document.at('event-grand-opening')).toBeInViewport();
  await page.goto('stories/river-library/');
  await row.getByRole('link', { name: '강변 도서관 개관', exact: true }).click();
  await expect(page).toHaveURL(/events\/grand-opening\/$/);
});

test('years and months are said once, and every row still says its date in full', async ({ page, timeline }) => {
  await page.goto('timeline/2025/');
  const headings = timeline.list.getByRole('heading');
  await expect(headings.first()).toContainText('2025년');
  await expect(headings.filter({ hasText: '2025년' })).toHaveCount(1);
  const dates = await timeline.rows.locator('.when').allInnerTexts();
  expect(dates.length).toBeGreaterThan(5);
  for (const date of dates) expect(date).toMatch(/^(시점 미상\()?2025년 /);
});

test('a timeline too long for one page shows its newest year and leads to the others', async ({ page, timeline }) => {
  await page.goto('timeline/');
  await expect(timeline.row('해마다 열릴 모임의 첫해')).toBeVisible();
  await expect(timeline.row('방앗간이 멈추다')).toHaveCount(0);
  await expect(page.getByText(/^모두 148건 가운데 \d+건입니다\.$/)).toBeVisible();
  const years = page.getByRole('navigation', { name: '연도', exact: true });
  await expect(years.getByRole('link')).toHaveText([
    '1987년',
    '2022년',
    '2023년',
    '2024년',
    '2025년',
    '2026년',
    '2027년',
  ]);
  await years.getByRole('link', { name: '1987년' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1987년 연표');
  await expect(timeline.rows).toHaveCount(1);
  await expect(years.getByRole('link', { name: '1987년' })).toHaveAttribute('aria-current', 'page');
});

test('the shapes are explained in words, and only those that are there', async ({ page }) => {
  await page.goto('stories/river-library/');
  await expect(page.locator('.timeline-legend').getByRole('definition')).toHaveText([
    '하루',
    '한 달(날짜 모름)',
    '한 해(날짜 모름)',
    '이어진 동안',
    '여러 날 가운데 하루',
    '그사이 언젠가',
    '그때부터',
    '그 전 언젠가',
    '확인됨',
    '예정',
    '취소',
    '확인 안 됨',
  ]);
});

test('without its styles the timeline reads from top to bottom', async ({ page, timeline }) => {
  await page.clock.setFixedTime('2025-10-01T12:00+09:00');
  await page.route('**/*.css', (route) => route.abort());
  await page.goto('stories/river-library/');
  await expect(timeline.list).toHaveCSS('display', 'block');
  await expect(timeline.row('책 잔치')).toHaveCSS('display', 'list-item');
  const words = await timeline.row('책 잔치').innerText();
  expect(words.split(/\s*\n\s*/).filter((line) => line !== '')).toEqual([
    '11월',
    '2025년 11월(날짜 미정) 보도에는 ‘십일월쯤’',
    '책 잔치',
    '예정(2025년 9월 19일 보도)',
    '행사',
    '강변 도서관',
    '인터뷰 속 문장: 저는 줄 끝에서 책 잔치 생각을 했습니다',
  ]);
});
