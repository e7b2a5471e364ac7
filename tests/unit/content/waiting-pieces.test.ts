import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeDate } from '../../../src/dates/write-date.ts';
import { openScratch } from './open-scratch.ts';

const article = (fields: string) => `---\ntitle: 제목\npublished: 2025-09-10\n${fields}---\n\n글이다.\n`;

test('what waits for its time is told beside the newsroom, the soonest first: no draft, nothing that is out', (context) => {
  const opened = openScratch(context, {
    'articles/later.md': article('publishAt: 2026-01-03\n'),
    'articles/sooner.md': article('publishAt: 2026-01-02T09:00+09:00\n'),
    'articles/draft.md': article('publishAt: 2026-01-02\ndraft: true\n'),
    'articles/out.md': article('publishAt: 2025-12-31\n'),
    'articles/plain.md': article(''),
  });
  if (!opened.newsroom) assert.fail();
  assert.deepEqual(
    opened.waiting.map(({ id }) => id),
    ['sooner', 'later'],
  );
  assert.deepEqual(opened.newsroom.articles.map(({ id }) => id).sort(), ['out', 'plain']);
});

test('an event of which only held-back texts tell waits with them, and comes out with the first of them', (context) => {
  const text = (fields: string) => article(fields).replace('글이다', '도서관이 문을 열었다');
  const event = (...evidence: string[]) =>
    `---\ntitle: 개관\ndate: 2026-01-05\nstatus: planned\nasOf: 2025-12-01\nwho: [people/kim]\nstories: [stories/s]\nevidence:\n${evidence.map((to) => `  - { in: articles/${to}, quote: 문을 열었다 }\n`).join('')}---\n`;
  const files = {
    'stories/s.md': '---\ntitle: 이슈\nsummary: 요약\n---\n',
    'people/kim.md': '---\nname: 김하늘\n---\n',
    'articles/later.md': text('publishAt: 2026-01-03\n'),
    'articles/sooner.md': text('publishAt: 2026-01-02\n'),
    'articles/draft.md': text('draft: true\n'),
    'articles/out.md': text('related: [events/both]\n'),
    'events/both.md': event('later', 'sooner', 'draft'),
    'events/only-draft.md': event('draft'),
    'events/told.md': event('draft', 'out'),
  };
  const opened = openScratch(context, files);
  const { newsroom, waiting = [], heldBack } = opened.newsroom ? opened : assert.fail();
  assert.deepEqual(
    waiting.map(({ id, date }) => [id, date && writeDate(date)]),
    [
      ['sooner', '2026-01-02'],
      ['both', '2026-01-02'],
      ['later', '2026-01-03'],
      ['only-draft', undefined],
    ],
  );
  assert.equal(heldBack, 5);
  const [told] = newsroom.events;
  assert.deepEqual([newsroom.events.length, told?.id, told?.evidence.length], [1, 'told', 1]);
  assert.deepEqual([newsroom.stories[0]?.events, newsroom.people[0]?.events], [[told], [told]]);
  assert.deepEqual([newsroom.articles[0]?.related, told?.neighbours[0]?.after], [[], undefined]);
  assert.doesNotMatch(
    [...newsroom.addresses.entries()].flatMap(([path, anchors]) => [path, ...anchors]).join(),
    /both/,
  );
  const later = openScratch(context, files, Date.UTC(2026, 0, 2));
  assert.deepEqual(
    later.newsroom?.events.map(({ id }) => id),
    ['both', 'told'],
  );
});

test('an event that is out already is not held back in silence: the build stops and names what to mend', (context) => {
  const files = (fields: string) => ({
    'permalinks.txt': '/articles/old-name/ 2025-09-11\n/events/e/ 2025-09-11\n/stories/s/#e 2025-09-11\n',
    'stories/s.md': '---\ntitle: 이슈\nsummary: 요약\n---\n',
    'articles/a.md': article(`${fields}formerly: [articles/old-name]\n`),
    'events/e.md':
      '---\ntitle: 개관\ndate: 2025-09-10\nstatus: happened\nstories: [stories/s]\nevidence:\n  - { in: articles/a, quote: 글이다 }\n---\n',
  });
  assert.deepEqual(openScratch(context, files('')).mistakes, []);
  const { mistakes } = openScratch(context, files('publishAt: 2026-01-03\n'));
  assert.deepEqual(
    mistakes.map(({ id, file, line, message }) => `${file}:${line} ${message} [${id}]`),
    [
      'content/permalinks.txt:1 `/articles/old-name/`: 이미 낸 글인데 이어받은 `content/articles/a.md`에 `draft`나 `publishAt`이 붙어 사라집니다. 그 줄을 지우거나, 내릴 글이면 파일을 지우고 `npm run new -- gone articles/old-name`로 내린 까닭을 적으세요 [lost-address]',
      'content/permalinks.txt:2 `/events/e/`: 이미 낸 일정인데 근거가 모두 아직 내지 않은 글(`content/articles/a.md`)에 있어 사라집니다. `content/events/e.md`의 `evidence`에 이미 낸 글의 문장을 더하거나, 그 글이 나올 때까지 이번에 고친 것과 그 근거를 빼 두세요 [lost-address]',
    ],
  );
});
