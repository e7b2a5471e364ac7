import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeWaiting } from '../../../src/commands/describe-waiting.ts';
import { parseDate } from '../../../src/dates/parse-date.ts';

test('what comes out by itself is told with its time, and an event that waits for drafts is told apart', () => {
  const read = parseDate('2026-01-02');
  const date = read.ok ? read.date : assert.fail();
  const waiting = [
    { collection: 'articles' as const, id: 'a', title: '글', date },
    { collection: 'events' as const, id: 'b', title: '함께 나올 일', date },
    { collection: 'events' as const, id: 'c', title: '초안만 아는 일' },
  ];
  assert.deepEqual(describeWaiting(waiting, 'content'), [
    '예약된 글과 일정 2건(실수는 아님). 적힌 때가 지난 뒤에 사이트를 다시 만들면 나옵니다(일정은 근거로 적은 글과 함께):',
    '  content/articles/a.md  2026년 1월 2일(금)  글',
    '  content/events/b.md  2026년 1월 2일(금)  함께 나올 일',
    '근거가 모두 초안에 있어 나오지 않는 일정 1건(실수는 아님). 그 글 가운데 하나를 내면 함께 나옵니다:',
    '  content/events/c.md  초안만 아는 일',
  ]);
  assert.deepEqual(describeWaiting([], 'content'), []);
});
