import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dateBounds } from '../../../src/dates/date-bounds.ts';
import { anyDateText, day } from './any-date.ts';
import { read } from './read.ts';

const seoul = 'Asia/Seoul';

test('a date reaches from its first to its last millisecond in the zone', () => {
  const expected: [string, string, string, string][] = [
    [seoul, '2025', '2025-01-01T00:00:00.000+09:00', '2025-12-31T23:59:59.999+09:00'],
    [seoul, '2024-02', '2024-02-01T00:00:00.000+09:00', '2024-02-29T23:59:59.999+09:00'],
    [seoul, '2025-09-11', '2025-09-11T00:00:00.000+09:00', '2025-09-11T23:59:59.999+09:00'],
    [seoul, '2025-09-11~', '2025-09-11T00:00:00.000+09:00', '2025-09-11T23:59:59.999+09:00'],
    [seoul, '2025-09-10T14:30Z', '2025-09-10T14:30:00.000Z', '2025-09-10T14:30:59.999Z'],
    [seoul, '2025-09-10T14:30:05-03:30', '2025-09-10T14:30:05.000-03:30', '2025-09-10T14:30:05.999-03:30'],
    [seoul, '2025-09-10/2025-12', '2025-09-10T00:00:00.000+09:00', '2025-12-31T23:59:59.999+09:00'],
    [seoul, '[2026-07..2026-12-05]', '2026-07-01T00:00:00.000+09:00', '2026-12-05T23:59:59.999+09:00'],
    [seoul, '[2025-09-10,2025-09-11,2026]', '2025-09-10T00:00:00.000+09:00', '2026-12-31T23:59:59.999+09:00'],
    ['UTC', '9999', '9999-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z'],
    ['UTC', '0001', '0001-01-01T00:00:00.000Z', '0001-12-31T23:59:59.999Z'],
    ['UTC', '0099-12-31', '0099-12-31T00:00:00.000Z', '0099-12-31T23:59:59.999Z'],
  ];
  for (const [zone, text, earliest, latest] of expected)
    assert.deepEqual(bounds(text, zone), [earliest, latest].map(Date.parse), text);
});

test('an open end is infinite', () => {
  assert.deepEqual(bounds('2025-12/..', seoul), [Date.parse('2025-12-01T00:00+09:00'), Infinity]);
  assert.deepEqual(bounds('[..2025-09]', seoul), [-Infinity, Date.parse('2025-09-30T23:59:59.999+09:00')]);
});

test('a day is as long as the clocks of its zone make it', () => {
  const hour = 3_600_000;
  const hours: [string, string, number][] = [
    ['2025-03-09', 'America/New_York', 23],
    ['2025-11-02', 'America/New_York', 25],
    ['2018-11-04', 'America/Sao_Paulo', 23], // began at 01:00
    ['1988-05-08', seoul, 23],
    ['1988-10-09', seoul, 25],
  ];
  for (const [text, zone, length] of hours) {
    const [earliest, latest] = bounds(text, zone);
    assert.equal((latest + 1 - earliest) / hour, length, `${text} in ${zone}`);
  }
  assert.equal(bounds('2018-11-04', 'America/Sao_Paulo')[0], Date.parse('2018-11-04T01:00-02:00'));
});

test('a day that its zone skipped is the moment before the next', () => {
  const next = bounds('2011-12-31', 'Pacific/Apia')[0];
  assert.deepEqual(bounds('2011-12-30', 'Pacific/Apia'), [next - 1, next - 1]);
});

test('a date never ends before it begins, and a day lies in its month, a month in its year', () => {
  const zones = fc.constantFrom(seoul, 'UTC', 'America/New_York', 'Pacific/Apia', 'Asia/Manila', 'Africa/Casablanca');
  fc.assert(
    fc.property(anyDateText(), zones, (text, zone) => {
      const [earliest, latest] = bounds(text, zone);
      assert.ok(earliest <= latest);
    }),
  );
  fc.assert(
    fc.property(fc.oneof(day, fc.constantFrom('2011-12-30', '1844-12-31')), zones, (text, zone) => {
      const [inner, middle, outer] = [
        bounds(text, zone),
        bounds(text.slice(0, 7), zone),
        bounds(text.slice(0, 4), zone),
      ];
      assert.ok(outer[0] <= middle[0] && middle[0] <= inner[0] && inner[1] <= middle[1] && middle[1] <= outer[1]);
    }),
  );
});

test('an unknown zone is an error', () => {
  assert.throws(() => bounds('2025', 'Asia/Nowhere'), RangeError);
});

function bounds(text: string, zone: string): [number, number] {
  const { earliest, latest } = dateBounds(read(text), zone);
  return [earliest, latest];
}
