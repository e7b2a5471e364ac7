import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dateBounds } from '../../../src/dates/date-bounds.ts';
import { dateInZone } from '../../../src/dates/date-in-zone.ts';
import { writeDate } from '../../../src/dates/write-date.ts';
import { anyDateText } from './any-date.ts';
import { read } from './read.ts';

test('a moment is told by the clock of the zone', () => {
  const inSeoul = {
    '2024-12-31T23:00-09:00': '2025-01-01T17:00+09:00',
    '2025-09-10T14:30+09:00': '2025-09-10T14:30+09:00',
    '2025-08-31T15:00:05Z': '2025-09-01T00:00:05+09:00',
    // Summer time, in 1988.
    '1988-07-01T00:00Z': '1988-07-01T10:00+10:00',
    '2025-09': '2025-09',
    '2025-09-10/..': '2025-09-10/..',
  };
  for (const [written, there] of Object.entries(inSeoul))
    assert.equal(writeDate(dateInZone(read(written), 'Asia/Seoul')), there);
  assert.equal(writeDate(dateInZone(read('2025-09-10T00:30+09:00'), 'UTC')), '2025-09-09T15:30Z');
  // A year 0 or 10000 cannot be written.
  for (const edge of ['0001-01-01T00:00+14:00', '9999-12-31T23:59-03:30'])
    assert.equal(writeDate(dateInZone(read(edge), 'Asia/Seoul')), edge);
});

test('whatever the zone, it is the same time, and its own clock once it is there', () => {
  const zone = fc.constantFrom('Asia/Seoul', 'UTC', 'America/St_Johns', 'Pacific/Apia');
  fc.assert(
    fc.property(anyDateText(), zone, (text, name) => {
      const there = dateInZone(read(text), name);
      assert.deepEqual(dateBounds(there, 'UTC'), dateBounds(read(text), 'UTC'));
      assert.deepEqual(dateInZone(there, name), there);
    }),
    { numRuns: 1000 },
  );
});
