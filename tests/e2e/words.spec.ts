import { openNewsroom } from '../../src/content/open-newsroom.ts';
import { expect, test } from './test.ts';
import { testContent } from './test-content.ts';

// What the site adds to a text: the numbers of footnotes, the small links to the timeline and what copies an answer.
const furniture = '[data-footnote-ref], [data-footnote-backref], #footnote-label, .evidence-link, .exchange-tools';

test('the words that a reader sees are those that were written', async ({ page, document }) => {
  const { newsroom } = openNewsroom(testContent);
  for (const path of [
    '/articles/river-library-opens/',
    '/articles/2026/spring-reading/',
    '/interviews/librarian-and-mayor/',
  ]) {
    const piece = newsroom?.byPath.get(path);
    const written = piece && 'text' in piece ? piece.text : '';
    await page.goto(path.slice(1));
    await document.body.evaluate((body, added) => {
      for (const element of body.querySelectorAll(added)) element.remove();
    }, furniture);
    expect(words(await document.body.innerText()), path).toEqual(words(written));
    expect(words(written).length).toBeGreaterThan(20);
  }
});

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
