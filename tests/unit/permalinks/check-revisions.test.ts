import assert from 'node:assert/strict';
import { describe, type TestContext, test } from 'node:test';
import { readRevisions } from '../../../src/permalinks/revisions.ts';
import { writeRevisions } from '../../../src/permalinks/write-revisions.ts';
import type { Files } from '../content/open-scratch.ts';
import { openScratch } from '../content/open-scratch.ts';
import { printedLines } from '../content/printed-lines.ts';

const article = (body: string, fields = '', published = '2025-09-10') =>
  `---\ntitle: 제목\npublished: ${published}\n${fields}---\n\n${body}\n`;
const gone = '---\nkind: withdrawn\ntitle: 글\ndate: 2025-09-20\nreason: 틀린 글이었다\n---\n';
const correction = '{ kind: 정정, date: 2025-09-12, note: 바로잡음 }';

/** What the second of two releases is told. */
function told(context: TestContext, before: Files, after: Files): string[] {
  const { newsroom, mistakes } = openScratch(context, before);
  assert.deepEqual(mistakes, []);
  if (!newsroom) return [];
  const revisions = writeRevisions(newsroom, newsroom.revisions);
  return printedLines(openScratch(context, { 'revisions.txt': revisions, ...after }).mistakes);
}

describe('a name stands for one text', () => {
  const two = { 'articles/a.md': article('가의 글.'), 'articles/b.md': article('나의 글.') };

  test('two that exchange theirs are told, each at its file', (context) => {
    const swapped = { 'articles/a.md': two['articles/b.md'], 'articles/b.md': two['articles/a.md'] };
    assert.deepEqual(told(context, two, swapped), [
      'content/articles/a.md:2:8  `articles/b`로 낸 글의 본문이 `articles/a`로 나옵니다. 두 글의 이름이 서로 바뀌었으면 되돌리세요. 새 이름을 주려는 것이면 두 글 모두 쓴 적이 없는 이름을 붙이고 이 글의 머리글에 `formerly: [articles/b]` 줄을 쓰세요  [name-reused]',
      'content/articles/b.md:2:8  `articles/a`로 낸 글의 본문이 `articles/b`로 나옵니다. 두 글의 이름이 서로 바뀌었으면 되돌리세요. 새 이름을 주려는 것이면 두 글 모두 쓴 적이 없는 이름을 붙이고 이 글의 머리글에 `formerly: [articles/a]` 줄을 쓰세요  [name-reused]',
    ]);
  });

  test('one whose name a new text takes is told where it is now, and the way out is one', (context) => {
    const moved = {
      'articles/a.md': article('새 글.'),
      'articles/c.md': article('가의 글.'),
      'articles/b.md': article('나의 글.'),
    };
    assert.match(told(context, two, moved).join('\n'), /^content\/articles\/c\.md:2:8 {2}`articles\/a`로 낸 글의 본문/);
    const mended = {
      'permalinks.txt': '/articles/a/ 2025-09-11\n',
      'articles/new.md': article('새 글.'),
      'articles/c.md': article('가의 글.', 'formerly: [articles/a]\n'),
      'articles/b.md': two['articles/b.md'],
    };
    assert.deepEqual(told(context, two, mended), []);
  });

  test('one that was taken down does not come back by another name', (context) => {
    const back = {
      'gone/articles/a.md': gone,
      'articles/c.md': article('가의 글.'),
      'articles/b.md': article('나의 글.'),
    };
    assert.deepEqual(told(context, two, back), [
      'content/articles/c.md:2:8  내린 글 `articles/a`의 본문이 다른 이름으로 나옵니다. 다시 내는 것이면 `content/gone/articles/a.md`를 지우고 이 글의 머리글에 `formerly: [articles/a]` 줄을 쓰세요  [name-reused]',
    ]);
  });

  test('another text of another day under the name of one that was removed is told', (context) => {
    assert.deepEqual(told(context, two, { ...two, 'articles/a.md': article('새 글.', '', '2025-10-01') }), [
      'content/articles/a.md:3:12  `articles/a`로 2025-09-10에 낸 글이 있는데 본문과 `published`가 모두 바뀌었습니다. 고친 글이면 `published: 2025-09-10`로 되돌리고 `updated`를 쓰세요. 다른 글이면 쓴 적이 없는 이름을 붙이고 옛 글을 되돌리거나, `npm run new -- gone articles/a`로 내린 까닭을 적으세요  [name-reused]',
    ]);
  });

  test('a new text under the former name of a renamed one is told, event or article', (context) => {
    const event = (fields = '') => `---\ntitle: 일\ndate: 2025-09-11\nstatus: happened\n${fields}---\n`;
    const revisions = 'articles/c = articles/a\nevents/y = events/x\n';
    const files = {
      'revisions.txt': revisions,
      'articles/a.md': article('새 글.'),
      'articles/c.md': article('가의 글.'),
      'events/x.md': event(),
      'events/y.md': event(),
    };
    const lines = printedLines(openScratch(context, files).mistakes);
    assert.deepEqual(lines, [
      'content/articles/a.md:2:8  `articles/a`는 `content/articles/c.md`의 옛 이름이고, 독자의 피드와 달력은 그 글을 이 이름으로 압니다. 이 파일에는 쓴 적이 없는 이름을 붙이세요  [name-reused]',
      'content/events/x.md:2:8  `events/x`는 `content/events/y.md`의 옛 이름이고, 독자의 피드와 달력은 그 글을 이 이름으로 압니다. 이 파일에는 쓴 적이 없는 이름을 붙이세요  [name-reused]',
    ]);
  });

  test('a copy, an edit, a rename and a file from before are none of this', (context) => {
    assert.deepEqual(told(context, two, { ...two, 'articles/copy.md': article('가의 글.') }), []);
    assert.deepEqual(told(context, two, { ...two, 'articles/a.md': article('고친 글.') }), []);
    assert.deepEqual(told(context, two, { ...two, 'articles/a.md': article('가의 글.', '', '2025-09-09') }), []);
    const old = 'articles/a 0123456789abcdef - 0\n';
    assert.deepEqual(
      told(context, two, { 'revisions.txt': old, 'articles/a.md': article('새', '', '2025-10-01') }),
      [],
    );
    assert.equal(readRevisions(old, 'revisions.txt').revisions.bodies.get('articles/a')?.published, undefined);
  });
});

describe('what readers were told of changes', () => {
  const change = (context: TestContext, before: string, after: string) =>
    told(context, { 'articles/a.md': article('글.', before) }, { 'articles/a.md': article('글.', after) });

  test('stays: no correction disappears', (context) => {
    assert.deepEqual(
      change(context, `corrections: [${correction}, ${correction}]\n`, `corrections: [${correction}]\n`),
      [
        'content/articles/a.md:4:14  `corrections`: 이미 알린 2건이 1건으로 줄었습니다. 지운 항목을 되돌리세요. 잘못 알린 것이면 지우지 말고 `수정` 항목을 더해 바로잡으세요  [notice-lost]',
      ],
    );
    assert.match(
      change(context, `corrections: [${correction}]\n`, '').join(),
      /a\.md:\d+:1 {2}`corrections`: 이미 알린 1건이 0건/,
    );
  });

  test('goes forward: no earlier day of change, and none that is gone, unless readers are told', (context) => {
    const message = (what: string) =>
      `\`updated\`: 이미 \`2025-09-13\`에 고쳤다고 알렸는데 ${what}. 되돌리세요. 그 날짜가 틀렸던 것이면 \`corrections\`에 \`수정\` 항목으로 알리세요  [notice-lost]`;
    const before = 'updated: 2025-09-13\n';
    assert.deepEqual(change(context, before, 'updated: 2025-09-12\n'), [
      `content/articles/a.md:4:10  ${message('더 앞선 날이 되었습니다')}`,
    ]);
    assert.ok(change(context, before, '').join().endsWith(message('없어졌습니다')));
    for (const after of [
      'updated: 2025-09-13T09:00+09:00\n',
      'updated: 2025-09-14\n',
      `corrections: [${correction}]\n`,
    ]) {
      assert.deepEqual(change(context, before, after), [], after);
    }
  });
});
