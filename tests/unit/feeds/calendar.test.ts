import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal, { type VEvent } from 'node-ical';
import type { Newsroom } from '../../../src/content/newsroom.ts';
import { calendar, outsideCalendar } from '../../../src/feeds/calendar.ts';
import { openScratch } from '../content/open-scratch.ts';
import { calendarProblems } from './calendar-problems.ts';

const event = (title: string, date: string, status: string, more = '') =>
  `---\ntitle: ${title}\ndate: ${date}\nstatus: ${status}\nstories: [stories/s]\n${more}---\n`;
const files = {
  'stories/s.md': '---\ntitle: 도서관\nsummary: 도서관이, 문을 연다; 곧.\n---\n',
  'stories/vague.md': '---\ntitle: 흐린 일\nsummary: 요약\n---\n',
  'people/kim.md': '---\nname: 김하늘\n---\n',
  'articles/a.md':
    '---\ntitle: 문을 열다\npublished: 2025-09-10\nsource: { agency: 달빛통신, published: 2025-09-09, treatment: rewritten }\n---\n\n개소식을 열고, 잔치를 했다.\n',
  'events/open.md': event(
    '개소식',
    '2025-09-10T14:30+09:00',
    'happened',
    'kind: 행사\nplace: "강변, 큰방; 2층"\nwho: [people/kim]\nevidence:\n  - { in: articles/a, quote: 개소식을 열고 }\n  - { in: articles/a, quote: 잔치를 했다 }\n',
  ),
  'events/fair.md': event('책 잔치', '2025-11', 'planned', 'asOf: 2025-09-12\ndateNote: 십일월쯤\n'),
  'events/day.md': event('오전 모임', '2025-09-11', 'happened', 'dateNote: 오전\n'),
  'events/concert.md': event('음악회', '2025-09-13/2025-09-14', 'cancelled', 'asOf: 2025-09-13\n'),
  'events/rumour.md': event('소문', '2025-09-15', 'unknown', 'asOf: 2025-09-12\n'),
  'events/either.md': event('둘 중 하루', '[2025-09-10,2025-09-11]', 'happened').replace('/s]', '/vague]'),
};

function open(context: Parameters<typeof openScratch>[0], more = {}): Newsroom {
  const { newsroom, mistakes } = openScratch(context, { ...files, ...more });
  assert.deepEqual(mistakes, []);
  return newsroom ?? assert.fail();
}

/** What ical.js reads: the properties of each event by the event's name. */
function readEvents(text: string): Record<string, Record<string, string>> {
  const read = new ICAL.Component(ICAL.parse(text));
  return Object.fromEntries(
    read.getAllSubcomponents('vevent').map((component) => {
      const properties = component.getAllProperties().map((each) => [each.name, String(each.getFirstValue())]);
      return [String(component.getFirstPropertyValue('uid')).replace(/@.*/, ''), Object.fromEntries(properties)];
    }),
  );
}

/** What node-ical reads. */
function readOtherwise(text: string): VEvent[] {
  return Object.values(nodeIcal.sync.parseICS(text)).filter((each) => each?.type === 'VEVENT');
}

test('a calendar keeps the rules and is read alike by two readers', (context) => {
  const newsroom = open(context);
  const text = calendar(newsroom);
  assert.deepEqual(calendarProblems(text), []);
  const events = readEvents(text);
  assert.deepEqual(Object.keys(events), [
    'events/open',
    'events/day',
    'events/concert',
    'events/rumour',
    'events/fair',
  ]);
  const other = readOtherwise(text);
  for (const { uid, summary, description, location, start, end, datetype, status, sequence, url } of other) {
    const same = events[uid.replace(/@.*/, '')];
    assert.deepEqual(
      [summary, description, location, status, String(sequence), url],
      [
        same?.['summary'],
        same?.['description'],
        same?.['location'],
        same?.['status'],
        same?.['sequence'],
        same?.['url'],
      ],
    );
    const iso = (date?: Date) =>
      date
        ?.toISOString()
        .replace('.000', '')
        .slice(0, datetype === 'date' ? 10 : undefined);
    // A moment without an end ends when it begins.
    assert.deepEqual([iso(start), iso(end)], [same?.['dtstart'], same?.['dtend'] ?? same?.['dtstart']]);
  }
  assert.equal(other.length, 5);
});

test('a moment, a day, days and a month keep what they are', (context) => {
  const events = readEvents(calendar(open(context)));
  const times = (name: string) => [events[name]?.['dtstart'], events[name]?.['dtend']];
  assert.deepEqual(times('events/open'), ['2025-09-10T05:30:00Z', undefined]);
  assert.deepEqual(times('events/day'), ['2025-09-11', '2025-09-12']);
  assert.deepEqual(times('events/concert'), ['2025-09-13', '2025-09-15']);
  assert.deepEqual(times('events/fair'), ['2025-11-01', '2025-12-01']);
  assert.equal(events['events/fair']?.['summary'], '[예정] 책 잔치 (11월 중)');
});

test('what is known of an event is said for programs and in words', (context) => {
  const events = readEvents(calendar(open(context)));
  const said = Object.values(events).map((each) => [each['status'], each['summary']]);
  assert.deepEqual(said, [
    ['CONFIRMED', '개소식'],
    ['CONFIRMED', '오전 모임'],
    ['CANCELLED', '[취소] 음악회'],
    ['TENTATIVE', '[확인 안 됨] 소문'],
    ['TENTATIVE', '[예정] 책 잔치 (11월 중)'],
  ]);
  assert.equal(
    events['events/fair']?.['description'],
    '2025년 11월(날짜 미정), 보도에는 ‘십일월쯤’\n예정(2025년 9월 12일 보도)',
  );
});

test('an event says where, with whom, what kind, its page and the report that mentions it, once', (context) => {
  const opened = readEvents(calendar(open(context)))['events/open'];
  assert.equal(opened?.['location'], '강변, 큰방; 2층');
  assert.equal(opened?.['categories'], '행사');
  assert.equal(opened?.['url'], 'https://news.example/events/open/');
  assert.equal(
    opened?.['description'],
    [
      '2025년 9월 10일(수) 오후 2시 30분',
      '확인됨',
      '참여: 김하늘',
      '언급한 문장: 기사 「문을 열다」(달빛통신, 2025년 9월 9일) https://news.example/articles/a/#event-open',
    ].join('\n'),
  );
});

test('the stamps come from what speaks of the event, never from the clock', (context) => {
  const events = readEvents(calendar(open(context)));
  const stamps = (name: string) => [events[name]?.['dtstamp'], events[name]?.['last-modified']];
  assert.deepEqual(stamps('events/open'), ['2025-09-09T15:00:00Z', '2025-09-09T15:00:00Z']);
  assert.deepEqual(stamps('events/fair'), ['2025-09-11T15:00:00Z', '2025-09-11T15:00:00Z']);
  assert.deepEqual(stamps('events/day'), ['2025-09-10T15:00:00Z', '2025-09-10T15:00:00Z']);
});

test('the calendar of a story holds its events, its name and where it comes from', (context) => {
  const newsroom = open(context, {
    'events/elsewhere.md': event('딴 일', '2025-09-11', 'happened').replace('stories: [stories/s]\n', ''),
  });
  const story = newsroom.stories.find(({ id }) => id === 's');
  const text = calendar(newsroom, story);
  assert.equal(Object.keys(readEvents(text)).length, 5);
  const read = new ICAL.Component(ICAL.parse(text));
  assert.equal(read.getFirstPropertyValue('x-wr-calname'), '도서관 연표');
  assert.equal(read.getFirstPropertyValue('description'), '도서관이, 문을 연다; 곧.');
  assert.equal(read.getFirstPropertyValue('source'), 'https://news.example/stories/s/timeline.ics');
  assert.equal(Object.keys(readEvents(calendar(newsroom))).length, 6);
});

test('events that no calendar can hold are told, and a calendar without others is still one', (context) => {
  const newsroom = open(context);
  assert.deepEqual(
    outsideCalendar(newsroom.events).map(({ id }) => id),
    ['either'],
  );
  const text = calendar(
    newsroom,
    newsroom.stories.find(({ id }) => id === 'vague'),
  );
  assert.deepEqual(calendarProblems(text), []);
  assert.deepEqual(readEvents(text), {});
});

test('a demonstration says so at each event', (context) => {
  const site = 'name: 시험\ndescription: 시험\naddress: https://news.example\ndemo: true\n';
  for (const { description } of Object.values(readEvents(calendar(open(context, { 'site.yaml': site }))))) {
    assert.match(description ?? '', /\n시연용 사이트의 일정입니다\.$/);
  }
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
  fc.constantFrom(
    'a\r\nEND:VEVENT\r\nBEGIN:VEVENT',
    '\\n\\\\,;:"',
    'X;VALUE=DATE:20250101',
    '가\u2028나\u0085다\u2029',
    '\ud800\u202e<script>alert(1)</script>',
    '👨‍👩‍👧'.repeat(30),
  ),
);

test('hostile words in any field break nothing and are read back', (context) => {
  const newsroom = open(context);
  const [opened] = newsroom.events.filter(({ id }) => id === 'open');
  const [story] = newsroom.stories;
  assert.ok(opened && story);
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 9, maxLength: 9 }), (words) => {
      const [
        title = '',
        place = '',
        kind = '',
        dateNote = '',
        person = '',
        text = '',
        agency = '',
        name = '',
        more = '',
      ] = words;
      const altered = {
        ...opened,
        title,
        place,
        kind,
        dateNote,
        who: opened.who.map((who) => ({ ...who, name: person })),
        evidence: opened.evidence.map((each) => ({
          ...each,
          document: { ...each.document, title: text, source: { agency, treatment: 'own' as const } },
        })),
      };
      const written = calendar(newsroom, { ...story, title: name, summary: more, events: [altered] });
      assert.deepEqual(calendarProblems(written), []);
      const read = readEvents(written)['events/open'];
      assert.equal(read?.['summary'], asRead(title));
      assert.equal(read?.['location'], asRead(place));
      assert.equal(read?.['categories'], asRead(kind));
      for (const each of [dateNote, person, text, agency]) {
        assert.ok(read?.['description']?.includes(asRead(each)), JSON.stringify(each));
      }
      assert.equal(readOtherwise(written).length, 1);
    }),
  );
});

/** Every line break is one; what no calendar can hold is gone. */
function asRead(words: string): string {
  return words
    .replaceAll(/\r\n?|[\n\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/(?![\t\n])\p{Cc}/gu, '')
    .toWellFormed();
}
