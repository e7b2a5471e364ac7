import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { measureEvents } from './measure-events.ts';

const measures = measureEvents();
const count = (part: 'right' | 'missed' | 'wrong') => measures.reduce((sum, measure) => sum + measure[part].length, 0);

describe('the events of wire copy', () => {
  for (const { sample, right, missed, wrong } of measures.filter((each) => each.sample.startsWith('sample-'))) {
    test(`of ${sample} are those that an editor takes, and no more`, () => {
      assert.ok(right.length > 3);
      assert.deepEqual({ missed, wrong }, { missed: [], wrong: [] });
    });
  }

  test('of all samples are nearly all found, and nearly none is made up', () => {
    const [right, missed, wrong] = [count('right'), count('missed'), count('wrong')];
    assert.ok(right > 50);
    assert.ok(right / (right + missed) >= 0.95, `recall ${right / (right + missed)}`);
    assert.ok(right / (right + wrong) >= 0.92, `precision ${right / (right + wrong)}`);
  });
});
