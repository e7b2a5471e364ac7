import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openScratch } from './open-scratch.ts';

const draft = (fields: string) => `---\n${fields}\ndraft: true\n---\n`;

test('a draft of any collection has no page, and nothing that is out leads to it', (context) => {
  const { newsroom, mistakes } = openScratch(context, {
    'stories/s.md': draft('title: 이슈\nsummary: 요약'),
    'people/kim.md': draft('name: 김하늘'),
    'organizations/o.md': draft('name: 도서관'),
    'events/e.md': draft(
      'title: 개관\ndate: 2025-09-10\nstatus: happened\nwho: [people/kim]\nstories: [stories/s]\nevidence:\n  - in: interviews/a\n    quote: 문을 열었다',
    ),
    'interviews/a.md':
      '---\ntitle: 문답\npublished: 2025-09-10\nstory: stories/s\nspeakers:\n  - id: k\n    who: people/kim\n    label: 김 관장\nanswers: verbatim\n---\n\n## 언제 열었나 {#q1}\n\n도서관은 어제 문을 열었다.\n',
  });
  assert.deepEqual(mistakes, []);
  assert.deepEqual([newsroom?.stories, newsroom?.events, newsroom?.people, newsroom?.organizations], [[], [], [], []]);
  const [interview] = newsroom?.documents ?? [];
  assert.doesNotMatch(interview?.html ?? '', /\/(?:events|people|stories)\//);
  assert.equal(interview?.story, undefined);
});

test('the words that a draft gives as evidence are looked for in a text that is a draft as well', (context) => {
  const { mistakes } = openScratch(context, {
    'articles/a.md': '---\ntitle: 글\npublished: 2025-09-10\ndraft: true\n---\n\n도서관이 문을 열었다.\n',
    'events/e.md': draft(
      'title: 개관\ndate: 2025-09-10\nstatus: happened\nevidence:\n  - in: articles/a\n    quote: 문을 닫았다',
    ),
  });
  assert.deepEqual(
    mistakes.map(({ id }) => id),
    ['evidence-missing'],
  );
});
