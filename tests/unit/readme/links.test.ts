import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { toString as wordsOf } from 'mdast-util-to-string';
import { findAll } from '../../../src/markdown/tree/find-all.ts';
import { english, type Readme, readmes, root } from './readme.ts';

const largest = 150 * 1024;

/** Where links and pictures lead, those in HTML too, but for other sites. */
function localTargets({ tree }: Readme): string[] {
  const markdown = findAll(tree, 'link', 'image').map(({ url }) => url);
  const html = findAll(tree, 'html').flatMap(({ value }) => [...value.matchAll(/\b(?:src|srcset|href)="([^"]+)"/g)]);
  return [...markdown, ...html.map(([, url = '']) => url)].filter((url) => !/^[a-z]+:/.test(url));
}

/** The address that GitHub gives a heading. */
function slug(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');
}

for (const readme of readmes) {
  describe(readme.name, () => {
    test('links to what is there', () => {
      const slugs = new Set(findAll(readme.tree, 'heading').map((heading) => slug(wordsOf(heading))));
      const targets = localTargets(readme);
      assert.ok(targets.length > 10);
      for (const target of targets) {
        const isThere = target.startsWith('#') ? slugs.has(decodeURI(target.slice(1))) : existsSync(join(root, target));
        assert.ok(isThere, target);
      }
    });

    test('has pictures that say what they show and are small', () => {
      const alts = findAll(readme.tree, 'image').map(({ alt }) => alt ?? '');
      for (const [tag] of readme.text.matchAll(/<img [^>]*>/g)) alts.push(/alt="([^"]*)"/.exec(tag)?.[1] ?? '');
      assert.ok(alts.length > 0);
      for (const alt of alts) assert.ok(alt.length > 20, alt);
      const pictures = localTargets(readme).filter((target) => target.endsWith('.png'));
      assert.ok(pictures.length > 0);
      for (const picture of pictures) assert.ok(statSync(join(root, picture)).size <= largest, picture);
    });

    test('names files of ours that are there', () => {
      const names = findAll(readme.tree, 'inlineCode').flatMap(
        ({ value }) => /^(?:src|docs|tests)\/\S*$/.exec(value) ?? [],
      );
      for (const name of names) assert.ok(existsSync(join(root, name)), name);
    });
  });
}

test('the stages name types that their files export', () => {
  const stages = [...english.text.matchAll(/`(\w+)` in \[[^\]]+\]\(([^)]+)\)/g)];
  assert.equal(stages.length, 5);
  for (const [, type, file = ''] of stages) {
    assert.match(readFileSync(join(root, file), 'utf8'), new RegExp(`export (?:interface|type) ${type}\\b`));
  }
});
