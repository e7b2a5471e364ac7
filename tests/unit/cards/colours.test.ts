import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { colours } from '../../../src/styles/colours.ts';

test('the colours of cards and of the browser are those of the stylesheet', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  for (const name of ['paper', 'ink', 'inkSoft', 'accent'] as const) {
    const token = name.replace('S', '-s');
    assert.ok(tokens.includes(`--${token}: light-dark(${colours.light[name]}, ${colours.dark[name]});`), name);
  }
});
