import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openNewsroom } from '../../../src/content/open-newsroom.ts';
import { writeDate } from '../../../src/dates/write-date.ts';
import { timelineJs } from '../../../src/feeds/timelinejs/timeline-js.ts';
import type { ImportPlace } from '../../../src/import/timelinejs/event-draft.ts';
import { importTimelineJs } from '../../../src/import/timelinejs/import-timeline-js.ts';
import { writeScratch } from '../content/open-scratch.ts';
import { timelineNewsroom } from '../feeds/timeline-newsroom.ts';

const place: ImportPlace = {
  home: 'https://news.example/news/',
  timeZone: 'Asia/Seoul',
  today: '2025-09-10',
  now: Date.UTC(2025, 8, 10),
  has: () => false,
};

/** The drafts of a file with these slides, by their path. */
function drafts(events: unknown[], more: object = {}, at: ImportPlace = place) {
  const imported = importTimelineJs(JSON.stringify({ events, ...more }), undefined, at);
  return { ...imported, texts: Object.fromEntries(imported.drafts.map(({ path, text }) => [path, text])) };
}

function refusal(text: string): string {
  try {
    importTimelineJs(text, undefined, place);
  } catch (error) {
    if (error instanceof Error && error.name === 'CommandError') return error.message;
    throw error;
  }
  return '';
}

describe('a timeline of ours that comes back', () => {
  test('has the same events: ids, titles, dates, status, bodies, evidence', (t) => {
    const { newsroom, story } = timelineNewsroom(t);
    const file = JSON.stringify(timelineJs(story, newsroom.site));
    const has = (reference: string) => newsroom.byPath.has(`/${reference}/`);
    const { drafts: files, report } = importTimelineJs(file, undefined, { ...place, has });
    assert.deepEqual(report, []);
    writeScratch(t, {
      'site.yaml': 'name: 시험\ndescription: 시험\naddress: https://news.example\nbase: /news/\n',
      'people/kim.md': '---\nname: 김하나\n---\n',
      'articles/a.md': '---\ntitle: 글\npublished: 2025-09-10\n---\n\n개소식을 열었다.\n',
      ...Object.fromEntries(files.map(({ path, text }) => [path, text])),
    });
    const again = openNewsroom('content', place.now);
    assert.deepEqual(again.mistakes, []);
    const said = (events: typeof story.events = []) =>
      events.map(({ id, title, date, dateNote, status, asOf, kind, place: where, html, who, evidence }) => ({
        id,
        title,
        date: writeDate(date),
        dateNote,
        status,
        asOf: asOf && writeDate(asOf),
        kind,
        where,
        html,
        who: who.map(({ path }) => path),
        evidence: evidence.map(({ document, quote }) => [document.path, quote]),
      }));
    const there = again.newsroom?.stories.find(({ id }) => id === 's');
    assert.deepEqual(said(there?.events), said(story.events));
    assert.equal(said(story.events).length, 15);
    assert.deepEqual([there?.title, there?.summary], [story.title, story.summary]);
  });

  test('and has been moved to another day stands at that day, and what we had said of it is told', (t) => {
    const { newsroom, story } = timelineNewsroom(t);
    const [slide] = timelineJs(story, newsroom.site).events.filter(({ _yeonpyo }) => _yeonpyo.date.startsWith('[2025'));
    const { texts, report } = drafts([{ ...slide, start_date: { year: 2025, month: 9, day: 20 } }]);
    assert.match(texts[`events/${slide?.unique_id}.md`] ?? '', /^date: 2025-09-20$/m);
    assert.ok(report.some((line) => line.includes('_yeonpyo.date(`[2025-09-10,2025-09-11]`)')));
    assert.ok(report.some((line) => line.includes('display_date: 2025년 9월 10일 또는 11일')));
  });

  test('without the people and texts that it names tells of each', (t) => {
    const { newsroom, story } = timelineNewsroom(t);
    const slides = timelineJs(story, newsroom.site).events.filter(({ unique_id }) => unique_id === 'signs');
    const { texts, report } = drafts(slides);
    assert.doesNotMatch(texts['events/signs.md'] ?? '', /people\/kim|articles\/a/);
    for (const reference of ['people/kim', 'articles/a']) assert.ok(report.some((line) => line.includes(reference)));
  });
});

describe('a timeline of somebody else', () => {
  const dated = (start_date: object, more: object = {}) => {
    const { texts, report } = drafts([{ start_date, text: { headline: 'A Day' }, ...more }]);
    return { date: /^date: "?([^"\n]+)/m.exec(texts['events/a-day.md'] ?? '')?.[1], report };
  };

  test('has dates as precise as they were given, in numbers or in texts', () => {
    assert.equal(dated({ year: '2020' }).date, '2020');
    assert.equal(dated({ year: 2020, month: '', day: '' }).date, '2020');
    assert.equal(dated({ year: '2020', month: '3' }).date, '2020-03');
    assert.equal(dated({ year: 2020, month: 3, day: 9, hour: '0', minute: '' }).date, '2020-03-09');
    assert.equal(dated({ year: 2020, month: 3, day: 9, hour: 7, minute: 5 }).date, '2020-03-09T07:05+09:00');
    assert.equal(dated({ year: 2020 }, { end_date: { year: 2021, month: 2 } }).date, '2020/2021-02');
    assert.equal(dated({ year: 2020 }, { end_date: { year: 2020 } }).date, '2020');
  });

  test('loses no part of a date in silence', () => {
    for (const [start, more] of [
      [{ year: 2020, day: 3 }, {}],
      [{ year: 2020, month: 3, hour: 3 }, {}],
      [{ year: 2020 }, { end_date: { year: 2019 } }],
      [{ year: 2020 }, { end_date: { year: 2020, month: 6 } }],
      [{ year: 2020, month: 1, day: 1, hour: 3 }, { end_date: { year: 2020, month: 1, day: 2 } }],
    ] as const) {
      const { date, report } = dated(start, more);
      assert.match(date ?? '', /^2020/);
      assert.ok(
        report.some((line) => /_date/.test(line)),
        JSON.stringify(start),
      );
    }
  });

  test('that has slides whose date we cannot say brings the others, and names those', () => {
    const days = [
      { year: -3000 },
      { year: 2020, month: 13 },
      { year: 2020, month: 2, day: 30 },
      { year: 0 },
      { year: 12020 },
    ];
    const slides = [...days, { year: 2020 }].map((start_date, index) => ({
      start_date,
      text: { headline: `Slide ${index}` },
    }));
    const { drafts: files, report } = drafts(slides);
    assert.deepEqual(
      files.map(({ path }) => path),
      ['events/slide-5.md'],
    );
    for (const index of days.keys()) {
      assert.ok(report.some((line) => line.startsWith(`events[${index}] ‘Slide ${index}’: 들여오지 못했습니다.`)));
    }
  });

  test('has happened where its time is over, and is planned where it is not', () => {
    const headline = { text: { headline: 'x y' } };
    const { texts, report } = drafts([
      { unique_id: 'past', start_date: { year: 2024 }, ...headline },
      { unique_id: 'coming', start_date: { year: 2025 }, ...headline },
    ]);
    assert.match(texts['events/past.md'] ?? '', /^status: happened$/m);
    assert.doesNotMatch(texts['events/past.md'] ?? '', /asOf/);
    assert.match(texts['events/coming.md'] ?? '', /^status: planned\nasOf: 2025-09-10$/m);
    assert.equal(report.filter((line) => /1건/.test(line)).length, 2);
  });

  test('has names that files and addresses can have, and never one twice', () => {
    const slide = (unique_id: string | undefined, headline: string) => ({
      unique_id,
      start_date: { year: 2020, month: 5 },
      text: { headline },
    });
    const { drafts: files } = drafts([
      slide('kept-id', 'x'),
      slide('한글-이름', 'x'),
      slide('../../etc/passwd', 'x'),
      slide('2025', 'x'),
      slide(undefined, 'Café <b>Opens</b>!'),
      slide(undefined, 'Cafe opens'),
      slide(undefined, '카페 Open'),
      slide('print', '카페'),
    ]);
    assert.deepEqual(
      files.map(({ path }) => path),
      ['kept-id', '한글-이름', 'etc-passwd', 'x', 'cafe-opens', 'cafe-opens-2', 'event-2020-05', 'event-2020-05-2'].map(
        (id) => `events/${id}.md`,
      ),
    );
  });

  test('becomes Markdown that nothing in it can harm, and what has no place is told', () => {
    const text =
      '<p onclick="x()">See <b>this</b> *star* &lt;tag&gt; <a href="javascript:alert(1)">bad</a> <a href="https://a.example/?x=1" target="_blank">good</a> <a href="https://news.example/news/articles/a/">ours</a></p><script>alert(1)</script><img src="https://a.example/p.jpg"><ul><li>one</li></ul>';
    const { texts, report } = drafts(
      [
        {
          unique_id: 'one',
          start_date: { year: 2020 },
          display_date: 'Spring &amp; <i>summer</i>',
          group: 'Two words',
          media: { url: 'https://a.example/film', caption: 'Film' },
          background: { color: '#fff' },
          text: { headline: '<i>A</i> &amp; B', text },
        },
      ],
      {
        eras: [{ start_date: { year: 1999 } }],
        title: { text: { headline: 'Title', text: 'About *it*' }, media: { url: 'm.jpg' } },
      },
    );
    assert.equal(
      texts['events/one.md'],
      '---\ntitle: A & B\ndate: "2020"\ndateNote: Spring & summer\nstatus: happened\nstories:\n  - stories/title\n---\n\nSee **this** \\*star\\* \\<tag> bad [good](https://a.example/?x=1) [ours](/articles/a/)\n\n- one\n',
    );
    assert.equal(texts['stories/title.md'], '---\ntitle: Title\nsummary: About *it*\n---\n');
    for (const what of [
      'javascript:alert(1)',
      '<script>',
      'https://a.example/p.jpg',
      'Two words',
      'https://a.example/film',
      '#fff',
      '1999',
      'm.jpg',
    ]) {
      assert.ok(
        report.some((line) => line.includes(what)),
        what,
      );
    }
  });

  test('without a title belongs to no story, and that is said', () => {
    const { drafts: files, report } = drafts([{ start_date: { year: 2020 }, text: { headline: 'x' } }]);
    assert.doesNotMatch(files[0]?.text ?? '', /stories/);
    assert.ok(report.some((line) => line.includes('--story')));
  });
});

describe('a file that is no timeline', () => {
  for (const [what, text, expected] of [
    ['broken JSON', '{\n  "events": [,]\n}', /JSON으로 읽을 수 없습니다\. 2줄 14칸/],
    ['a list', '[]', /`{ "events": \[ … \] }`/],
    ['without events', '{"title": {}}', /`events`가 있어야/],
    ['with no slide', '{"events": []}', /`events`: 슬라이드가 하나는/],
    ['of version 2', '{"timeline": {"date": []}}', /TimelineJS 2판/],
    ['timeline.json of ours', '{"$schema": "x", "version": 1, "events": []}', /timelinejs\.json/],
    ['without a date', '{"events": [{"text": {}}]}', /`events\[0\]\.start_date`/],
    ['without a year', '{"events": [{"start_date": {"month": 2}}]}', /`events\[0\]\.start_date\.year`: 해가/],
    [
      'with words for a month',
      '{"events": [{"start_date": {"year": 1, "month": "May"}}]}',
      /start_date\.month`: 숫자여야/,
    ],
  ] as const) {
    test(`says what is wrong: ${what}`, () => assert.match(refusal(text), expected));
  }
});
