import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toString as wordsOf } from 'mdast-util-to-string';
import { documentMarkdown } from '../../../src/feeds/document-markdown.ts';
import { compileMarkdown } from '../../../src/markdown/compile-markdown.ts';
import { readKorean } from '../../../src/markdown/read-korean.ts';
import { testManuscript } from '../markdown/test-manuscript.ts';
import { anyDocument, article, day, interview, site } from './any-document.ts';

test('a copy has its title, its decks, its facts and its text', () => {
  const copy = documentMarkdown(
    article({
      title: '문 열다',
      decks: ['부제'],
      bylines: [{ name: '이슬비', role: '기자' }],
      updated: day(2025, 9, 11),
      source: { agency: '통신', published: day(2025, 9, 9), url: 'https://wire.example/1', treatment: 'rewritten' },
      corrections: [{ kind: '정정', date: day(2025, 9, 11), note: '바로잡음' }],
      markdown: '\n\n## 까닭 {#why}\n\n- [x] 글이다[^1].\n\n[^1]: 각주다.\n',
    }),
    site,
  );
  assert.equal(
    copy,
    `# 문 열다

부제

- 글: 이슬비 기자
- 입력: 2025년 9월 10일(수)
- 수정: 2025년 9월 11일(목)
- 출처: [통신](https://wire.example/1) 보도(2025년 9월 9일)를 바탕으로 작성
- 시험 신문: <https://news.example/news/articles/x/>

## 알립니다

- **정정** 2025년 9월 11일: 바로잡음

---

## 까닭

- [x] 글이다[^1].

[^1]: 각주다.
`,
  );
});

test('questions stand below their topic and lead to their addresses', () => {
  const markdown = '\n# 앞 {#front}\n\n## 왜 **왔나**?[^1] {#why}\n\n**권** 답.\n\n[^1]: 각주.\n';
  const copy = documentMarkdown(interview({ markdown, answers: 'gist' }), site);
  assert.match(copy, /^## 앞$/m);
  assert.match(copy, /^### \[왜 \*\*왔나\*\*\?\]\(https:\/\/news\.example\/news\/interviews\/x\/#why\)\[\^1\]$/m);
  assert.match(copy, /^\*\*권\*\* 답\.$/m);
  assert.match(copy, /^발언 취지를 정리한 것으로 원문 인용이 아님$/m);
});

test('of a reprinted text there is no more than headline, decks, source, corrections and where to read it', () => {
  const source = { agency: '통신', treatment: 'reprinted' as const };
  const given = {
    source,
    decks: ['부제'],
    keyPoints: ['요점이다.'],
    image: { caption: '사진이다.' },
    markdown: '\n본문이다.\n',
  };
  const copy = documentMarkdown(article(given), site);
  assert.doesNotMatch(copy, /본문이다|요점이다|사진이다/);
  assert.match(copy, /부제.*통신 보도를 그대로 실음.*본문: <https:\/\/news\.example\/news\/articles\/x\/>/s);
});

test('read again, a copy says what its text says', () => {
  const signs = fc.constantFrom(
    ...[
      '**“합의”**했다 ',
      '**달빛읍(Dalbit)**은 ',
      '*한국*의 ',
      '~~서른~~ 마흔 ',
      '3~5일, 10~12월 ',
      '`가*나` ',
      '\\*글\\* ',
    ],
    ...[
      '2025. 9. 13. ',
      '\n\n2025. 9. 13. 서울\n\n',
      '\n\n12\\. 3 비상계엄\n\n',
      '\n\n- 가\n- 나\n  1. 다\n\n',
      '\n\n- [x] 한 일\n\n',
    ],
    ...[
      '\n\n> 따옴\n\n',
      '\n\n## 제목 {#a}\n\n',
      '\n\n| 가 | 나 |\n|---|:-:|\n| **“다”**라 | \\| |\n\n',
      '[글](/articles/y/) ',
      '[^1] ',
    ],
    ...[
      'www.example.kr에서 ',
      '<https://a.kr/가> ',
      '[가][나] ',
      '줄\\\n바꿈 ',
      '줄\n이음 ',
      '\n\n```\n**별**\n```\n\n',
      '\\#글 ',
      '1 < 2 ',
    ],
  );
  const end = '\n\n[^1]: 각주 **“합의”**다.\n\n[나]: https://b.kr/\n';
  let compared = 0;
  fc.assert(
    fc.property(fc.array(signs, { minLength: 1, maxLength: 12 }), (parts) => {
      const markdown = `\n글 ${parts.join('')}${end}`;
      const { text, mistakes } = compileMarkdown(testManuscript(markdown));
      if (mistakes.length > 0 && mistakes.some(({ id }) => id !== 'unused-definition')) return;
      const copy = documentMarkdown(article({ markdown }), site);
      const body = copy.slice(copy.indexOf('\n---\n') + '\n---\n'.length);
      assert.equal(compileMarkdown(testManuscript(body)).text, text, copy);
      compared += 1;
    }),
    { numRuns: 500 },
  );
  assert.ok(compared > 100, `${compared}`);
});

test('whatever is written in a field is words in its copy', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const tree = readKorean.parse(documentMarkdown(document, site));
      const [title] = tree.children;
      assert.equal(title?.type, 'heading');
      assert.equal(squeezed(wordsOf(title)), squeezed(document.title));
    }),
    { numRuns: 400 },
  );
});

// CommonMark knows no spaces at the ends of a line, and no NUL.
function squeezed(text: string): string {
  return text.replaceAll('\0', '\ufffd').replaceAll(/\s+/g, ' ').trim();
}
