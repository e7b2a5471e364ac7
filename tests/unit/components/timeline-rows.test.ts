import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timelineRows } from '../../../src/components/timeline-rows.ts';
import { dateInKorean } from '../../../src/dates/date-in-korean.ts';
import { openScratch } from '../content/open-scratch.ts';

const event = (date: string) => `---\ntitle: 일\ndate: ${date}\nstatus: happened\n---\n`;

/** The rows of these dates as they are read down the page: headings, and dates under them. */
function readDown(context: Parameters<typeof openScratch>[0], dates: string[]): string[] {
  const files = Object.fromEntries(dates.map((date, index) => [`events/e${index}.md`, event(date)]));
  const { newsroom } = openScratch(context, files);
  return timelineRows(newsroom?.events ?? []).flatMap(({ event: { date }, heading }) => [
    ...(heading ? [`# ${[heading.year, heading.month].filter((word) => word !== undefined).join(' ')}`] : []),
    dateInKorean(date, 'past'),
  ]);
}

test('a whole year stands under its year and before its months, never under one of them', (context) => {
  assert.deepEqual(readDown(context, ['2025-01', '2025', '2025~', '2025-01-01', '[..2025]', '2025/2026', '2025-02']), [
    '# 2025년',
    '2025년',
    '2025년 무렵',
    '2025~2026년',
    '# 시점 미상',
    '시점 미상(2025년 보도 전)',
    '# 1월',
    '2025년 1월 1일(수)',
    '2025년 1월',
    '# 2월',
    '2025년 2월',
  ]);
});

test('a moment of another offset is worded, headed and ordered by the clock of the site', (context) => {
  assert.deepEqual(
    readDown(context, ['2025-01-01T09:00+09:00', '2024-12-31T23:00-09:00', '2024-12-31T10:00+09:00', '2025-01-02']),
    [
      '# 2024년 12월',
      '2024년 12월 31일(화) 오전 10시',
      '# 2025년 1월',
      '2025년 1월 1일(수) 오전 9시',
      '2025년 1월 1일(수) 오후 5시',
      '2025년 1월 2일(목)',
    ],
  );
});
