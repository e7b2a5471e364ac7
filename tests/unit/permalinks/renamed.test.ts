import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { test } from 'node:test';
import type { Newsroom } from '../../../src/content/newsroom.ts';
import { guidOf } from '../../../src/feeds/guid-of.ts';
import { uidOf } from '../../../src/feeds/uid-of.ts';
import { writeRevisions } from '../../../src/permalinks/write-revisions.ts';
import { redirectRules, redirectsFile } from '../../../src/publish/redirect-rules.ts';
import { openScratch } from '../content/open-scratch.ts';

const site = 'name: 시험\ndescription: 시험\naddress: https://news.example\nbase: /news/\n';

test('a renamed piece is known to feeds and calendars by its first name', (context) => {
  const newsroom = open(context, {
    'permalinks.txt':
      '/articles/국회/ 2025-01-01\n/articles/b/ 2025-02-01\n/articles/c/ 2025-03-01\n/events/old/ 2025-01-01\n',
    'articles/c.md': article('articles/국회', 'articles/b'),
    'events/new.md': event('events/old'),
  });
  const [document, happening] = [newsroom.documents[0], newsroom.events[0]];
  assert.ok(document && happening);
  assert.equal(guidOf(document, newsroom.site), 'https://news.example/news/articles/%EA%B5%AD%ED%9A%8C/');
  assert.equal(uidOf(happening, newsroom.site), 'events/old@news.example');
});

test('a piece that has taken over a younger one keeps its own name', (context) => {
  const newsroom = open(context, {
    'permalinks.txt': '/articles/a/ 2025-01-01\n/articles/b/ 2025-02-01\n/interviews/i/ 2024-01-01\n',
    'articles/a.md': article('articles/b', 'interviews/i'),
  });
  const [document] = newsroom.documents;
  assert.ok(document);
  assert.equal(guidOf(document, newsroom.site), 'https://news.example/news/articles/a/');
});

test('an event that takes over an older one stays what it was published as, through later renames too', (context) => {
  const ledger = '/events/older/ 2025-01-01\n/events/younger/ 2025-02-01\n';
  const recorded = 'events/older 0 0123456789abcdef\nevents/younger 3 0123456789abcdef\n';
  const merged = open(context, {
    'permalinks.txt': ledger,
    'revisions.txt': recorded,
    'events/younger.md': event('events/older'),
  });
  assert.equal(uids(merged), 'events/younger@news.example');
  const revisions = writeRevisions(merged, merged.revisions);
  assert.match(revisions, /^events\/younger = events\/younger$/m);
  const renamed = open(context, {
    'permalinks.txt': ledger,
    'revisions.txt': revisions,
    'events/new-name.md': event('events/older, events/younger'),
  });
  assert.equal(uids(renamed), 'events/younger@news.example');
});

test('an event that was renamed and recorded keeps its first name when it takes over an older one', (context) => {
  const ledger = '/events/a/ 2025-02-01\n/events/c/ 2025-03-01\n/events/older/ 2025-01-01\n';
  const first = open(context, {
    'permalinks.txt': ledger.split('\n')[0] ?? '',
    'revisions.txt': 'events/a 0 0123456789abcdef\n',
    'events/c.md': event('events/a'),
  });
  const merged = open(context, {
    'permalinks.txt': ledger,
    'revisions.txt': `${writeRevisions(first, first.revisions)}events/older 0 0123456789abcdef\n`,
    'events/c.md': event('events/older, events/a'),
  });
  assert.equal(uids(merged), 'events/a@news.example');
});

test('a renamed event of which an older file recorded nothing else is known by its first name', (context) => {
  const newsroom = open(context, {
    'permalinks.txt': '/events/old/ 2025-01-01\n/events/new/ 2025-02-01\n',
    'revisions.txt': 'events/old 0 0123456789abcdef\n',
    'events/new.md': event('events/old'),
  });
  assert.equal(uids(newsroom), 'events/old@news.example');
});

test('a rule leads from the former address to the new one for good, both percent-encoded and with the base', (context) => {
  const newsroom = open(context, {
    'permalinks.txt': '/articles/국회/ 2025-01-01\n/articles/국회.md 2025-01-01\n/articles/page/4/ 2025-01-01\n',
    'articles/b.md': article('articles/국회', '/archive/17/'),
  });
  assert.equal(
    redirectsFile(redirectRules(newsroom)),
    [
      '/news/archive/17/ /news/articles/b/ 301',
      '/news/articles/%EA%B5%AD%ED%9A%8C.md /news/articles/b.md 301',
      '/news/articles/%EA%B5%AD%ED%9A%8C/ /news/articles/b/ 301',
      '/news/articles/page/4/ /news/articles/ 301',
      '',
    ].join('\n'),
  );
});

test('there is no rule where it would lead a place to another of the same name', (context) => {
  const newsroom = open(context, {
    'permalinks.txt': '/articles/a/ 2025-01-01\n/articles/a/#first 2025-01-01\n',
    'articles/b.md': article('articles/a', '{ was: articles/a#first, now: second }').concat(
      '\n## 하나 {#first}\n\n글.\n\n## 둘 {#second}\n\n글.\n',
    ),
  });
  assert.deepEqual(redirectRules(newsroom), []);
  const place = newsroom.moves.redirects.get('/articles/a/')?.places.get('first');
  assert.deepEqual(place && [place.path, place.anchor], ['/articles/b/', 'second']);
});

function open(context: TestContext, files: Record<string, string>): Newsroom {
  const { newsroom, mistakes } = openScratch(context, { 'site.yaml': site, ...files });
  assert.deepEqual(mistakes, []);
  assert.ok(newsroom);
  return newsroom;
}

function uids({ events, site: { address } }: Newsroom): string {
  return events.map((each) => uidOf(each, { address })).join();
}

function article(...formerly: string[]): string {
  return `---\ntitle: 글\npublished: 2025-09-10\nformerly:\n${formerly.map((was) => `  - ${was}\n`).join('')}---\n\n글이다.\n`;
}

function event(former: string): string {
  return `---\ntitle: 일\ndate: 2025-09-10\nstatus: happened\nformerly: [${former}]\n---\n`;
}
