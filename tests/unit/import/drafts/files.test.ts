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

  test('keeps what is more than a file has fields for: decks as points, captions as comments', () => {
    const made = importAt(
      '다리 다시 열려\n입력 2026.03.04 10:00\n\n첫째 부제\n둘째 부제\n셋째 부제\n넷째 부제\n\n' +
        '다리가 열려 있다. (사진=가온통신)\n\n다리가 4일 다시 열렸다고 한나루시가 밝혔다.\n\n▲ 시민이 걷고 있다. /나루 기자',
    );
    const [file] = made?.drafts ?? [];
    assert.match(file?.text ?? '', /decks:\n {2}- 첫째 부제\n {2}- 둘째 부제\n {2}- 셋째 부제\n/);
    assert.match(file?.text ?? '', /keyPoints:\n {2}- 넷째 부제\n/);
    assert.match(file?.text ?? '', /^# 다른 사진의 설명: 시민이 걷고 있다. \(나루 기자\)$/m);
    assert.match(file?.text ?? '', /caption: 다리가 열려 있다.\n {2}credit: 가온통신/);
  });

  test('tells the kind of the piece, for which there is no field', () => {
    const made = importAt('[단독][인터뷰] 다리 다시 열려\n\n다리가 4일 다시 열렸다고 한나루시가 밝혔다.');
    assert.match(made?.drafts[0]?.text ?? '', /^title: 다리 다시 열려$/m);
    assert.deepEqual(
      made?.report.unplaced.filter((line) => line.startsWith('글의 종류')),
      ['글의 종류(적을 필드가 없음): 단독', '글의 종류(적을 필드가 없음): 인터뷰'],
    );
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
