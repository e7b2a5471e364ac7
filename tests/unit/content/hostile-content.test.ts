import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { openNewsroom } from '../../../src/content/open-newsroom.ts';
import { openScratch, writeScratch } from './open-scratch.ts';

const picture = readFileSync('tests/site/articles/mill.png');
const article = (fields: string, body = '개소식이 열렸다.') =>
  `---\ntitle: 개소식\npublished: 2025-09-10\n${fields}---\n\n${body}\n`;
const outside = [
  '../../secret.png',
  '%2e%2e/%2e%2e/secret.png',
  '..%2f..%2fsecret.png',
  '../articles/../../secret.png',
  '/secret.png',
  '..\\..\\secret.png',
  'file:///etc/passwd',
];

describe('a path that leads out of the content folder', () => {
  for (const path of outside) {
    test(`shows no picture: ${path}`, (t) => {
      const image = `image:\n  src: '${path}'\n  alt: 비밀\n`;
      writeScratch(t, { 'articles/body.md': article('', `![비밀](${path})`), 'articles/field.md': article(image) });
      writeFileSync('secret.png', picture);
      const { mistakes } = openNewsroom('content');
      assert.deepEqual(
        [...new Set(mistakes.map(({ file }) => file))],
        ['content/articles/body.md', 'content/articles/field.md'],
      );
    });
  }

  const references = ['articles/../../secret', '../secret', '/etc/passwd', 'articles/..', 'articles/%2e%2e/secret'];
  for (const reference of references) {
    test(`is no name of a piece: ${reference}`, (t) => {
      const fields = `story: '${reference}'\nrelated: ['${reference}']\n`;
      assert.ok(openScratch(t, { 'articles/a.md': article(fields) }).mistakes.length >= 2);
    });
  }

  for (const path of [
    '/../../secret/',
    '/articles/../../secret/',
    '/articles/%2e%2e/%2e%2e/secret/',
    '/..%2fsecret.xml',
    '/../secret.xml',
  ]) {
    test(`is no former address, and no line of the ledger: ${path}`, (t) => {
      const former = openScratch(t, { 'articles/a.md': article(`formerly: ['${path}']\n`) });
      assert.ok(former.mistakes.length > 0, 'formerly');
      const ledger = openScratch(t, { 'articles/a.md': article(''), 'permalinks.txt': `${path} 2025-09-10\n` });
      assert.ok(ledger.mistakes.length > 0, 'ledger');
    });
  }
});

/** As much as somebody can put into a file, and how often the same sign may open something. */
const excesses: Readonly<Record<string, string>> = {
  quotes: '>'.repeat(1000),
  lists: Array.from({ length: 60 }, (_, level) => `${'  '.repeat(level)}- 글`).join('\n'),
  brackets: '['.repeat(10_000),
  pictures: '!['.repeat(10_000),
  links: `${'['.repeat(500)}글${'](/a/)'.repeat(500)}`,
  asterisks: '*글 '.repeat(10_000),
  bold: '**글 *글 '.repeat(1000),
  'code spans': Array.from({ length: 300 }, (_, length) => '`'.repeat(length)).join(' '),
  'a wide table': `|${'a|'.repeat(500)}\n|${'-|'.repeat(500)}\n${`|${'b|'.repeat(500)}\n`.repeat(10)}`,
  'a long table': `|a|\n|-|\n${'|b|\n'.repeat(3000)}`,
  footnotes: `${'[^a]'.repeat(1000)}\n\n[^a]: 글`,
  definitions: Array.from({ length: 1000 }, (_, index) => `[a${index}]: /b`).join('\n'),
  entities: '&amp;'.repeat(20_000),
  lines: '글\n'.repeat(20_000),
  comments: '<!--'.repeat(5000),
  addresses: 'http://'.repeat(5000),
  parentheses: `[a](${'('.repeat(10_000)}`,
  fences: '```\n'.repeat(1001),
  'one line': '글'.repeat(1_000_000),
};

describe('too much Markdown is a text or has a mistake, in reasonable time', () => {
  for (const [name, body] of Object.entries(excesses)) {
    test(name, { timeout: 30_000 }, (t) => {
      const { newsroom, mistakes } = openScratch(t, { 'articles/a.md': article('', body) });
      assert.equal(newsroom === undefined, mistakes.length > 0);
    });
  }
});
