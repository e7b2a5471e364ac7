import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { formatMistakes } from '../../../src/commands/format-mistakes.ts';
import { findUnprintable } from '../../../src/content/find-unprintable.ts';
import { hostileWords } from '../../e2e/hostile-content.ts';
import { openScratch } from './open-scratch.ts';

const article = (fields: string, body = '글.') => `---\ntitle: 제목\npublished: 2025-09-10\n${fields}---\n\n${body}\n`;

/** What a terminal obeys, or shows in another order than it came, as YAML and Markdown write it and as itself. */
const signs = ['\u001b[31m', '\u001b]0;x\u0007', '\u009b2J', '\u202e', '\u2066', '\u200b', '\b', '\0', '\r', '\u2028'];
const everything = [...hostileWords, ...signs.map((sign) => `가${sign}나`), 'x'.repeat(5000), '\ud800'];

/** Each place in which a word may stand, as it is or between quotes, right or wrong. */
const places: Readonly<Record<string, (words: string) => string>> = {
  'a body': (words) => article('', words),
  'a body, by numbers': (words) => article('', [...words].map((sign) => `&#${sign.codePointAt(0)};`).join('')),
  'a value': (words) => article('').replace('title: 제목', `title: ${words}`),
  'a quoted value': (words) => article('').replace('제목', quoted(words)),
  'a key': (words) => article(`${quoted(words)}: 글\n`),
  'a date': (words) => article(`updated: ${quoted(words)}\n`),
  'a reference': (words) => article(`story: ${quoted(`stories/${words}`)}\n`),
  'a choice': (words) => article(`source: { agency: 가, treatment: ${quoted(words)} }\n`),
  'a picture': (words) => article(`image: { src: ${quoted(words)}, alt: 가 }\n`),
  'an address': (words) => article(`source: { agency: 가, treatment: own, url: ${quoted(words)} }\n`),
  'a former name': (words) => article(`formerly: [${quoted(`articles/${words}`)}]\n`),
  'a link': (words) => article('', `[가](<${words}>) [나][b]\n\n[b]: <${words}>`),
  'a heading': (words) => article('', `## 가 {#${words}}\n\n글`),
};

for (const [name, write] of Object.entries(places)) {
  test(`whatever stands in ${name} is published, or refused in words that do nothing to a terminal`, (context) => {
    const files = Object.fromEntries(everything.map((words, index) => [`articles/a${index}.md`, write(words)]));
    const { newsroom, mistakes } = openScratch(context, files);
    assert.equal(newsroom === undefined, mistakes.length > 0);
    assert.ok(mistakes.length > 0);
    for (const { message, file } of mistakes) {
      assert.equal(findUnprintable(message), undefined, `${file}: ${JSON.stringify(message)}`);
      assert.match(message, /^[^\n\r\u2028\u2029]{5,600}$/u, file);
    }
    const printed = stripVTControlCharacters(formatMistakes(mistakes)).split('\n');
    assert.equal(printed.length, mistakes.length + 1);
    for (const line of printed.slice(0, -1))
      assert.match(line, /^content\/articles\/a\d+\.md:\d+:\d+ {2}.+\[[a-z-]+\]$/u);
  });

  test(`no sign that a terminal obeys gets through ${name}`, (context) => {
    for (const sign of signs.filter((each) => findUnprintable(each))) {
      const { newsroom } = openScratch(context, { 'articles/a.md': write(`가${sign}나`) });
      const said = JSON.stringify(newsroom?.articles.map(({ title, text, decks }) => [title, text, decks]) ?? '');
      assert.equal(findUnprintable(JSON.parse(said).toString()), undefined, said);
    }
  });
}

/** With what cannot be seen by its number, as YAML allows. */
function quoted(words: string): string {
  return JSON.stringify(words).replaceAll(
    /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
