import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { mistakeIds } from '../../../src/content/mistake-ids.ts';
import { madeCases } from './made-cases.ts';
import type { Files } from './open-scratch.ts';
import { openScratch } from './open-scratch.ts';
import { printedLines } from './printed-lines.ts';

// A case is a content folder, without the `site.yaml` that all share, and `expected.txt`: what `npm run check` prints.
const folder = join(import.meta.dirname, 'broken');

const cases = [
  ...readdirSync(folder).map((name) => ({
    name: name.replaceAll('-', ' '),
    files: filesIn(join(folder, name)),
    expected: readFileSync(join(folder, name, 'expected.txt'), 'utf8')
      .trimEnd()
      .split('\n'),
  })),
  ...madeCases,
];

for (const { name, files, expected } of cases) {
  test(`mistakes: ${name}`, (context) => {
    assert.deepEqual(printedLines(openScratch(context, files).mistakes), expected);
  });
}

test('every mistake that has an id has a case', () => {
  const lines = cases.flatMap(({ expected }) => expected);
  const found = new Set(lines.map((line) => /\[([a-z-]+)\]$/.exec(line)?.[1]));
  assert.deepEqual(
    Object.keys(mistakeIds).filter((id) => !found.has(id)),
    [],
  );
});

function filesIn(path: string): Files {
  const names = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'expected.txt')
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(names.map((name) => [name.slice(path.length + 1), readFileSync(name)]));
}
