import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { momentText } from '../../../src/dates/moment-text.ts';

test('a moment has the offset of its zone', () => {
  const moment = Date.UTC(2025, 8, 9, 15);
  assert.equal(momentText(moment, 'Asia/Seoul'), '2025-09-10T00:00:00+09:00');
  assert.equal(momentText(moment - 1, 'Asia/Seoul'), '2025-09-09T23:59:59.999+09:00');
  assert.equal(momentText(moment, 'America/St_Johns'), '2025-09-09T12:30:00-02:30');
  assert.equal(momentText(moment, 'UTC'), '2025-09-09T15:00:00+00:00');
});

test('whatever the zone and however long ago, it is the same moment', () => {
  const moment = fc.integer({ min: Date.UTC(1000, 1), max: Date.UTC(9999, 10) });
  const zone = fc.constantFrom('Asia/Seoul', 'America/St_Johns', 'Africa/Monrovia', 'Pacific/Apia', 'Asia/Kathmandu');
  fc.assert(fc.property(moment, zone, (at, where) => assert.equal(Date.parse(momentText(at, where)), at)));
});
