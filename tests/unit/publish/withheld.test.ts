import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { test } from 'node:test';
import { describeRedacted } from '../../../src/commands/describe-redacted.ts';
import type { Newsroom } from '../../../src/content/newsroom.ts';
import type { Gone } from '../../../src/permalinks/gone.ts';
import { addressesToPurge } from '../../../src/publish/addresses-to-purge.ts';
import { findRedactedFiles } from '../../../src/publish/find-redacted-files.ts';

const name = '한들바람';
const redactions = [{ word: name, line: 2 }];

const spellings = {
  'plain.html': `<p>${name} 씨는</p>`,
  'tags.html': '<p>한<b>들</b>바람 씨는</p>',
  'numbers.html': `<p>${Array.from(name, (letter) => `&#${letter.codePointAt(0)};`).join('')}</p>`,
  'data.json': JSON.stringify({ title: name }).replaceAll(
    /[가-힣]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16)}`,
  ),
  'feed.xml': `<link>https://news.example/${encodeURIComponent(name)}/</link>`,
  'folded.ics': 'SUMMARY:한들\r\n 바람 씨\r\n',
  'copy.md': '한\\들*바람*',
  'split.txt': name.normalize('NFD'),
  _redirects: `/old/ /news/${encodeURIComponent(name)}/ 301`,
  [`${name}/index.html`]: '<p>주소에 있다.</p>',
};

test('a word that must not be in a site is found however it is spelt, in texts and in the names of files', (context) => {
  const folder = site(context, { ...spellings, 'fine.html': '<p>한 들 바 람, 한들과 바람</p>', 'picture.png': '그림' });
  assert.deepEqual(filesWith(folder), Object.keys(spellings).sort());
  assert.deepEqual(findRedactedFiles(folder, []), []);
});

test('it is told by its line, and where the name of a file has it, not even there by itself', (context) => {
  const folder = site(context, { [`people/${name}/index.html`]: '<p>주소에 있다.</p>', 'x.md': `${name}과 노을` });
  const found = findRedactedFiles(folder, [...redactions, { word: '노을', line: 3 }]);
  assert.deepEqual(
    found.map(({ shown, lines }) => [shown, lines]),
    [
      ['people/○○○○/index.html', [2]],
      ['x.md', [2, 3]],
    ],
  );
  const byPath = new Map([['/articles/x/', { collection: 'articles', id: 'x' }]]) as unknown as Newsroom['byPath'];
  const page = { file: 'articles/x/index.html', shown: 'articles/x/index.html', lines: [2, 5] };
  assert.deepEqual(describeRedacted([...found.slice(0, 1), page], { byPath }, 'content'), [
    '`people/○○○○/index.html`: `content/redactions.yaml:2`의 말이 있습니다.',
    '`articles/x/index.html`: `content/redactions.yaml:2`, `content/redactions.yaml:5`의 말이 있습니다. 이 페이지의 글: `content/articles/x.md`',
  ]);
});

test('files that are no text are looked at byte by byte, and the address of what is withheld may be called so', (context) => {
  const files = { 'names.csv': name, 'bytes.bin': `\0${name}`, 'wide.bin': '', 'fine.csv': '바람' };
  const folder = site(context, files);
  writeFileSync(join(folder, 'wide.bin'), Buffer.from(`\0${name}`, 'utf16le'));
  assert.deepEqual(filesWith(folder), ['bytes.bin', 'names.csv', 'wide.bin']);
  const page = site(context, { [`people/${name}/index.html`]: '<p>더 볼 수 없습니다.</p>' });
  assert.deepEqual(filesWith(page), [`people/${name}/index.html`]);
  assert.deepEqual(filesWith(page, [`/people/${name}/`]), []);
  writeFileSync(join(page, `people/${name}/index.html`), name);
  assert.deepEqual(filesWith(page, [`/people/${name}/`]), [`people/${name}/index.html`]);
});

function filesWith(folder: string, exempt?: string[]): string[] {
  return findRedactedFiles(folder, redactions, exempt).map(({ file }) => file);
}

const opened = { site: { address: 'https://news.example', base: '/news/' }, redactions };

test('a CDN must forget every file that has changed or gone when the old site has such a word', (context) => {
  const before = site(context, { 'index.html': `<p>${name}</p>`, 'articles/x/index.html': name, 'a.css': 'a {}' });
  const after = site(context, { 'index.html': '<p></p>', 'a.css': 'a {}' });
  const newsroom = { ...opened, moves: none } as unknown as Parameters<typeof addressesToPurge>[0];
  assert.deepEqual(addressesToPurge(newsroom, before, after), [
    'https://news.example/news/articles/x/',
    'https://news.example/news/',
  ]);
  assert.deepEqual(addressesToPurge(newsroom, after, after), []);
  assert.deepEqual(addressesToPurge(newsroom, join(after, 'no-such-folder'), after), []);
});

test('and when a page has been withheld, but not when one was taken down with a reason', (context) => {
  const before = site(context, { 'articles/x/index.html': '글', 'rss.xml': '글', 'a.css': 'a {}' });
  const after = site(context, { 'articles/x/index.html': '내린 글', 'rss.xml': '', 'a.css': 'a {}' });
  const gone = (kind: Gone['kind']) =>
    ({
      ...opened,
      redactions: [],
      moves: { ...none, graves: new Map([['/articles/x/', { kind }]]) },
    }) as unknown as Parameters<typeof addressesToPurge>[0];
  assert.deepEqual(addressesToPurge(gone('withheld'), before, after), [
    'https://news.example/news/articles/x/',
    'https://news.example/news/rss.xml',
  ]);
  assert.deepEqual(addressesToPurge(gone('withdrawn'), before, after), []);
});

const none = { redirects: new Map(), graves: new Map(), formerPlaces: new Map() };

function site(context: TestContext, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'yeonpyo-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
