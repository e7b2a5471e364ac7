import assert from 'node:assert/strict';
import { test } from 'node:test';
import { purgeableAddresses } from '../../../src/publish/purgeable-addresses.ts';
import { openScratch } from '../content/open-scratch.ts';

const ledger = [
  '/',
  '/articles/',
  '/articles/first.md',
  '/articles/first/',
  '/articles/open.md',
  '/articles/open/',
  '/articles/secret.md',
  '/articles/secret/',
  '/articles/secret/#event-opening',
  '/stories/old/',
  '/stories/old/rss.xml',
  '/stories/old/timeline.json',
];

function purgeable(t: Parameters<typeof openScratch>[0], files: Readonly<Record<string, string>>) {
  const opened = openScratch(t, {
    'articles/first.md': '---\ntitle: 개소식\npublished: 2025-09-10\n---\n\n열렸다.\n',
    'permalinks.txt': ledger.map((line) => `${line} 2026-01-01\n`).join(''),
    'gone/articles/open.md': '---\nkind: withdrawn\ndate: 2026-01-02\ntitle: 글\nreason: 까닭\n---\n',
    'gone/articles/secret.md': '---\nkind: withdrawn\ndate: 2026-01-02\ntitle: 글\nreason: 까닭\n---\n',
    'gone/stories/old.md': '---\nkind: withdrawn\ndate: 2026-01-02\ntitle: 글\nreason: 까닭\n---\n',
    ...files,
  });
  assert.deepEqual(opened.mistakes, []);
  assert.ok(opened.newsroom);
  return purgeableAddresses(opened.newsroom);
}

const withheld = '---\nkind: withheld\ndate: 2026-01-02\nformerly: [articles/earlier]\n---\n';

test('what a CDN must forget can be told whenever somebody asks, by the ledger and what is gone', (t) => {
  const { own, others, pictures } = purgeable(t, {
    'gone/articles/secret.md': withheld,
    'gone/stories/old.md': '---\nkind: withheld\ndate: 2026-01-02\n---\n',
    'permalinks.txt': [...ledger, '/articles/earlier/', '/articles/earlier.md']
      .map((line) => `${line} 2026-01-01\n`)
      .join(''),
  });
  assert.deepEqual(own, [
    '/articles/earlier.md',
    '/articles/earlier/',
    '/articles/secret.md',
    '/articles/secret/',
    '/cards/articles/earlier.png',
    '/cards/articles/secret.png',
    '/cards/stories/old.png',
    '/stories/old/',
    '/stories/old/rss.xml',
    '/stories/old/timeline.json',
  ]);
  assert.deepEqual(others, [
    '/',
    '/articles/',
    '/articles/first.md',
    '/articles/first/',
    '/articles/open.md',
    '/articles/open/',
  ]);
  assert.ok(pictures.includes('/media/'));
});

test('of a word that is kept out, all that it may have stood in; of nothing, nothing', (t) => {
  const { own, others } = purgeable(t, { 'redactions.yaml': 'words:\n  - 한들바람\n' });
  assert.deepEqual(own, []);
  assert.deepEqual(others, [...new Set(ledger.map((line) => line.replace(/#.*/, '')))].sort());
  assert.deepEqual(purgeable(t, {}), { own: [], others: [], pictures: [] });
});
