import type { Locator, Page } from '@playwright/test';
import { layoutShift } from './layout-shift.ts';
import { expect, test } from './test.ts';

const article = 'articles/river-library-opens/';
const interview = 'interviews/librarian-and-mayor/';
const published = 'https://sosik.example/news/';

test.describe('with a script', { tag: '@script' }, () => {
  test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

  test('a reader copies the published address of a page, and is told', async ({ page }) => {
    for (const address of [article, interview, 'events/grand-opening/', 'stories/river-library/']) {
      await page.goto(`${address}?from=app#top`);
      const button = page.getByRole('button', { name: '이 글 링크 복사' });
      const next = page.getByRole('button', { name: '인용 정보 복사' }).first();
      await button.scrollIntoViewIfNeeded();
      const before = await next.boundingBox();
      await button.click();
      await expect(page.locator('.piece-tools').getByRole('button', { name: '복사했습니다' })).toBeFocused();
      await expect(page.locator('[aria-live="polite"]')).toHaveText('복사했습니다');
      expect(await next.boundingBox()).toEqual(before);
      expect(await copied(page)).toBe(published + address);
    }
    await expect(page.getByRole('button', { name: '이 글 링크 복사' })).toBeVisible();
  });

  test('a piece is cited with its title, the publication, its date and address', async ({ page }) => {
    const citations = {
      'articles/2026/spring-reading/':
        /^「.+」, 느티나무 소식, 2026년 \d+월 \d+일, https:\/\/sosik\.example\/news\/articles/,
      'interviews/boat-maker/':
        /^「종이배 접는 사람, 물길을 말하다」\(답변 요지\), 느티나무 소식, 2024년 8월 10일, https:/,
      'events/grand-opening/': /^「.+」\(2025년 9월 13일.*\), 느티나무 소식, https:/,
      'events/book-fair/': /^「.+」\(.+, 예정\), 느티나무 소식, https:/,
      'stories/river-library/': /^「.+」, 느티나무 소식, 20\d\d년 .+ 기준, https:/,
    };
    for (const [address, citation] of Object.entries(citations)) {
      await page.goto(address);
      await page.locator('.piece-tools').getByRole('button', { name: '인용 정보 복사' }).click();
      await expect.poll(() => copied(page), address).toMatch(citation);
    }
  });

  test('an answer is copied by its own address, and cited by who speaks', async ({ page, document }) => {
    await page.goto(interview);
    const tools = page.getByRole('group', { name: '다음 책 잔치는 언제인가?' });
    await tools.getByRole('button', { name: '이 답 링크 복사' }).click();
    await expect.poll(() => copied(page)).toBe(`${published}${interview}#fair`);
    await tools.getByRole('button', { name: '인용 정보 복사' }).click();
    await expect
      .poll(() => copied(page))
      .toBe(
        `하늘봄 강변 도서관 사서, “다음 책 잔치는 언제인가?”에 대한 답, 「사서와 이장이 말하는 강변 도서관의 첫해」, 느티나무 소식, 2025년 9월 20일, ${published}${interview}#fair`,
      );
    await document.at('first-day').getByRole('button', { name: '인용 정보 복사' }).click();
    await expect
      .poll(() => copied(page))
      .toMatch(/^하늘봄 강변 도서관 사서·누리마루 달빛읍 이장, “첫날은 어땠나\?”에 대한 답/);
    await page.goto('interviews/boat-maker/');
    await document.at('wet').getByRole('button', { name: '인용 정보 복사' }).click();
    await expect.poll(() => copied(page)).toMatch(/^배 접는 이, “젖으면 어떻게 하나\?”에 대한 답, .+\(답변 요지\)/);
  });

  test('the address of words that a reader has chosen leads to these words', async ({ page, baseURL }) => {
    await page.setViewportSize({ width: 900, height: 300 });
    for (const [address, words] of [
      [article, '버리지 않았다'],
      [article, '3~5일, 10~12월에'],
      [article, '관장은 ‘물레가 이 집의 이름표’라고 했다1. 자세한 문답은'],
      ['interviews/forty-questions/', '37번째 별은 맑은'],
      [interview, '정하지 못했습니다. 정하면 연표에'],
    ] as const) {
      await page.goto(address);
      await choose(page.locator('.document-body'), words);
      await page.getByRole('group', { name: '고른 대목' }).getByRole('button', { name: '링크 복사' }).click();
      await expect.poll(() => copied(page)).toContain(':~:text=');
      // Only the words: what they are part of must not help.
      const directive = (await copied(page)).replace(/^.*:~:/, ':~:');
      await page.goto('about:blank');
      await page.goto(`${baseURL}${address}#${directive}`);
      await expect.poll(async () => middle(page.locator('.document-body'), words), words).toBeLessThan(150);
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    }
  });

  test('words that the page has twice are told apart by those beside them', async ({ page, baseURL }) => {
    await page.setViewportSize({ width: 900, height: 300 });
    await page.goto(interview);
    await choose(page.locator('#first-day .answer'), '줄 끝에서');
    await page.getByRole('group', { name: '고른 대목' }).getByRole('button', { name: '링크 복사' }).click();
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await expect(page.getByRole('group', { name: '고른 대목' })).toHaveCount(0);
    await choose(page.locator('#first-day .answer'), '저는');
    await page.getByRole('group', { name: '고른 대목' }).getByRole('button', { name: '링크 복사' }).click();
    await expect.poll(async () => decodeURIComponent(await copied(page))).toContain(':~:text=이장-,저는,-줄');
    const directive = (await copied(page)).replace(/^.*:~:/, ':~:');
    await page.goto('about:blank');
    await page.goto(`${baseURL}${interview}#${directive}`);
    await expect.poll(async () => middle(page.locator('#first-day .answer'), '저는')).toBeLessThan(150);
  });

  test('chosen words are cited with who says them', async ({ page }) => {
    await page.goto(interview);
    await choose(page.locator('#first-day .answer'), '줄 끝에 서 있었습니다.');
    await page.getByRole('group', { name: '고른 대목' }).getByRole('button', { name: '인용 복사' }).click();
    await expect
      .poll(() => copied(page))
      .toMatch(
        /^“줄 끝에 서 있었습니다\.”, 누리마루 달빛읍 이장, “첫날은 어땠나\?”에 대한 답, 「.+\/#first-day:~:text=/,
      );
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await expect(page.getByRole('group', { name: '고른 대목' })).toHaveCount(0);
    await choose(page.locator('#first-day'), '첫날은 어땠나');
    await page.getByRole('group', { name: '고른 대목' }).getByRole('button', { name: '인용 복사' }).click();
    await expect.poll(() => copied(page)).toMatch(/^“첫날은 어땠나”, 「/);
  });

  test('what is done with chosen words is the next thing by keyboard, and Escape closes it', async ({ page }) => {
    await page.goto(article);
    await choose(page.locator('.document-body'), '옥상에서 별을 보는 밤은');
    const bar = page.getByRole('group', { name: '고른 대목' });
    await expect(bar).toBeVisible();
    await expect(page.locator('.document-body p', { hasText: '옥상에서 별을' }).locator('+ .notice-bar')).toHaveCount(
      1,
    );
    await bar.getByRole('button', { name: '링크 복사' }).focus();
    await page.keyboard.press('Tab');
    await expect(bar.getByRole('button', { name: '인용 복사' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(bar).toHaveCount(0);
    await choose(page.locator('.document-body'), '강가 음악회는');
    await expect(bar).toBeVisible();
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await expect(bar).toHaveCount(0);
  });

  test('where an app refuses to copy, the address is there to be copied by hand', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.goto(interview);
    await page.getByRole('button', { name: '이 글 링크 복사' }).click();
    const field = page.getByRole('textbox', { name: '복사가 막혀 있습니다. 여기서 복사하세요' });
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(published + interview);
    expect(await field.evaluate((input: HTMLInputElement) => [input.readOnly, input.selectionEnd])).toEqual([
      true,
      (published + interview).length,
    ]);
    await page.keyboard.press('Escape');
    await expect(field).toHaveCount(0);
    await expect(page.getByRole('button', { name: '이 글 링크 복사' })).toBeFocused();
  });

  test('nothing moves when the tools of the answers arrive', async ({ page }) => {
    await page.goto('interviews/forty-questions/#star-20');
    await expect(page.getByRole('button', { name: '이 답 링크 복사' })).toHaveCount(40);
    expect(await layoutShift(page)).toBe(0);
  });
});

test('without a script there is no button that would do nothing', { tag: '@no-script' }, async ({ page }) => {
  for (const address of [article, interview, 'events/grand-opening/', 'stories/river-library/']) {
    await page.goto(address);
    await expect(page.getByRole('main').getByRole('button').filter({ visible: true })).toHaveCount(0);
  }
});

function copied(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Selects words where they first stand, and waits for what is offered. */
async function choose(text: Locator, words: string): Promise<void> {
  await text.evaluate((element, chosen) => {
    const { range, found } = rangeOf(element, chosen);
    if (!found) throw new Error(`The text has no ${chosen}`);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);

    function rangeOf(root: Element, needle: string) {
      const range = document.createRange();
      const at = (root.textContent ?? '').indexOf(needle);
      let passed = 0;
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const length = node.nodeValue?.length ?? 0;
        if (at >= passed && at < passed + length) range.setStart(node, at - passed);
        const end = at + needle.length;
        if (end > passed && end <= passed + length) range.setEnd(node, end - passed);
        passed += length;
      }
      return { range, found: at >= 0 };
    }
  }, words);
  await text.page().getByRole('group', { name: '고른 대목' }).waitFor();
}

/** How far from the middle of the window words stand. */
function middle(text: Locator, words: string): Promise<number> {
  return text.evaluate((element, chosen) => {
    const at = (element.textContent ?? '').indexOf(chosen);
    let passed = 0;
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const length = node.nodeValue?.length ?? 0;
      if (at >= passed && at < passed + length) {
        const range = document.createRange();
        range.setStart(node, at - passed);
        range.setEnd(node, at - passed + 1);
        const { top, bottom } = range.getBoundingClientRect();
        return Math.abs((top + bottom) / 2 - innerHeight / 2);
      }
      passed += length;
    }
    return Number.POSITIVE_INFINITY;
  }, words);
}
