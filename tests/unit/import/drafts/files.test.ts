import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import fc from 'fast-check';
import { openNewsroom } from '../../../../src/content/open-newsroom.ts';
import type { Draft } from '../../../../src/import/draft.ts';
import { importWire } from '../../../../src/import/drafts/import-wire.ts';
import { readWire } from '../../../../src/import/read-wire.ts';
import { scratchNewsroom } from '../../commands/scratch-newsroom.ts';
import { mangled } from '../mangle.ts';
import { emptyPlace, importAt } from './empty-place.ts';
import { lostWords } from './lost-words.ts';

const wire = join(import.meta.dirname, '../wire');

/** What `npm run check` says of the files in an empty newsroom. */
function check(context: TestContext, drafts: readonly Draft[]) {
  const content = scratchNewsroom(context);
  for (const { path, text } of drafts) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  return openNewsroom(content);
}

describe('what is made of wire copy', () => {
  test('has no mistake, ready or as drafts, and lacks no word of the copy', (context) => {
    const names = readdirSync(wire);
    assert.ok(names.length > 60);
    for (const name of names) {
      const file = readdirSync(join(wire, name)).find((each) => each.startsWith('copy.')) ?? '';
      const bytes = readFileSync(join(wire, name, file));
      const read = readWire(bytes, file, 'Asia/Seoul');
      for (const isReady of [true, false]) {
        const made = importWire(bytes, file, emptyPlace, { answers: new Map(), isReady });
        assert.ok('drafts' in made && 'document' in read);
        assert.deepEqual(lostWords(read.document, made), [], name);
        const { newsroom, mistakes } = check(context, made.drafts);
        assert.deepEqual(mistakes, [], name);
        assert.equal(newsroom?.documents.length === 0, !isReady, name);
      }
    }
  });

  test('lacks no word of copy however it is mangled', () => {
    const holdsAll = (source: string) => {
      const read = readWire(Buffer.from(source), 'copy.txt', 'Asia/Seoul');
      const made = importAt(source);
      if ('document' in read && made) assert.deepEqual(lostWords(read.document, made), []);
    };
    fc.assert(fc.property(mangled, holdsAll), { numRuns: 400 });
  });

  test('has no mistake however the copy is mangled', (context) => {
    const isRight = (source: string) => {
      const made = importAt(source);
      if (made) assert.deepEqual(check(context, made.drafts).mistakes, []);
    };
    fc.assert(fc.property(mangled, isRight), { numRuns: 150 });
  });

  test('the proof sees a word that is lost', () => {
    const source = readFileSync(join(wire, 'sample-1-dash-quote/copy.txt'), 'utf8');
    const read = readWire(Buffer.from(source), 'copy.txt', 'Asia/Seoul');
    const made = importAt(source);
    assert.ok('document' in read && made);
    const without = { ...made, drafts: made.drafts.filter(({ path }) => !path.startsWith('interviews/')) };
    assert.ok(lostWords(read.document, without).some((words) => words.includes('사서 4명')));
    const untold = { ...made, report: { ...made.report, dropped: [] } };
    assert.ok(lostWords(read.document, untold).includes('좋아요 2'));
  });

  test('is the same when it is made again, and dodges another piece of the same name', () => {
    const source = readFileSync(join(wire, 'sample-1-dash-quote/copy.txt'), 'utf8');
    assert.deepEqual(importAt(source), importAt(source));
    const first = importAt(source)?.drafts[0]?.path;
    const again = importAt(source, { titleOf: (each) => (`${each}.md` === first ? '다른 기사' : undefined) });
    assert.equal(again?.drafts[0]?.path, first?.replace('.md', '-2.md'));
  });

  test('is quick for a megabyte, and says that it is no article', () => {
    const line = '한빛시는 오는 9일 도서관을 다시 연다. 이튿날에는 낭독회가 이어진다.\n\n';
    const start = performance.now();
    const made = importAt(line.repeat(9000));
    assert.ok(performance.now() - start < 20_000);
    assert.match(made?.report.summary.join('\n') ?? '', /기사치고 매우 깁니다/);
  });
});
