import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const interview = 'interviews/librarian-and-mayor/';

test('a device without a Korean voice of its own offers none, and nothing moves when one turns up', async ({
  page,
}) => {
  await fakeVoices(page, [
    { lang: 'en-US', localService: true },
    { lang: 'ko-KR', localService: false },
  ]);
  await page.goto(interview);
  const tools = page.locator('.piece-tools');
  await expect(tools.getByRole('button', { name: '이 글 링크 복사' })).toBeVisible();
  await expect(page.getByRole('button', { name: '듣기' })).toHaveCount(0);
  const before = await tools.boundingBox();
  await page.evaluate(() => dispatchEvent(new Event('voice')));
  await expect(page.getByRole('button', { name: '듣기' })).toBeVisible();
  expect(await tools.boundingBox()).toEqual(before);
});

test('a reader hears a text block by block, with its place marked', async ({ page }) => {
  await fakeVoices(page, [{ lang: 'ko_KR', localService: true }]);
  await page.goto(interview);
  await page.getByRole('button', { name: '듣기' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('aria-current', 'true');
  for (let block = 0; block < 40; block += 1) await page.evaluate(() => dispatchEvent(new Event('said')));
  const heard = await said(page);
  expect(heard.slice(0, 5)).toEqual([
    '사서와 이장이 말하는 강변 도서관의 첫해',
    '문을 연 날',
    '첫날은 어땠나?',
    '하늘봄',
    '아이들이 먼저 왔습니다. 창가부터 찼지요.',
  ]);
  expect(heard).toContain('물레를 남긴 것은 누구의 뜻인가?');
  expect(heard).toContain('물레는 돌지 않는다');
  expect(heard.join()).not.toMatch(/복사|독자의 편지/);
  expect(new Set(heard).size).toBeGreaterThan(15);
  await expect(page.locator('.being-read')).toHaveCount(0);
  await expect(page.locator('[aria-live="polite"]')).toHaveText('다 읽었습니다');
  await expect(page.getByRole('button', { name: '듣기' })).toBeVisible();
});

test('a reader pauses, goes on at the same block, and stops', async ({ page }) => {
  await fakeVoices(page, [{ lang: 'ko-KR', localService: true }]);
  await page.goto(interview);
  await page.getByRole('button', { name: '듣기' }).click();
  await page.evaluate(() => dispatchEvent(new Event('said')));
  await expect(page.locator('.being-read')).toHaveText('문을 연 날');
  const bar = page.getByRole('group', { name: '듣는 중' });
  await bar.getByRole('button', { name: '멈춤' }).click();
  await page.evaluate(() => dispatchEvent(new Event('said')));
  expect(await said(page)).toHaveLength(2);
  await bar.getByRole('button', { name: '계속' }).click();
  expect((await said(page)).slice(1)).toEqual(['문을 연 날', '문을 연 날']);
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
  await expect(page.locator('.being-read')).toHaveCount(0);
  await page.getByRole('button', { name: '듣기' }).click();
  await page.locator('.piece-tools').getByRole('button', { name: '그만' }).click();
  await expect(bar).toHaveCount(0);
  await expect(page.getByRole('button', { name: '듣기' })).toBeFocused();
});

/** A voice that says nothing until it is told that it has (`said`); a Korean one turns up on `voice`. */
async function fakeVoices(page: Page, voices: { lang: string; localService: boolean }[]): Promise<void> {
  await page.addInitScript((given) => {
    let current: { text: string; onend?: () => void } | undefined;
    const heard: string[] = [];
    const synthesis = {
      onvoiceschanged: () => {},
      getVoices: () => given,
      cancel: () => {
        current = undefined;
      },
      speak: (utterance: { text: string; onend?: () => void }) => {
        current = utterance;
        heard.push(utterance.text);
        document.documentElement.dataset['heard'] = JSON.stringify(heard);
      },
    };
    class Utterance {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    addEventListener('said', () => current?.onend?.());
    addEventListener('voice', () => {
      given.push({ lang: 'ko-KR', localService: true });
      synthesis.onvoiceschanged();
    });
  }, voices);
}

async function said(page: Page): Promise<string[]> {
  return JSON.parse((await page.locator('html').getAttribute('data-heard')) ?? '[]');
}
