import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDate } from '../../../src/dates/parse-date.ts';
import type { PartialDate, Point, Time } from '../../../src/dates/partial-date.ts';

test('what a writer may write is read as what it means', () => {
  for (const [text, date] of dates) assert.deepEqual(parseDate(text), { ok: true, date }, text);
});

const dates: [string, PartialDate][] = [
  ['2025', alone(point(2025))],
  ['0001', alone(point(1))],
  ['9999', alone(point(9999))],
  ['2025-11', alone(point(2025, 11))],
  ['2025-09-11', alone(point(2025, 9, 11))],
  ['2024-02-29', alone(point(2024, 2, 29))],
  ['2000-02-29', alone(point(2000, 2, 29))],
  ['2025-12-31', alone(point(2025, 12, 31))],
  ['2025-09-10T14:30+09:00', alone(at({ hour: 14, minute: 30, offset: 540 }))],
  ['2025-09-10T14:30:05+09:00', alone(at({ hour: 14, minute: 30, second: 5, offset: 540 }))],
  ['2025-09-10T00:00Z', alone(at({ hour: 0, minute: 0, offset: 0 }))],
  ['2025-09-10T00:00+00:00', alone(at({ hour: 0, minute: 0, offset: 0 }))],
  ['2025-09-10T23:59:59-03:30', alone(at({ hour: 23, minute: 59, second: 59, offset: -210 }))],
  ['2025-09-10T14:30:00+14:00', alone(at({ hour: 14, minute: 30, second: 0, offset: 840 }))],
  ['2025-09-10T14:30-12:00', alone(at({ hour: 14, minute: 30, offset: -720 }))],
  ['2025~', alone(about(point(2025)))],
  ['2025-11~', alone(about(point(2025, 11)))],
  ['2025-11-10~', alone(about(point(2025, 11, 10)))],
  ['2025?', alone(unsure(point(2025)))],
  ['2025-11?', alone(unsure(point(2025, 11)))],
  ['2025-11-10?', alone(unsure(point(2025, 11, 10)))],
  ['2025-09-10/2025-09-12', { form: 'span', from: point(2025, 9, 10), to: point(2025, 9, 12) }],
  ['2024/2026', { form: 'span', from: point(2024), to: point(2026) }],
  ['2025-09-10/2025-12', { form: 'span', from: point(2025, 9, 10), to: point(2025, 12) }],
  ['2025-09~/2025-12-01?', { form: 'span', from: about(point(2025, 9)), to: unsure(point(2025, 12, 1)) }],
  ['2025-12/..', { form: 'onward', from: point(2025, 12) }],
  ['2025-12-01~/..', { form: 'onward', from: about(point(2025, 12, 1)) }],
  ['[2025-09-10,2025-09-11]', { form: 'one-of', options: [point(2025, 9, 10), point(2025, 9, 11)] }],
  ['[2025-09-10,  2025-10, 2026]', { form: 'one-of', options: [point(2025, 9, 10), point(2025, 10), point(2026)] }],
  ['[2026-07..2026-12]', { form: 'between', from: point(2026, 7), to: point(2026, 12) }],
  ['[2025..2026-02-01]', { form: 'between', from: point(2025), to: point(2026, 2, 1) }],
  ['[..2025-09-10]', { form: 'up-to', to: point(2025, 9, 10) }],
  ['[..2025]', { form: 'up-to', to: point(2025) }],
];

function alone(at: Point): PartialDate {
  return { form: 'point', at };
}

function point(year: number, month?: number, day?: number): Point {
  const parts = { ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
  return { year, ...parts, approximate: false, uncertain: false };
}

function at(time: Time): Point {
  return { ...point(2025, 9, 10), time };
}

function about(point: Point): Point {
  return { ...point, approximate: true };
}

function unsure(point: Point): Point {
  return { ...point, uncertain: true };
}
