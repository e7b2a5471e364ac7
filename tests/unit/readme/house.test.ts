import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { findAll } from '../../../src/markdown/tree/find-all.ts';
import { english, root } from './readme.ts';

const [tree] = findAll(english.tree, 'code').filter(({ lang }) => lang === 'text');
const paths = readTree(tree?.value ?? '');

/** The paths of a tree that is drawn by two spaces a level, folders ending in `/`. */
function readTree(drawn: string): string[] {
  const above: string[] = [];
  return drawn.split('\n').map((line) => {
    const [, indent = '', name = ''] = /^( *)(\S+)/.exec(line) ?? [];
    above.length = indent.length / 2;
    const path = above.join('') + name;
    above.push(name);
    return path;
  });
}

describe('the house as a tree', () => {
  test('has only what is there', () => {
    assert.ok(paths.length > 15);
    for (const path of paths) assert.ok(existsSync(join(root, path)), path);
  });

  test('lacks no folder of src/ and no folder of tests/', () => {
    for (const parent of ['src', 'tests']) {
      const folders = readdirSync(join(root, parent), { withFileTypes: true }).filter((entry) => entry.isDirectory());
      assert.ok(folders.length > 2);
      for (const { name } of folders) assert.ok(paths.includes(`${parent}/${name}/`), `${parent}/${name}/`);
    }
  });

  test('says of each what it is', () => {
    for (const line of tree?.value.split('\n') ?? []) assert.match(line, /^ *\S+(?: {2,}\S|\/$)/);
  });
});
