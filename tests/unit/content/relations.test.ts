import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Newsroom } from '../../../src/content/newsroom.ts';
import type { Files } from './open-scratch.ts';
import { openScratch } from './open-scratch.ts';

const file = (fields: string, body = '') => `---\n${fields}\n---\n\n${body}\n`;
const article = (published: string, fields = '', body = '글이다.') =>
  file(`title: 제목\npublished: ${published}${fields && `\n${fields}`}`, body);
const event = (date: string, fields = '') =>
  file(`title: 일\ndate: ${date}\nstatus: happened${fields && `\n${fields}`}`);
const story = (fields = '') => file(`title: 이슈\nsummary: 요약${fields && `\n${fields}`}`);
const idsOf = (pieces: readonly { id: string }[] | undefined) => pieces?.map(({ id }) => id);

/** The newsroom of these files, which must be without a mistake. */
function open(context: Parameters<typeof openScratch>[0], files: Files, now?: number): Newsroom {
  const { newsroom, mistakes } = openScratch(context, files, now);
  assert.deepEqual(mistakes, []);
  return newsroom ?? assert.fail();
}

test('evidence leads from the event to the words and from the text to the event', (context) => {
  const { articles, events } = open(context, {
    'articles/a.md': article('2025-09-10', '', '서울에서 **개소식**을 열고\n축하 행사를 했다.'),
    'events/party.md': event('2025-09-11', 'evidence:\n  - in: articles/a\n    quote: 축하 행사를 했다'),
    'events/opening.md': event(
      '2025-09-10',
      'evidence:\n  - in: articles/a\n    quote: 서울에서 개소식을 열고\n  - in: articles/a\n    quote: 개소식',
    ),
  });
  const [opening] = events;
  assert.deepEqual(
    opening?.evidence.map(({ document, quote, anchor }) => [document, quote, anchor]),
    [
      [articles[0], '서울에서 개소식을 열고', 'event-opening'],
      [articles[0], '개소식', 'event-opening.2'],
    ],
  );
  assert.deepEqual(
    articles[0]?.marks.map(({ event: marked, anchor }) => [marked.id, anchor]),
    [
      ['opening', 'event-opening'],
      ['opening', 'event-opening.2'],
      ['party', 'event-party'],
    ],
  );
});

test('a story has its documents newest first and its events in the order of time', (context) => {
  const { stories } = open(context, {
    'stories/s.md': story(),
    'articles/old.md': article('2025-09-10', 'story: stories/s'),
    'articles/new.md': article('2025-09-12', 'story: stories/s'),
    'interviews/between.md': file(
      'title: 문답\npublished: 2025-09-11\nstory: stories/s\nspeakers:\n  - id: k\n    label: 권\nanswers: gist',
      '## 왜 {#why}\n\n그렇다.',
    ),
    'articles/elsewhere.md': article('2025-09-13'),
    'events/late.md': event('2025-12', 'stories: [stories/s]'),
    'events/early.md': event('2025-09-10', 'stories: [stories/s]'),
  });
  assert.deepEqual(idsOf(stories[0]?.documents), ['new', 'between', 'old']);
  assert.deepEqual(idsOf(stories[0]?.events), ['early', 'late']);
});

test('the lead of a story is the piece that it names, or else the newest', (context) => {
  const files = {
    'articles/old.md': article('2025-09-10', 'story: stories/s'),
    'articles/new.md': article('2025-09-12', 'story: stories/s'),
  };
  const leadOf = (text: string, more: Files = {}) =>
    open(context, { 'stories/s.md': text, ...files, ...more }).stories[0]?.lead?.id;
  assert.equal(leadOf(story()), 'new');
  assert.equal(leadOf(story('lead: articles/old')), 'old');
  assert.equal(
    leadOf(story('lead: articles/draft'), { 'articles/draft.md': article('2025-09-13', 'draft: true') }),
    'new',
  );
  assert.equal(open(context, { 'stories/s.md': story() }).stories[0]?.lead, undefined);
});

test('stories stand by their newest document, those without one behind', (context) => {
  const { stories } = open(context, {
    'stories/a-empty.md': story(),
    'stories/b-old.md': story(),
    'stories/c-new.md': story(),
    'articles/old.md': article('2025-09-10', 'story: stories/b-old'),
    'articles/new.md': article('2025-09-11', 'story: stories/c-new'),
  });
  assert.deepEqual(idsOf(stories), ['c-new', 'b-old', 'a-empty']);
});

test('a draft is nowhere, and what refers to it leaves it out without a mistake', (context) => {
  const newsroom = open(context, {
    'stories/s.md': story('lead: articles/draft'),
    'articles/out.md': article('2025-09-10', 'related: [articles/draft, interviews/draft, stories/s]'),
    'articles/draft.md': article(
      '2025-09-11',
      'draft: true\nstory: stories/s\nrelated: [articles/out]',
      '권 대표가 개소식을 열었다.',
    ),
    'interviews/draft.md': file(
      'title: 문답\npublished: 2025-09-11\ndraft: true\nspeakers:\n  - id: k\n    who: people/kwon\n    label: 권\nanswers: gist',
      '## 왜 {#why}\n\n그렇다.',
    ),
    'people/kwon.md': file('name: 권 대표'),
    'events/opening.md': event(
      '2025-09-10',
      'stories: [stories/s]\nevidence:\n  - in: articles/draft\n    quote: 개소식을 열었다\n  - in: articles/out\n    quote: 글이다',
    ),
  });
  assert.deepEqual([...newsroom.byPath.keys()].sort(), [
    '/articles/out/',
    '/events/opening/',
    '/people/kwon/',
    '/stories/s/',
  ]);
  assert.equal(newsroom.addresses.has('/articles/draft/'), false);
  assert.deepEqual(newsroom.articles[0]?.related, newsroom.stories);
  assert.deepEqual([newsroom.stories[0]?.documents, newsroom.stories[0]?.lead], [[], undefined]);
  assert.deepEqual([newsroom.people[0]?.mentionedIn, newsroom.people[0]?.interviews], [[], []]);
  assert.deepEqual(idsOf(newsroom.events[0]?.evidence.map(({ document }) => document)), ['out']);
});

test('a text is out from its `publishAt` on, in the zone of the site', (context) => {
  const files = { 'articles/a.md': article('2025-09-10', 'publishAt: 2025-09-10') };
  const midnight = Date.parse('2025-09-10T00:00:00+09:00');
  assert.equal(open(context, files, midnight - 1).articles.length, 0);
  assert.equal(open(context, files, midnight).articles.length, 1);
  const utc = { ...files, 'site.yaml': 'name: 가\ndescription: 가\naddress: https://news.example\ntimeZone: UTC\n' };
  assert.equal(open(context, utc, midnight).articles.length, 0);
});

test('those who speak know their interviews, once each', (context) => {
  const { interviews, people, organizations } = open(context, {
    'people/kwon.md': file('name: 제이슨 권'),
    'organizations/openai.md': file('name: 오픈AI'),
    'interviews/i.md': file(
      'title: 문답\npublished: 2025-09-10\nspeakers:\n  - id: k\n    who: people/kwon\n    label: 권\n  - id: k2\n    who: people/kwon\n    label: 권 CSO\n  - id: o\n    who: organizations/openai\n    label: 회사\n  - id: x\n    label: 손님\nanswers: gist',
      '## 왜 {#why}\n\n**권** 그렇다.\n\n## 또 {#more}\n\n**손님** 아니다.',
    ),
  });
  const [interview] = interviews;
  assert.deepEqual(
    interview?.speakers.map(({ id, label, who }) => [id, label, who]),
    [
      ['k', '권', people[0]],
      ['k2', '권 CSO', people[0]],
      ['o', '회사', organizations[0]],
      ['x', '손님', undefined],
    ],
  );
  assert.deepEqual(idsOf(interview?.questions), ['why', 'more']);
  assert.deepEqual([idsOf(people[0]?.interviews), idsOf(organizations[0]?.interviews)], [['i'], ['i']]);
});

test('mentions stand in the order of the text, and who is mentioned lists it newest first', (context) => {
  const { articles, people, organizations } = open(context, {
    'people/kwon.md': file('name: 제이슨 권\naliases: [권 CSO]'),
    'organizations/openai.md': file('name: 오픈AI'),
    'articles/old.md': article('2025-09-10', 'keyPoints:\n  - 오픈AI가 온다.', '권 CSO가 말했다.'),
    'articles/new.md': article('2025-09-11', '', '제이슨 권이 **오픈AI**를 말했다.'),
  });
  assert.deepEqual(
    articles.map(({ mentions }) => idsOf(mentions)),
    [
      ['kwon', 'openai'],
      ['openai', 'kwon'],
    ],
  );
  assert.deepEqual(
    [idsOf(people[0]?.mentionedIn), idsOf(organizations[0]?.mentionedIn)],
    [
      ['new', 'old'],
      ['new', 'old'],
    ],
  );
});

test('an article stands in its story behind the events of the day that it reports', (context) => {
  const files = {
    'stories/s.md': story(),
    'events/before.md': event('2025-09-09', 'stories: [stories/s]'),
    'events/same.md': event('2025-09-10', 'stories: [stories/s]'),
    'events/after.md': event('2025-09-11', 'stories: [stories/s]'),
    'articles/a.md': article(
      '2026-01-01',
      'story: stories/s\nsource:\n  agency: 뉴시스\n  published: 2025-09-10\n  treatment: rewritten',
    ),
    'articles/b.md': article('2025-12-31', 'story: stories/s'),
  };
  assert.deepEqual(
    open(context, files).articles.map(({ placeInStory }) => placeInStory),
    [2, 3],
  );
});

test('an event knows who takes part and its stories, and they know it', (context) => {
  const { events, people, organizations, stories } = open(context, {
    'stories/s.md': story(),
    'people/kwon.md': file('name: 제이슨 권'),
    'organizations/openai.md': file('name: 오픈AI'),
    'events/e.md': event('2025-09-10', 'who: [organizations/openai, people/kwon]\nstories: [stories/s]'),
  });
  assert.deepEqual(events[0]?.who, [organizations[0], people[0]]);
  assert.deepEqual(events[0]?.stories, stories);
  assert.deepEqual([people[0]?.events, organizations[0]?.events, stories[0]?.events], [events, events, events]);
});

test('an event knows what stands before and behind it in each of its stories', (context) => {
  const { events } = open(context, {
    'stories/a.md': story(),
    'stories/b.md': story(),
    'events/first.md': event('2025-09-10', 'stories: [stories/a]'),
    'events/second.md': event('2025-09-11', 'stories: [stories/b, stories/a]'),
    'events/third.md': event('2025-09-12', 'stories: [stories/a]'),
    'events/alone.md': event('2025-09-11'),
  });
  const neighboursOf = (id: string) =>
    events
      .find((each) => each.id === id)
      ?.neighbours.map(({ story: { id: name }, before, after }) => [name, before?.id, after?.id]);
  assert.deepEqual(neighboursOf('first'), [['a', undefined, 'second']]);
  assert.deepEqual(neighboursOf('second'), [
    ['b', undefined, undefined],
    ['a', 'first', 'third'],
  ]);
  assert.deepEqual(neighboursOf('third'), [['a', 'second', undefined]]);
  assert.deepEqual(neighboursOf('alone'), []);
});
