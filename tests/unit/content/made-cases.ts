import type { Files } from './open-scratch.ts';

interface MadeCase {
  name: string;
  files: Files;
  expected: string[];
}

const frontmatter = '---\ntitle: 개소식이 열렸다\npublished: 2025-09-10\n---\n';
const article = `${frontmatter}\n개소식이 열렸다.\n`;
// One line of aliases, so that one mistake is expected: 9 to the power of 30 words.
const bomb = `keyPoints: [&a0 웃${Array.from({ length: 30 }, (_, at) => `, &a${at + 1} [${`*a${at}, `.repeat(9)}]`).join('')}]`;

/** Broken content that git, an editor or a disk would not keep as it is. */
export const madeCases: MadeCase[] = [
  {
    name: 'no site.yaml',
    files: { 'site.yaml': undefined, 'articles/x.md': article },
    expected: [
      'content/site.yaml:1:1  사이트의 정보를 적은 `site.yaml`이 있어야 합니다. 새로 만들어 `name`, `description`, `address`를 쓰세요  [missing-file]',
    ],
  },
  {
    name: 'decomposed Hangul in names, and what leads there',
    files: {
      [`articles/${'개소식'.normalize('NFD')}.md`]: article,
      'articles/x.md': `${article}\n[글](/articles/개소식/)\n`.replace(
        '---\n\n',
        'related: [articles/개소식]\n---\n\n',
      ),
    },
    expected: [
      'content/articles/개소식.md:1:1  파일 이름의 한글이 자모로 풀려 있습니다(NFD). 이름을 지우고 다시 쳐서 저장하세요  [not-nfc]',
    ],
  },
  {
    name: 'decomposed Hangul in texts is composed',
    files: { 'articles/x.md': `${article.normalize('NFD')}\n<b>굵게</b>\n` },
    expected: [
      'content/articles/x.md:8:1  HTML은 쓸 수 없습니다. 받은 것: `<b>`. Markdown으로 바꾸거나, 글자 그대로 보이려면 `<` 앞에 `\\`를 붙이세요  [raw-html]',
      'content/articles/x.md:8:6  HTML은 쓸 수 없습니다. 받은 것: `</b>`. Markdown으로 바꾸거나, 글자 그대로 보이려면 `<` 앞에 `\\`를 붙이세요  [raw-html]',
    ],
  },
  {
    name: 'EUC-KR',
    files: { 'articles/x.md': Uint8Array.of(0x2d, 0x2d, 0x2d, 0x0a, 0xb0, 0xa1, 0xb3, 0xaa) },
    expected: ['content/articles/x.md:1:1  UTF-8 글이 아닙니다. 편집기에서 UTF-8로 다시 저장하세요  [unreadable-file]'],
  },
  {
    name: 'UTF-16',
    files: {
      'articles/x.md': Buffer.from(`\ufeff${article}`, 'utf16le'),
      'site.yaml': Buffer.from('\ufeffname: 가', 'utf16le'),
    },
    expected: [
      'content/articles/x.md:1:1  UTF-8 글이 아닙니다. 편집기에서 UTF-8로 다시 저장하세요  [unreadable-file]',
      'content/site.yaml:1:1  UTF-8 글이 아닙니다. 편집기에서 UTF-8로 다시 저장하세요  [unreadable-file]',
    ],
  },
  {
    name: 'half a surrogate pair',
    files: { 'articles/x.md': Buffer.concat([Buffer.from(article), Uint8Array.of(0xed, 0xa0, 0x80)]) },
    expected: ['content/articles/x.md:1:1  UTF-8 글이 아닙니다. 편집기에서 UTF-8로 다시 저장하세요  [unreadable-file]'],
  },
  {
    name: 'NUL',
    files: { 'articles/x.md': `${article}\n개소식이\u0000 열렸다.\n` },
    expected: [
      'content/articles/x.md:8:5  글에 쓸 수 없는, 보이지 않는 문자 `U+0000` 하나가 있습니다. 지우세요  [unreadable-file]',
    ],
  },
  {
    name: 'an empty file',
    files: { 'articles/x.md': '', 'site.yaml': '' },
    expected: [
      'content/articles/x.md:1:1  파일이 비어 있습니다. 글을 쓰거나 파일을 지우세요  [no-frontmatter]',
      'content/site.yaml:1:1  `이름: 값` 줄이 있어야 합니다. 예: `title: 제목`  [bad-yaml]',
    ],
  },
  {
    name: 'a line of 10 MB',
    files: { 'articles/x.md': `${article}\n${'가'.repeat(3_500_000)}\n` },
    expected: ['content/articles/x.md:1:1  파일이 너무 큽니다. 2MB보다 작은 글이어야 합니다  [unreadable-file]'],
  },
  {
    name: 'a folder named x.md',
    files: { 'articles/x.md/y.md': article },
    expected: [
      'content/articles/x.md/y.md:1:1  파일과 폴더의 이름에는 글자, 숫자, `-`, `_`만 씁니다(받은 이름 `x.md`). 예: `openai-korea-launch.md`  [bad-name]',
    ],
  },
  {
    name: 'a byte order mark moves nothing',
    files: { 'articles/x.md': `\ufeff---\ntitel: 개소식\npublished: 2025-09-10\n---\n\n글 <b>굵게</b>\n` },
    expected: [
      'content/articles/x.md:2:1  `titel` 항목은 없습니다. `title` 항목을 쓰려 했다면 고치세요  [unknown-field]',
      'content/articles/x.md:6:3  HTML은 쓸 수 없습니다. 받은 것: `<b>`. Markdown으로 바꾸거나, 글자 그대로 보이려면 `<` 앞에 `\\`를 붙이세요  [raw-html]',
      'content/articles/x.md:6:8  HTML은 쓸 수 없습니다. 받은 것: `</b>`. Markdown으로 바꾸거나, 글자 그대로 보이려면 `<` 앞에 `\\`를 붙이세요  [raw-html]',
    ],
  },
  {
    name: 'CRLF and CR move nothing',
    files: {
      'articles/x.md': `${frontmatter}updated: 어제\n---\n\n글.\n\n글 <b>굵게</b>\n`
        .replace('---\nupdated', 'updated')
        .replaceAll('\n', '\r\n'),
      'articles/y.md': `${article}\n글 <b>굵게</b>\n`.replaceAll('\n', '\r'),
    },
    expected: [
      'content/articles/x.md:4:10  `updated`: 날짜는 네 자리 연도로 시작해 아는 만큼만 `2025`, `2025-09`, `2025-09-11`처럼 씁니다. 받은 값: `어제`  [bad-date]',
      'content/articles/x.md:9:3  HTML은 쓸 수 없습니다. 받은 것: `<b>`. Markdown으로 바꾸거나, 글자 그대로 보이려면 `<` 앞에 `\\`를 붙이세요  [raw-html]',
      'content/articles/x.md:9:8  HTML은 쓸 수 없습니다. 받은 것: `</b>`. Markdown으로 바꾸거나, 글자 그대로 보이려면 `<` 앞에 `\\`를 붙이세요  [raw-html]',
      'content/articles/y.md:8:3  HTML은 쓸 수 없습니다. 받은 것: `<b>`. Markdown으로 바꾸거나, 글자 그대로 보이려면 `<` 앞에 `\\`를 붙이세요  [raw-html]',
      'content/articles/y.md:8:8  HTML은 쓸 수 없습니다. 받은 것: `</b>`. Markdown으로 바꾸거나, 글자 그대로 보이려면 `<` 앞에 `\\`를 붙이세요  [raw-html]',
    ],
  },
  {
    name: 'a big alias bomb',
    files: { 'articles/x.md': article.replace('---\n\n', `${bomb}\n---\n\n`) },
    expected: [
      'content/articles/x.md:4:13  `&`나 `*`로 시작하는 말은 따옴표로 감싸야 합니다. 받은 줄: `keyPoints: [&a0 웃, &a1 [*a0, *a0, *a0, *a0, *a0, *a0, *a0, *a0, *a0, ], &a2 [*a1…`  [bad-yaml]',
    ],
  },
  {
    name: 'brackets and quotes that nest beyond reason',
    files: {
      'articles/x.md': article.replace('개소식이 열렸다\n', `${'['.repeat(20_000)}\n`),
      'articles/y.md': `${article}\n${'>'.repeat(4_000)}글\n`,
    },
    expected: [
      'content/articles/x.md:2:1  괄호가 너무 깊이 겹쳤습니다. 값 전체를 따옴표로 감싸세요. 받은 줄: `title: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[…`  [bad-yaml]',
      'content/articles/y.md:8:1  목록과 인용은 50겹까지 겹칠 수 있습니다. 겹친 것을 줄이세요  [too-much]',
    ],
  },
  {
    name: 'more in one place than anybody reads',
    files: {
      'articles/a.md': `${article}\n${Array.from({ length: 300 }, (_, level) => `${'  '.repeat(level)}- 글`).join('\n')}\n`,
      'articles/b.md': `${article}\n글\n${'**가** '.repeat(600)}\n`,
      'articles/c.md': `${article}\n글 ${'`'.repeat(51)}\n`,
    },
    expected: [
      'content/articles/a.md:58:1  목록과 인용은 50겹까지 겹칠 수 있습니다. 겹친 것을 줄이세요  [too-much]',
      'content/articles/b.md:9:1  강조와 링크의 표시(`*`, `_`, `~~`, `[`)는 한 문단에 1000개까지 쓸 수 있습니다. 빈 줄로 문단을 나누세요  [too-much]',
      'content/articles/c.md:8:3  역따옴표는 50개까지 이어 쓸 수 있습니다. 줄이거나 지우세요  [too-much]',
    ],
  },
];
