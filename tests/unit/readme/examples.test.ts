import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { readExamples } from '../../../docs/read-examples.ts';
import { writeExamples } from '../../../docs/write-examples.ts';
import { formatMistakes } from '../../../src/commands/format-mistakes.ts';
import { openNewsroom } from '../../../src/content/open-newsroom.ts';
import { findAll } from '../../../src/markdown/tree/find-all.ts';
import { korean } from './readme.ts';

/** Writes the examples into a folder of their own, and goes there. */
function enterExamples(context: TestContext): void {
  const folder = mkdtempSync(join(tmpdir(), 'yeonpyo-'));
  const before = process.cwd();
  context.after(() => {
    process.chdir(before);
    rmSync(folder, { recursive: true, force: true });
  });
  writeExamples(folder);
  process.chdir(folder);
}

describe('the examples of the Korean README', () => {
  test('are a newsroom without a mistake', (t) => {
    enterExamples(t);
    const { newsroom, mistakes } = openNewsroom('content');
    assert.deepEqual(mistakes, []);
    assert.equal(newsroom?.articles.length, 1);
    assert.equal(newsroom?.interviews.length, 1);
    assert.equal(newsroom?.events.length, 2);
  });

  test('are related as the text says', (t) => {
    enterExamples(t);
    const { newsroom } = openNewsroom('content');
    const [article] = newsroom?.articles ?? [];
    const [person] = newsroom?.people ?? [];
    assert.deepEqual(
      article?.marks.map(({ event }) => event.id),
      ['clock-runs-again', 'first-birthday'],
    );
    assert.ok(person?.mentionedIn.some((document) => document === article));
    assert.ok(newsroom?.addresses.get('/articles/flower-clock-runs-again/')?.has('birthday'));
    assert.ok(newsroom?.addresses.get('/interviews/clock-keepers/')?.has('hardest'));
  });

  test('are all shown under their names', () => {
    const codes = findAll(korean.tree, 'code').filter(({ value }) => value.startsWith('---\n'));
    assert.equal(codes.length, [...readExamples(korean.text).keys()].filter((path) => path.endsWith('.md')).length);
    assert.ok(codes.length > 5);
  });

  test('with the mistake that the text makes are told of as the text shows', (t) => {
    enterExamples(t);
    const file = 'content/events/clock-runs-again.md';
    const text = readFileSync(file, 'utf8');
    assert.match(text, /^date: 2025-05-03T/m);
    writeFileSync(file, text.replace(/^date: .*$/m, 'date: 2025. 5. 3.'));
    const [shown] = findAll(korean.tree, 'code').filter(({ lang }) => lang === 'text');
    assert.equal(stripVTControlCharacters(formatMistakes(openNewsroom('content').mistakes)), shown?.value);
  });
});
