import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseFragment } from 'parse5';
import { parseDate } from '../../../src/dates/parse-date.ts';
import type { PartialDate } from '../../../src/dates/partial-date.ts';
import { slideDates } from '../../../src/feeds/timelinejs/slide-dates.ts';
import { timelineJs } from '../../../src/feeds/timelinejs/timeline-js.ts';
import { timelineNewsroom } from './timeline-newsroom.ts';

function read(text: string): PartialDate {
  const result = parseDate(text);
  if (!result.ok) throw new Error(result.error.message);
  return result.date;
}

describe('a date on the axis of TimelineJS3', () => {
  for (const [text, expected] of Object.entries({
    '2025': { start_date: { year: 2025 } },
    '2025-11~': { start_date: { year: 2025, month: 11 } },
    '2025-09-11': { start_date: { year: 2025, month: 9, day: 11 } },
    '2025-09-10T14:30+09:00': { start_date: { year: 2025, month: 9, day: 10, hour: 14, minute: 30 } },
    '2025-09-10/2025-12': { start_date: { year: 2025, month: 9, day: 10 }, end_date: { year: 2025, month: 12 } },
    '2025-12/..': { start_date: { year: 2025, month: 12 } },
    '[2025-09-10,2025-09-11]': { start_date: { year: 2025, month: 9, day: 10 } },
    '[2026-07..2026-12]': { start_date: { year: 2026, month: 7 } },
    '[..2025-09-10]': { start_date: { year: 2025, month: 9, day: 10 } },
  })) {
    test(`has no part that is not known: ${text}`, () => assert.deepEqual(slideDates(read(text)), expected));
  }
});

describe('a timeline for TimelineJS3', () => {
  test('says in words what the axis cannot', (t) => {
    const { newsroom, story } = timelineNewsroom(t);
    const slides = timelineJs(story, newsroom.site).events;
    const words = Object.fromEntries(slides.map((slide) => [slide._yeonpyo.date, slide.display_date]));
    assert.equal(words['[2025-09-10,2025-09-11]'], '2025년 9월 10일 또는 11일');
    assert.equal(words['[..2025-09-10]'], '2025년 9월 10일까지');
    assert.equal(words['2025-12/..'], '2025년 12월부터');
    assert.equal(slides.length, story.events.length);
  });

  test('says of what is not known to have happened that it is not, where only its headline is seen', (t) => {
    const { newsroom, story } = timelineNewsroom(t);
    const headlines = new Map(
      timelineJs(story, newsroom.site).events.map((slide) => [slide.unique_id, slide.text.headline]),
    );
    for (const { id, title, status } of story.events) {
      if (id === 'signs') continue;
      const prefix = { happened: '', planned: '예정: ', cancelled: '취소: ', unknown: '확인 안 됨: ' }[status];
      assert.equal(headlines.get(id), prefix + title);
    }
  });

  test('is HTML in which words stay words', (t) => {
    const { newsroom, story } = timelineNewsroom(t);
    const { title, events } = timelineJs(story, newsroom.site);
    const html = [
      ...[title, ...events].flatMap(({ text }) => [text.headline, text.text]),
      ...events.map(({ display_date }) => display_date),
    ];
    for (const text of html) {
      const names = [...text.matchAll(/<([a-z]+)/g)].map(([, name]) => name);
      assert.deepEqual(
        names.filter((name) => !['p', 'a', 'strong'].includes(name ?? '')),
        [],
        text,
      );
    }
    const [first] = parseFragment(title.text.headline).childNodes;
    assert.equal(first && 'value' in first ? first.value : undefined, story.title);
  });

  test('leads to the page of each event and to the words that report it', (t) => {
    const { newsroom, story } = timelineNewsroom(t);
    const slide = timelineJs(story, newsroom.site).events.find(({ unique_id }) => unique_id === 'signs');
    const links = [...(slide?.text.text ?? '').matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
    assert.deepEqual(links, [
      'https://news.example/news/articles/a/#event-signs',
      'https://news.example/news/events/signs/',
    ]);
  });
});
