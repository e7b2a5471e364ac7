import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { test } from 'node:test';
import fc from 'fast-check';
import { openScratch } from './open-scratch.ts';

const valid: Readonly<Record<string, string>> = {
  'site.yaml':
    'name: 시험 신문\ndescription: 시험\naddress: https://news.example\npublisher:\n  - { label: 발행인, value: 홍길동 }\n',
  'stories/s.md': '---\ntitle: 이슈\nsummary: 요약\nlead: articles/a\n---\n\n## 배경\n\n글.\n',
  'articles/a.md':
    '---\ntitle: "[속보] 제목"\ndecks: [하나, 둘]\npublished: 2025-09-10T09:30+09:00\nsource:\n  agency: 뉴시스\n  treatment: own\nstory: stories/s\nrelated: [events/e]\n---\n\n서울에서 **개소식**을 열었다[^1]. [일](/events/e/)\n\n| 가 | 나 |\n|---|---|\n| 1 | 2 |\n\n[^1]: 각주\n',
  'interviews/i.md':
    '---\ntitle: 문답\npublished: 2025-09-10\nspeakers:\n  - id: k\n    who: people/p\n    label: 권\nanswers: gist\n---\n\n# 묶음\n\n## 왜 {#why}\n\n**권** 그렇다.\n',
  'events/e.md':
    '---\ntitle: 일\ndate: "[2025-09-10,2025-09-11]"\nstatus: planned\nasOf: 2025-09-10\nwho: [people/p]\nstories: [stories/s]\nevidence:\n  - in: articles/a\n    quote: 서울에서 개소식을 열었다\n---\n',
  'people/p.md': '---\nname: 제이슨 권\naliases: [권 CSO]\n---\n',
};

const path = fc.constantFrom(...Object.keys(valid));
// What breaks things, more often than chance would have it.
const scrap = fc.oneof(
  fc.constantFrom(
    '---\n',
    '\n',
    ': ',
    '- ',
    '[',
    ']',
    '{',
    '"',
    "'",
    '#',
    '&a ',
    '*a',
    '!',
    '|\n',
    '>',
    '**',
    '`',
    '\t',
    '\\',
    '\r',
    '\0',
    '\ufeff',
  ),
  fc.constantFrom('## 가 {#가}\n', '[^1]', '![](x.jpg)', '<b>', 'https://가', '2025-02-30', '\ud800', 'ᄀ', '<<: '),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const edit = fc.record({ path, at: fc.nat(400), cut: fc.nat(12), put: scrap });

test('files that have been tampered with are a newsroom or have a mistake in a true place', (context) => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      const files: Record<string, string> = { ...valid };
      for (const { path: name, at, cut, put } of edits) {
        const text = files[name] ?? '';
        const from = at % (text.length + 1);
        files[name] = text.slice(0, from) + put + text.slice(from + cut);
      }
      assertOpens(context, files);
    }),
    { numRuns: 400 },
  );
});

test('so are random bytes', (context) => {
  fc.assert(
    fc.property(path, fc.uint8Array({ maxLength: 300 }), (name, bytes) =>
      assertOpens(context, { ...valid, [name]: bytes }),
    ),
    { numRuns: 150 },
  );
});

test('the files themselves have no mistake', (context) => {
  assert.deepEqual(openScratch(context, valid).mistakes, []);
});

function assertOpens(context: TestContext, files: Readonly<Record<string, string | Uint8Array>>): void {
  const { newsroom, mistakes } = openScratch(context, files);
  assert.equal(newsroom === undefined, mistakes.length > 0);
  for (const { file, line, column, message } of mistakes) {
    assert.match(message, /^[^\n\r]+$/);
    // As an editor shows it: decoded, without a byte order mark, lines ended alike.
    const text = new TextDecoder().decode(readFileSync(join(file)));
    const written = text.split(/\r\n?|\n/)[line - 1]?.normalize('NFC');
    assert.ok(written !== undefined, `${file} has no line ${line}: ${message}`);
    assert.ok(column >= 1 && column <= written.length + 1, `${file}:${line} has no column ${column}: ${message}`);
  }
}
