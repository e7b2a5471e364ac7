import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { type ReferenceEvidence, referenceDay } from '../../../../src/import/dates/reference-day.ts';

const cases: [string, ReferenceEvidence, string | undefined, string, string][] = [
  [
    'the day of the lede, in copy posted after midnight',
    { published: day('2025-09-11'), captions: [], lede: '오픈마켓 가온이 10일 서울에서 간담회를 열었다.' },
    '2025-09-10',
    'lede',
    'likely',
  ],
  [
    'the day of the lede across the end of a month',
    { published: day('2025-10-01'), captions: [], lede: '나루시는 30일 축제를 연다고 30일 밝혔다.' },
    '2025-09-30',
    'lede',
    'likely',
  ],
  [
    'the input line, which the lede agrees with',
    { published: day('2025-09-10'), captions: [], lede: '나루시는 23일 축제를 연다고 10일 밝혔다.' },
    '2025-09-10',
    'published',
    'sure',
  ],
  [
    'the input line, where the lede names another month, a direction or what is to come',
    { published: day('2025-12-30'), captions: [], lede: '지난 28일 만난 그는 29일 떠난다. 2월 29일 돌아온다.' },
    '2025-12-30',
    'published',
    'sure',
  ],
  [
    "the caption's own date, if there is no input line",
    {
      captions: ['관장이 4일 설명회에서 말하고 있다. 2026.03.04. 한빛=가온통신'],
      lede: '도서관이 오는 9일 문을 연다.',
    },
    '2026-03-04',
    'caption',
    'likely',
  ],
  [
    'the dateline, if there is nothing else',
    { captions: ['교장이 말하고 있다.'], dateline: '(목포=바른뉴스) 2026년 5월 20일 =', lede: '공청회를 앞두고 있다.' },
    '2026-05-20',
    'dateline',
    'likely',
  ],
  [
    'never a file photo',
    { captions: ['공장 전경. 2024.01.02. (자료사진)'], lede: '불이 났다.' },
    undefined,
    'none',
    'ask',
  ],
  [
    'asked, where captions are of different days',
    { captions: ['2025.09.10. 서울=가온통신', '2025.09.08. 부산=가온통신'] },
    '2025-09-10',
    'caption',
    'ask',
  ],
  ['asked, where there is nothing', { captions: [], lede: '10일 열렸다. 3시간 전' }, undefined, 'none', 'ask'],
];

for (const [name, evidence, expected, rule, confidence] of cases) {
  test(`the reference is ${name}`, () => {
    const found = referenceDay(evidence);
    assert.deepEqual([found.day?.toString(), found.rule, found.confidence], [expected, rule, confidence]);
    assert.equal(found.question !== undefined, confidence === 'ask');
  });
}

function day(text: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(text);
}
