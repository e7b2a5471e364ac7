import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newestDay } from '../../../src/content/newest-day.ts';
import type { AnyPiece, Newsroom } from '../../../src/content/newsroom.ts';
import { dateInKorean } from '../../../src/dates/date-in-korean.ts';
import { openScratch } from './open-scratch.ts';

const zone = 'Asia/Seoul';
const dayOf = (pieces: readonly AnyPiece[]) => {
  const day = newestDay(pieces, zone);
  return day && dateInKorean(day, 'past', { weekday: false });
};

function open(context: Parameters<typeof openScratch>[0], fields: string): Newsroom {
  const { newsroom, mistakes } = openScratch(context, {
    'stories/s.md': '---\ntitle: 이슈\nsummary: 요약\n---\n',
    'stories/empty.md': '---\ntitle: 빈 이슈\nsummary: 요약\n---\n',
    'people/kim.md': '---\nname: 김철수\n---\n',
    'articles/a.md': `---\ntitle: 제목\npublished: 2025-09-10\nstory: stories/s\n${fields}---\n\n김철수가 개소식을 열었다.\n`,
    'events/e.md':
      '---\ntitle: 일\ndate: 2026-12-01\nstatus: planned\nasOf: 2025-09-12\nstories: [stories/s]\nevidence:\n  - in: articles/a\n    quote: 개소식을 열었다\n---\n',
  });
  assert.deepEqual(mistakes, []);
  return newsroom ?? assert.fail();
}

test('a text is as new as the day it was published, changed or corrected', (context) => {
  assert.equal(dayOf(open(context, '').articles), '2025년 9월 10일');
  assert.equal(dayOf(open(context, 'updated: 2025-09-13T23:50+09:00\n').articles), '2025년 9월 13일');
  const corrections = 'corrections:\n  - { kind: 정정, date: 2025-09-14, note: 바로잡음 }\n';
  assert.equal(dayOf(open(context, `updated: 2025-09-13\n${corrections}`).articles), '2025년 9월 14일');
});

test('an event is as new as its last report, not as its own date', (context) => {
  assert.equal(dayOf(open(context, '').events), '2025년 9월 12일');
  assert.equal(dayOf(open(context, 'updated: 2025-09-13\n').events), '2025년 9월 13일');
});

test('a story is as new as the newest in it, and so is a person', (context) => {
  const newsroom = open(context, '');
  assert.equal(dayOf(newsroom.stories.filter(({ id }) => id === 's')), '2025년 9월 12일');
  assert.equal(dayOf(newsroom.people), '2025년 9월 10일');
});

test('what has no dated text in it is of no day', (context) => {
  assert.equal(dayOf(open(context, '').stories.filter(({ id }) => id === 'empty')), undefined);
  assert.equal(dayOf([]), undefined);
});
