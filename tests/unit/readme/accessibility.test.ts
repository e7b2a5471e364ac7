import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readMarkdown } from '../../../docs/read-examples.ts';
import { root, rowsUnder } from './readme.ts';

const text = readFileSync(join(root, 'docs/accessibility.md'), 'utf8');
const rows = rowsUnder({ name: 'docs/accessibility.md', text, tree: readMarkdown(text) }, 'Item');

test('all 33 items of KWCAG 2.2 are in the table, in their order', () => {
  const items = rows.map(([item = '']) => /^(\d)\.(\d)\.(\d) \S/.exec(item)?.slice(1, 4).join('.') ?? item);
  assert.equal(new Set(items).size, 33);
  assert.deepEqual(items, items.toSorted());
});

test('each says how it is kept, and names a test that there is', () => {
  for (const [item = '', how = '', named = ''] of rows) {
    assert.ok(how.length > 0, item);
    const [, file = '', title = ''] = /^(\S+\.spec\.ts): (.+)$/.exec(named) ?? [];
    assert.ok(readFileSync(join(root, 'tests/e2e', file), 'utf8').includes(title), `${item}: ${named}`);
  }
});
