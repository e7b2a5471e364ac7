import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letterAddress } from '../../../src/components/letter-address.ts';
import { shareLinks } from '../../../src/components/share-links.ts';

const title = '“물레” & 책, 100%';
const address = 'https://sosik.example/news/articles/가/';

test('each network is given the address and, where it takes one, the title', () => {
  const [x, facebook, band, line] = shareLinks(title, address).map(({ href }) => new URL(href));
  assert.equal(x?.searchParams.get('url'), address);
  assert.equal(x?.searchParams.get('text'), title);
  assert.equal(facebook?.searchParams.get('u'), address);
  assert.equal(band?.searchParams.get('body'), `${title}\n${address}`);
  assert.equal(band?.searchParams.get('route'), address);
  assert.equal(line?.searchParams.get('url'), address);
});

test('a letter to the editor says which page it is about', () => {
  const letter = new URL(letterAddress('letter@sosik.example', title, address));
  assert.equal(letter.pathname, 'letter@sosik.example');
  assert.equal(letter.searchParams.get('subject'), `「${title}」에 대한 편지`);
  assert.match(letter.searchParams.get('body') ?? '', /^\r\n\r\n\r\n“물레” & 책, 100%\r\nhttps:/);
});
