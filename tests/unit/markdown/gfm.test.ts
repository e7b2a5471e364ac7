import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFragment, serialize } from 'parse5';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { compileMarkdown } from '../../../src/markdown/compile-markdown.ts';
import { footnoteOptions } from '../../../src/markdown/footnotes/footnote-options.ts';
import { additions, deviations } from './gfm-deviations.ts';
import { gfmExamples } from './gfm-examples.ts';
import { testManuscript } from './test-manuscript.ts';

// Footnotes with our Korean words: which they are is no part of GFM.
const plain = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, footnoteOptions)
  .use(rehypeStringify)
  .freeze();

test('every example of GFM comes out as from remark-gfm alone, or deviates as we say', () => {
  const deviating = Object.entries(gfmExamples).flatMap(([name, markdown]) => {
    return withoutAdditions(alike(ours(markdown))) === alike(String(plain.processSync(markdown))) ? [] : [name];
  });
  const pinned = deviations.flatMap(({ examples }) => examples);

  assert.equal(Object.keys(gfmExamples).length, 70);
  assert.deepEqual(deviating.toSorted(), pinned.toSorted());
});

test('what is added to the HTML of GFM is there to be taken off', () => {
  const all = Object.values(gfmExamples).map((markdown) => alike(ours(markdown)));
  for (const { reason, pattern } of additions)
    assert.ok(
      all.some((html) => html.search(pattern) >= 0),
      reason,
    );
});

function ours(markdown: string): string {
  return compileMarkdown(testManuscript(markdown, { kind: 'plain' })).html;
}

function withoutAdditions(html: string): string {
  return additions.reduce((rest, { pattern, plain: words }) => rest.replaceAll(pattern, words), html);
}

// What a browser makes of it, white space between tags aside.
function alike(html: string): string {
  return serialize(parseFragment(html)).replaceAll(/\s+/g, ' ').replaceAll('> <', '><').trim();
}
