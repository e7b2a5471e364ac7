import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { type ReferenceEvidence, referenceDay } from '../../../../src/import/dates/reference-day.ts';

const cases: [string, Partial<ReferenceEvidence>, string | undefined, string, string][] = [
  [
    'the day of the lede, in copy posted after midnight',
    { published: day('2025-09-11'), ledes: ['오픈마켓 가온이 10일 서울에서 간담회를 열었다.'] },
    '2025-09-10',
    'lede',
    'likely',
  ],
  [
    'the day of the next paragraph that says when it was said, where the first names none',
    {
      published: day('2026-06-11'),
      ledes: ['끊겼던 뱃길이 다시 열렸다.', '해양청은 10일 취항식을 열고 운항을 시작했다고 밝혔다.'],
    },
    '2026-06-10',
    'lede',
    'likely',
  ],
  [
    'not the day of what is told beside it',
    { published: day('2026-06-11'), ledes: ['끊겼던 뱃길이 다시 열렸다.', '10일에는 시운전을 했다.'] },
    '2026-06-11',
    'published',
    'sure',
  ],
  [
    'the day of the lede across the end of a month',
    { published: day('2025-10-01'), ledes: ['나루시는 30일 축제를 연다고 30일 밝혔다.'] },
    '2025-09-30',
    'lede',
    'likely',
  ],
  [
    'the input line, which the lede agrees with',
    { published: day('2025-09-10'), ledes: ['나루시는 23일 축제를 연다고 10일 밝혔다.'] },
    '2025-09-10',
    'published',
    'sure',
  ],
  [
    'the input line, where the lede names another month, a direction or what is to come',
    { published: day('2025-12-30'), ledes: ['지난 28일 만난 그는 29일 떠난다. 2월 29일 돌아온다.'] },
    '2025-12-30',
    'published',
    'sure',
  ],
  [
    "the caption's own date, if there is no input line",
    {
      captionDays: [day('2026-03-04')],
      ledes: ['도서관이 오는 9일 문을 연다.'],
    },
    '2026-03-04',
    'caption',
    'likely',
  ],
  [
    'the dateline, if there is nothing else',
    { datelineDay: day('2026-05-20'), ledes: ['공청회를 앞두고 있다.'] },
    '2026-05-20',
    'dateline',
    'likely',
  ],
  ['never a file photo', { hasFilePhoto: true, ledes: ['불이 났다.'] }, undefined, 'none', 'ask'],
  [
    'asked, where captions are of different days',
    { captionDays: [day('2025-09-10'), day('2025-09-08')] },
    '2025-09-10',
    'caption',
    'ask',
  ],
  ['asked, where there is nothing', { ledes: ['10일 열렸다. 3시간 전'] }, undefined, 'none', 'ask'],
];

for (const [name, evidence, expected, rule, confidence] of cases) {
  test(`the reference is ${name}`, () => {
    const found = referenceDay({ captionDays: [], hasFilePhoto: false, ledes: [], ...evidence });
    assert.deepEqual([found.day?.toString(), found.rule, found.confidence], [expected, rule, confidence]);
    assert.equal(found.question !== undefined, confidence === 'ask');
  });
}

function day(text: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(text);
}
