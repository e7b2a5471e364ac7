import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, mock, test } from 'node:test';
import { importFile } from '../../../src/commands/import-file.ts';
import { openNewsroom } from '../../../src/content/open-newsroom.ts';
import { scratchNewsroom } from './scratch-newsroom.ts';

const slide = { start_date: { year: 2020 }, text: { headline: 'Opening' } };
const timeline = JSON.stringify({ title: { text: { headline: 'Library', text: 'About' } }, events: [slide] });

describe('importing', () => {
  beforeEach(() => void mock.method(console, 'log', () => {}));

  /** A newsroom, and a file that lies beside what it writes. */
  function scratch(t: Parameters<typeof scratchNewsroom>[0], text = timeline, files: Record<string, string> = {}) {
    const content = scratchNewsroom(t, files);
    const file = join(scratchNewsroom(t), text.startsWith('{') ? 'timeline.json' : 'copy.txt');
    writeFileSync(file, text);
    return { content, file, at: (path: string) => join(content, path) };
  }

  test('a timeline makes a story and its events', (t) => {
    const { content, file, at } = scratch(t);
    assert.equal(importFile([file, '--content', content]), 0);
    assert.equal(readFileSync(at('stories/library.md'), 'utf8'), '---\ntitle: Library\nsummary: About\n---\n');
    assert.match(readFileSync(at('events/opening.md'), 'utf8'), /^stories:\n {2}- stories\/library$/m);
  });

  test('into a story that exists leaves it as it is', (t) => {
    const story = '---\ntitle: 이슈\nsummary: 요약\n---\n';
    const { content, file, at } = scratch(t, timeline, { 'stories/mine.md': story });
    importFile([file, '--story', 'mine', '--content', content]);
    assert.match(readFileSync(at('events/opening.md'), 'utf8'), /stories\/mine/);
    assert.equal(readFileSync(at('stories/mine.md'), 'utf8'), story);
    assert.ok(!existsSync(at('stories/library.md')));
    assert.throws(() => importFile([file, '--story', 'other', '--content', content]), /other\.md` 파일이 없습니다/);
  });

  test('never replaces a file unless it is told to, and then writes none', (t) => {
    const { content, file, at } = scratch(t, timeline, { 'events/opening.md': 'mine' });
    assert.throws(() => importFile([file, '--content', content]), /opening\.md/);
    assert.equal(readFileSync(at('events/opening.md'), 'utf8'), 'mine');
    assert.ok(!existsSync(at('stories/library.md')));
    importFile([file, '--force', '--content', content]);
    assert.match(readFileSync(at('events/opening.md'), 'utf8'), /title: Opening/);
  });

  test('can be looked at before anything is written', (t) => {
    const { content, file, at } = scratch(t);
    assert.equal(importFile([file, '--dry-run', '--content', content]), 0);
    assert.ok(!existsSync(at('events')));
  });

  test('says how it is called, and what cannot be read', (t) => {
    const { content, file } = scratch(t);
    assert.throws(() => importFile([join(content, 'nothing.json'), '--content', content]), /읽을 수 없습니다/);
    for (const args of [[], [file, file], [file, '--colour']]) {
      assert.throws(() => importFile([...args, '--content', content]), /npm run import -- copy\.txt/);
    }
    assert.throws(() => importFile([file, '--update', 'articles/x']), /`--update=articles\/이름`처럼 빈칸 없이/);
  });

  describe('wire copy', () => {
    const copy = [
      '마을 도서관 다시 문 연다',
      '',
      '입력 2026.03.04 10:00',
      '',
      '(한빛=가온통신) 나루 기자 = 한빛시는 오는 9일 도서관을 다시 연다. 이튿날에는 낭독회가 열린다. 이날 행사에는 시민이 함께한다.',
      '',
      '지금 뜨는 뉴스',
    ].join('\n');
    const article = 'articles/2026-03-04-gaontongsin.md';

    test('without a terminal becomes drafts, with what is open as comments in them', (t) => {
      const { content, file, at } = scratch(t, copy);
      assert.equal(importFile([file, '--content', content]), 0);
      assert.match(readFileSync(at(article), 'utf8'), /^draft: true$/m);
      const asked = readdirSync(at('events')).filter((name) =>
        readFileSync(at(`events/${name}`), 'utf8').includes('# 확인할 것'),
      );
      assert.equal(asked.length, 1);
      assert.deepEqual(openNewsroom(content).newsroom?.documents, []);
      assert.deepEqual(openNewsroom(content).newsroom?.events, []);
    });

    test('with every proposal taken is ready, and says what it would have asked', (t) => {
      const { content, file, at } = scratch(t, copy);
      const log = mock.method(console, 'log', () => {});
      assert.equal(importFile([file, '--yes', '--content', content]), 0);
      assert.doesNotMatch(readFileSync(at(article), 'utf8'), /draft|확인할 것/);
      assert.equal(openNewsroom(content).newsroom?.events.length, 3);
      assert.match(String(log.mock.calls.at(-1)?.arguments[0]), /물을 것:\n.*이날[\s\S]*버린 것:\n.*지금 뜨는 뉴스/);
    });

    test('is refused as a whole when one file exists, until it may be replaced', (t) => {
      const { content, file, at } = scratch(t, copy, { 'events/2026-03-09-gaontongsin.md': 'mine' });
      importFile([file, '--yes', '--content', content]);
      assert.equal(readFileSync(at('events/2026-03-09-gaontongsin.md'), 'utf8'), 'mine');
      writeFileSync(at(article), readFileSync(at(article), 'utf8').replace('도서관을', '책집을'));
      assert.throws(() => importFile([file, '--yes', '--content', content]), /2026-03-04-gaontongsin\.md/);
      assert.match(readFileSync(at(article), 'utf8'), /책집을/);
      importFile([file, '--yes', '--force', '--content', content]);
      assert.match(readFileSync(at(article), 'utf8'), /도서관을/);
    });

    test('can be looked at, by people and by programs', (t) => {
      const { content, file, at } = scratch(t, copy);
      const log = mock.method(console, 'log', () => {});
      importFile([file, '--dry-run', '--json', '--content', content]);
      const told = JSON.parse(String(log.mock.calls.at(-1)?.arguments[0])) as {
        files: { path: string }[];
        open: unknown[];
      };
      assert.equal(told.files[0]?.path, article);
      assert.equal(told.open.length, 1);
      assert.ok(!existsSync(at('articles')));
    });

    test('goes into a story that exists', (t) => {
      const { content, file, at } = scratch(t, copy, { 'stories/mine.md': '---\ntitle: 이슈\nsummary: 요약\n---\n' });
      importFile([file, '--yes', '--story', 'mine', '--content', content]);
      assert.match(readFileSync(at(article), 'utf8'), /^story: stories\/mine$/m);
      assert.deepEqual(readdirSync(at('stories')), ['mine.md']);
    });

    test('that is no Korean article is refused, and so is an update of nothing', (t) => {
      for (const [text, reason] of [
        ['', /비어 있습니다/],
        ['An article in English about a library.', /한국어 글이 아닙니다/],
        ['%PDF-1.7', /PDF/],
      ] as const) {
        const { content, file } = scratch(t, text);
        writeFileSync(`${file}.txt`, text);
        assert.throws(() => importFile([`${file}.txt`, '--content', content]), reason);
      }
      const { content, file } = scratch(t, copy);
      assert.throws(() => importFile([file, '--update', '--content', content]), /앞선 판을 찾지 못했습니다/);
    });
  });
});
