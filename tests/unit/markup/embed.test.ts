import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFragment } from 'parse5';
import { embedCode } from '../../../src/markup/embed-code.ts';
import { openOutside } from '../../../src/markup/open-outside.ts';

test('in a frame links open outside of it, and jumps stay in it', () => {
  assert.equal(
    openOutside('<a href="/x/">하나</a><a rel="external" href="https://a.example/">둘</a><a href="#row">셋</a>'),
    '<a href="/x/" target="_blank" rel="noopener">하나</a><a href="https://a.example/" target="_blank" rel="external noopener">둘</a><a href="#row">셋</a>',
  );
});

test('the code to copy says its title whatever signs are in it', () => {
  const title = `“A&B” <연표> "x" 'y' &amp;`;
  const [frame] = parseFragment(embedCode('https://news.example/embed/', title)).childNodes;
  assert.ok(frame && 'attrs' in frame);
  assert.deepEqual(Object.fromEntries(frame.attrs.map(({ name, value }) => [name, value])), {
    src: 'https://news.example/embed/',
    title,
    width: '100%',
    height: '600',
    loading: 'lazy',
  });
});
