import type { Locator, Page } from '@playwright/test';
import readCode from 'jsqr';
import { pageTypes } from './page-types.ts';
import { expect, test } from './test.ts';

test.use({ colorScheme: 'dark' });

const dossier = 'stories/river-library/print/';

test('on paper a page is black on white, without what only a screen can use', async ({ page }) => {
  for (const address of [
    'articles/river-library-opens/',
    'interviews/boat-maker/',
    'stories/river-library/',
    dossier,
  ]) {
    await page.emulateMedia({ media: 'screen' });
    await page.goto(address);
    await expect(page.getByRole('navigation', { name: '주 메뉴' })).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByText('이 연표를 다른 사이트에 싣기')).toBeHidden();
    await expect(page.getByText('정정과 반론')).toBeHidden();
    await expect(page.getByRole('link', { name: '본문으로 건너뛰기' })).toBeHidden();
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    const [headline, last] = [
      page.getByRole('heading', { level: 1 }),
      page.getByRole('main').getByRole('paragraph').last(),
    ];
    for (const words of [headline, last]) {
      await expect(words).toHaveCSS('color', /^rgb\((0, 0, 0|51, 51, 51)\)$/);
    }
  }
});

test('paper says where the page stands, of what day its content is, and where its links lead', async ({ page }) => {
  await page.goto('articles/corrected-map/');
  const [line, addresses] = [page.locator('.paper-line'), page.locator('.link-addresses')];
  await expect(line).toBeHidden();
  await expect(addresses).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(line).toHaveText(
    /^\s*https:\/\/sosik\.example\/news\/articles\/corrected-map\/\s+내용 기준 2025년 6월 9일\s*$/,
  );
  await expect(addresses.getByRole('listitem')).toHaveText([
    'https://sosik.example/news/stories/letters/',
    'https://garamnews.example/walks/2025',
  ]);
  expect(await afterWords(page.getByRole('link', { name: '강아래 통신' }))).toBe('[2]');
  expect(await afterWords(page.getByRole('link', { name: 'garam@sosik.example' }))).toBe('');
});

test('every page that has an address says it on paper', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const [name, address] of Object.entries(pageTypes)) {
    await page.goto(address);
    const shown = address.replace(/^(?:embed\/)?(stories\/.+\/)(?:print|timeline)\/$/, '$1');
    const line = page.locator('.paper-line span').first();
    if (/^a page that/.test(name)) await expect(line).toHaveCount(0);
    else await expect(line, name).toHaveText(`https://sosik.example/news/${decodeURI(shown)}`);
  }
});

test('a reader prints a whole story: its timeline and every text of it', async ({ page, timeline }) => {
  await page.goto('stories/river-library/');
  await page.getByRole('link', { name: '인쇄용으로 모두 보기' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('강변 도서관이 문을 열기까지');
  await expect(timeline.rows).toHaveCount(15);
  const pieces = page.getByRole('article');
  await expect(pieces.getByRole('heading', { level: 2 })).toHaveText([
    /달빛읍 강변 도서관/,
    /봄에 읽는 책/,
    /사서와 이장이/,
  ]);
  for (const words of ['책 잔치는 3~5일, 10~12월에 다시 열린다', '마을의 뜻입니다. 물레는 그대로 둡니다.']) {
    await expect(pieces.getByText(words)).toBeVisible();
  }
  await expect(pieces.first().locator('.key-points').getByRole('listitem')).toHaveCount(2);
  await page.evaluate(() => {
    window.print = () => {
      document.title = '인쇄됨';
    };
  });
  await page.getByRole('button', { name: '인쇄' }).click();
  await expect(page).toHaveTitle('인쇄됨');
  await page.getByRole('link', { name: '이슈 페이지로 돌아가기' }).click();
  await expect(page).toHaveURL(/stories\/river-library\/$/);
});

test('a story on paper has a new sheet for every text, and numbers on its sheets', async ({ page }) => {
  await page.goto(dossier);
  await page.emulateMedia({ media: 'print' });
  for (const piece of await page.getByRole('article').all()) await expect(piece).toHaveCSS('break-before', 'page');
  await expect(page.locator('.document-body').first()).toHaveCSS('font-size', /^14\.\d+px$/);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type ?\/Page\b/g)?.length).toBeGreaterThan(6);
});

test('in a story on paper a jump stays in its text', async ({ page, document }) => {
  await page.goto(dossier);
  const first = page.getByRole('article').first();
  await first.getByRole('link', { name: '아래 표' }).click();
  await expect(first.getByRole('heading', { name: '숫자로 본 도서관' })).toBeInViewport();
  await page.goto(`${dossier}#interviews/librarian-and-mayor.wheel-stays`);
  await expect(document.at('interviews/librarian-and-mayor.wheel-stays')).toBeInViewport();
});

test('a phone reads the address of the story off the paper, and off a dark screen', async ({ page }) => {
  await page.goto(dossier);
  const code = page.getByRole('img', { name: '강변 도서관이 문을 열기까지 주소를 담은 QR 코드' });
  expect(await readOff(page, code)).toBe('https://sosik.example/news/stories/river-library/');
  await page.emulateMedia({ media: 'print' });
  expect(await readOff(page, code)).toBe('https://sosik.example/news/stories/river-library/');
  const box = await code.boundingBox();
  const millimetres = ((box?.width ?? 0) / 96) * 25.4;
  expect(millimetres).toBeGreaterThanOrEqual(32);
});

/** What paper shows after the words of a link. */
function afterWords(link: Locator): Promise<string> {
  return link.evaluate((element) => {
    const { content } = getComputedStyle(element, '::after');
    return content === 'none' ? '' : content.replaceAll(/["\u2060]/g, '');
  });
}

/** A picture of an element, read as a phone would. */
async function readOff(page: Page, element: Locator): Promise<string | undefined> {
  const png = (await element.screenshot()).toString('base64');
  const { pixels, width, height } = await page.evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const { data = [] } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? {};
    return { pixels: [...data], width: bitmap.width, height: bitmap.height };
  }, png);
  return readCode(new Uint8ClampedArray(pixels), width, height)?.data;
}
