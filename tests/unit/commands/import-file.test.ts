import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, mock, test } from 'node:test';
import { importFile } from '../../../src/commands/import-file.ts';
import { scratchNewsroom } from './scratch-newsroom.ts';

const slide = { start_date: { year: 2020 }, text: { headline: 'Opening' } };
const timeline = JSON.stringify({ title: { text: { headline: 'Library', text: 'About' } }, events: [slide] });

describe('importing', () => {
  beforeEach(() => void mock.method(console, 'log', () => {}));

  /** A newsroom, and a file that lies beside what it writes. */
  function scratch(t: Parameters<typeof scratchNewsroom>[0], text = timeline, files: Record<string, string> = {}) {
    const content = scratchNewsroom(t, files);
    const file = join(scratchNewsroom(t), 'timeline.json');
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

  test('of anything else says what can be read', (t) => {
    const { content, file } = scratch(t, '서울=뉴시스, 어느 기사');
    assert.throws(() => importFile([file, '--content', content]), /TimelineJS3 JSON/);
    assert.throws(() => importFile([join(content, 'nothing.json'), '--content', content]), /읽을 수 없습니다/);
    for (const args of [[], [file, file], [file, '--colour']]) {
      assert.throws(() => importFile([...args, '--content', content]), /npm run import -- timeline\.json/);
    }
  });
});
