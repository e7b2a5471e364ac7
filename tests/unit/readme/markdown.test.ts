import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compileMarkdown } from '../../../src/markdown/compile-markdown.ts';
import type { Manuscript } from '../../../src/markdown/manuscript.ts';
import { findAll } from '../../../src/markdown/tree/find-all.ts';
import { korean, rowsUnder } from './readme.ts';

const rows = rowsUnder(korean, '이렇게 쓰면');

function compile(text: string) {
  const manuscript: Manuscript = {
    kind: 'article',
    file: 'content/articles/x.md',
    path: '/articles/x/',
    text,
    speakers: [],
    marks: [],
    base: '/',
    image: () => ({ url: '/media/x.jpg', path: '/media/x.jpg', width: 640, height: 480, renditions: [] }),
    imageProblem: () => undefined,
  };
  return compileMarkdown(manuscript);
}

describe('Markdown that the Korean README', () => {
  const [right, wrong] = [rows.filter(([, id]) => !isId(id)), rows.filter(([, id]) => isId(id))];

  test('shows is there', () => {
    assert.ok(right.length > 5);
    assert.ok(wrong.length > 5);
  });

  for (const [written = '', seen] of right) {
    test(`calls right is seen as it says: ${written}`, () => {
      const { text, html, mistakes } = compile(written);
      assert.deepEqual(mistakes, []);
      assert.equal(text, seen);
      assert.doesNotMatch(html, /<(?:del|li)>/);
    });
  }

  for (const [written = '', id] of wrong) {
    test(`calls wrong is the mistake it names: ${written}`, () => {
      const ids = new Set(compile(written).mistakes.map((mistake) => mistake.id));
      assert.deepEqual([...ids], [id]);
    });
  }

  test('gives as text to copy has no mistake', () => {
    const bodies = findAll(korean.tree, 'code').filter(
      ({ lang, value }) => lang === 'md' && !value.startsWith('---\n'),
    );
    assert.equal(bodies.length, 2);
    for (const { value } of bodies) assert.deepEqual(compile(value).mistakes, []);
    const html = bodies.map(({ value }) => compile(value).html).join('');
    for (const tag of ['<table>', '<ul>', '<blockquote>', 'data-footnotes', '<figcaption>'])
      assert.ok(html.includes(tag), tag);
  });
});

function isId(cell: string | undefined): boolean {
  return /^[a-z]+-[a-z-]+$/.test(cell ?? '');
}
