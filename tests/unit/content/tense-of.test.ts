import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tenseOf } from '../../../src/content/tense-of.ts';
import { read } from '../dates/read.ts';

test('only what was still to come when it was reported is worded as to come', () => {
  const tense = (status: Parameters<typeof tenseOf>[0]['status'], date: string) =>
    tenseOf({ status, date: read(date), asOf: read('2025-09-10') });
  assert.equal(tense('planned', '2025-11'), 'planned');
  assert.equal(tense('happened', '2025-08'), 'past');
  assert.equal(tense('cancelled', '2025-11'), 'past');
  assert.equal(tense('unknown', '2025-08'), 'past');
  assert.equal(tense('unknown', '2025-09'), 'past');
  assert.equal(tense('unknown', '2025-11'), 'planned');
  assert.equal(tense('unknown', '[2025-11,2025-12]'), 'planned');
  assert.equal(tense('unknown', '2025-11/..'), 'planned');
});

test('some time up to a day that is still to come is a deadline, whatever became of it', () => {
  const tense = (status: Parameters<typeof tenseOf>[0]['status'], date: string) =>
    tenseOf({ status, date: read(date), asOf: read('2025-09-10') });
  for (const status of ['planned', 'cancelled', 'unknown'] as const)
    assert.equal(tense(status, '[..2026-12-31]'), 'planned');
  for (const status of ['cancelled', 'unknown', 'happened'] as const)
    assert.equal(tense(status, '[..2025-09-10]'), 'past');
});
