import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dateBounds } from '../../../src/dates/date-bounds.ts';
import { firstMoment, inRfc822, inRfc3339 } from '../../../src/dates/first-moment.ts';
import { read } from './read.ts';

const both = (text: string, zone: string) => {
  const moment = firstMoment(read(text), zone);
  return [inRfc822(moment), inRfc3339(moment)];
};

test('a day is its midnight in the zone, a moment itself', () => {
  assert.deepEqual(both('2025-09-10', 'Asia/Seoul'), ['Wed, 10 Sep 2025 00:00:00 +0900', '2025-09-10T00:00:00+09:00']);
  assert.deepEqual(both('2025-01-05T09:30:07+09:00', 'Asia/Seoul'), [
    'Sun, 05 Jan 2025 09:30:07 +0900',
    '2025-01-05T09:30:07+09:00',
  ]);
  assert.deepEqual(both('2025-07-04', 'America/St_Johns'), [
    'Fri, 04 Jul 2025 00:00:00 -0230',
    '2025-07-04T00:00:00-02:30',
  ]);
});

test('a machine reads the same moment back', () => {
  const zones = fc.constantFrom('Asia/Seoul', 'UTC', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Apia');
  const days = fc.date({ min: new Date(0), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(zones, days, (zone, each) => {
      const date = read(each.toISOString().slice(0, 10));
      const moment = firstMoment(date, zone);
      const { earliest } = dateBounds(date, zone);
      // Half seconds of a zone's past are no part of either format.
      assert.equal(Date.parse(inRfc3339(moment)), Math.floor(earliest / 1000) * 1000);
      assert.equal(Date.parse(inRfc822(moment)), Math.floor(earliest / 1000) * 1000);
    }),
  );
});
