import assert from 'node:assert/strict';
import { describe, type TestContext, test } from 'node:test';
import type { Newsroom } from '../../../src/content/newsroom.ts';
import { readRevisions } from '../../../src/permalinks/revisions.ts';
import { sequenceOf } from '../../../src/permalinks/sequence-of.ts';
import { silentChanges } from '../../../src/permalinks/silent-changes.ts';
import { writeRevisions } from '../../../src/permalinks/write-revisions.ts';
import type { Files } from '../content/open-scratch.ts';
import { openScratch } from '../content/open-scratch.ts';

const article = (body: string, fields = '') => `---\ntitle: 제목\npublished: 2025-09-10\n${fields}---\n\n${body}\n`;
const event = (title: string, date = '2025-09-11') => `---\ntitle: ${title}\ndate: ${date}\nstatus: happened\n---\n`;
const correction = 'corrections: [{ kind: 정정, date: 2025-09-12, note: 바로잡음 }]\n';

function open(context: TestContext, files: Files): Newsroom {
  const { newsroom, mistakes } = openScratch(context, files);
  assert.deepEqual(mistakes, []);
  return newsroom ?? assert.fail();
}

/** What the newsroom records, after what an earlier one has recorded. */
function record(newsroom: Newsroom, old = ''): string {
  return writeRevisions(newsroom, readRevisions(old, 'revisions.txt').revisions);
}

describe('what is remembered from one release to the next', () => {
  test('is a line a piece, sorted, and read as it was written', (context) => {
    const text = record(
      open(context, {
        'events/나중.md': event('나중'),
        'events/early.md': event('먼저', '2025-09'),
        'articles/b.md': article('글이다.', `updated: 2025-09-12T10:00+09:00\n${correction}`),
        'articles/a.md': article('글이다.'),
      }),
    );
    const lines = text.trimEnd().split('\n');
    assert.deepEqual(
      lines.map((line) => line.replaceAll(/[0-9a-f]{16}/g, '#')),
      [
        'articles/a # - 0 2025-09-10',
        'articles/b # 2025-09-12T10:00+09:00 1 2025-09-10',
        'events/early 0 #',
        'events/나중 0 #',
      ],
    );
    const { revisions, mistakes } = readRevisions(text, 'revisions.txt');
    assert.deepEqual(mistakes, []);
    const nothing = { ...open(context, {}), documents: [], events: [] };
    assert.equal(writeRevisions(nothing, revisions), text);
  });

  test('is nothing before the first release', (context) => {
    const { revisions } = open(context, {});
    assert.deepEqual([revisions.bodies.size, revisions.events.size], [0, 0]);
    assert.deepEqual(readRevisions('', 'revisions.txt'), { revisions, mistakes: [] });
  });

  test('stays when the piece is gone', (context) => {
    const before = record(open(context, { 'articles/a.md': article('글이다.'), 'events/e.md': event('일') }));
    assert.equal(record(open(context, {}), before), before);
  });

  test('is no different when nothing has changed', (context) => {
    const files = { 'articles/a.md': article('글이다.'), 'events/e.md': event('일') };
    const before = record(open(context, files));
    assert.equal(record(open(context, { ...files, 'revisions.txt': before }), before), before);
  });

  test('holds nothing of drafts', (context) => {
    assert.equal(record(open(context, { 'articles/a.md': article('글이다.', 'draft: true\n') })), '');
  });
});

describe('the sequence of an event', () => {
  const sequence = (newsroom: Newsroom) =>
    newsroom.events.map((each) => sequenceOf(each, newsroom.site, newsroom.revisions)).join();

  test('rises by one when what calendars say changes, before it is recorded and after', (context) => {
    let recorded = '';
    const release = (title: string) => {
      const newsroom = open(context, { 'events/e.md': event(title), 'revisions.txt': recorded });
      const built = sequence(newsroom);
      recorded = record(newsroom, recorded);
      const again = open(context, { 'events/e.md': event(title), 'revisions.txt': recorded });
      assert.equal(sequence(again), built);
      return built;
    };
    assert.deepEqual(['일', '일', '다른 일', '다른 일', '일'].map(release), ['0', '0', '1', '1', '2']);
  });

  test('does not rise for what calendars are not told', (context) => {
    const recorded = record(open(context, { 'events/e.md': event('일') }));
    const files = { 'events/e.md': `${event('일')}\n설명을 붙인다.\n`, 'revisions.txt': recorded };
    assert.equal(sequence(open(context, files)), '0');
  });

  test('goes on where it was when the event comes back into the calendar', (context) => {
    const first = record(open(context, { 'events/e.md': event('일') }));
    const away = record(open(context, { 'events/e.md': event('일', '[2025-09-11,2025-09-12]') }), first);
    assert.equal(away, first);
    const files = { 'events/e.md': event('일', '2025-09-12'), 'revisions.txt': away };
    assert.equal(sequence(open(context, files)), '1');
  });
});

describe('a body that has changed', () => {
  const changed = (context: TestContext, before: string, after: string) => {
    const recorded = record(open(context, { 'articles/a.md': before }));
    return silentChanges(open(context, { 'articles/a.md': after, 'revisions.txt': recorded })).length > 0;
  };

  test('without a word to readers is told', (context) => {
    assert.ok(changed(context, article('아홉 명이 왔다.'), article('열 명이 왔다.')));
    const updated = 'updated: 2025-09-11\n';
    assert.ok(changed(context, article('아홉 명이 왔다.', updated), article('열 명이 왔다.', updated)));
    assert.ok(changed(context, article('아홉 명이 왔다.', correction), article('열 명이 왔다.', correction)));
  });

  test('with a new updated or a further correction is not', (context) => {
    assert.ok(!changed(context, article('아홉 명이 왔다.'), article('열 명이 왔다.', 'updated: 2025-09-11\n')));
    assert.ok(!changed(context, article('아홉 명이 왔다.'), article('열 명이 왔다.', correction)));
  });

  test('only in how it is broken into lines and paragraphs is not', (context) => {
    assert.ok(!changed(context, article('아홉 명이 왔다. 열 명이 갔다.'), article('아홉 명이 왔다.\n\n열 명이 갔다.')));
    assert.ok(!changed(context, article('아홉 명이 왔다.'), article('아홉 명이 **왔다**.')));
  });

  test('is told nothing of when it is new', (context) => {
    assert.deepEqual(silentChanges(open(context, { 'articles/a.md': article('글이다.') })), []);
  });
});
