import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { compareCase } from './measure.ts';

// A case is a folder: `copy.txt` or `copy.html`, and `expected.yaml`, which says what an editor takes from it.
const folder = join(import.meta.dirname, 'wire');

describe('what an editor takes from wire copy', () => {
  for (const name of readdirSync(folder)) {
    test(name.replaceAll('-', ' '), () => {
      const parts = compareCase(join(folder, name));
      assert.ok(parts.length > 3);
      assert.deepEqual(
        Object.fromEntries(parts.map(({ part, found }) => [part, found])),
        Object.fromEntries(parts.map(({ part, expected }) => [part, expected])),
      );
    });
  }
});
