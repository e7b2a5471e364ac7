import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsAPage, timelineFront, timelineYears } from '../../../src/content/timeline-pages.ts';
import { openScratch } from './open-scratch.ts';

const event = (date: string) => `---\ntitle: 일\ndate: ${date}\nstatus: happened\n---\n`;

test('each year that has events has a page, in order', (context) => {
  const dates = ['2025-09-10', '2024', '[2025-12-31,2026-01-01]', '2026-01/2026-02', '0987-05', '[..2024-03]'];
  const files = Object.fromEntries(dates.map((date, index) => [`events/e${index}.md`, event(date)]));
  const events = openScratch(context, files).newsroom?.events ?? [];
  const years = timelineYears(events).map(({ path, year, events: list }) => [path, year, list.map(({ id }) => id)]);
  assert.deepEqual(years, [
    ['/timeline/0987/', 987, ['e4']],
    ['/timeline/2024/', 2024, ['e1', 'e5']],
    ['/timeline/2025/', 2025, ['e0', 'e2']],
    ['/timeline/2026/', 2026, ['e3']],
  ]);
});

test('the front shows the newest years that fit a page, and one year at the least', (context) => {
  const eventsOf = (year: number, count: number) =>
    Array.from({ length: count }, (_, index) => [
      `events/e${year}-${index}.md`,
      event(`${year}-${String(1 + (index % 12)).padStart(2, '0')}`),
    ]);
  const frontOf = (counts: Record<number, number>) => {
    const files = Object.entries(counts).flatMap(([year, count]) => eventsOf(Number(year), count));
    const { newsroom } = openScratch(context, Object.fromEntries(files));
    const front = timelineFront(newsroom?.years ?? []);
    return [...new Set(front.map(({ id }) => id.slice(1, 5)))].map(
      (year) => `${year} ${front.filter(({ id }) => id.startsWith(`e${year}`)).length}`,
    );
  };
  assert.deepEqual(frontOf({}), []);
  assert.deepEqual(frontOf({ 2024: 40, 2025: eventsAPage - 40 }), ['2024 40', `2025 ${eventsAPage - 40}`]);
  assert.deepEqual(frontOf({ 2023: 1, 2024: 41, 2025: eventsAPage - 40 }), [`2025 ${eventsAPage - 40}`]);
  assert.deepEqual(frontOf({ 2024: 1, 2025: eventsAPage + 1 }), [`2025 ${eventsAPage + 1}`]);
});
