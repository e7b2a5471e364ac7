import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { describeOutdated } from '../../../src/commands/outdated.ts';

test('packages of the project that have a newer version are told, with both', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const { astro, zod } = dependencies;
  const answer = {
    zod: { current: zod, wanted: zod, latest: '999.0.0' },
    astro: { current: astro, wanted: astro, latest: '999.1.0' },
    unified: { current: dependencies.unified, wanted: dependencies.unified, latest: dependencies.unified },
    'not-ours': { wanted: '1.0.0', latest: '2.0.0' },
  };
  assert.deepEqual(describeOutdated(JSON.stringify(answer)), [`astro: ${astro} → 999.1.0`, `zod: ${zod} → 999.0.0`]);
  assert.deepEqual(describeOutdated('{}'), []);
});
