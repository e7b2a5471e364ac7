import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { jsonForScript } from '../../../src/structured-data/json-for-script.ts';

const hostile = [
  '</script>',
  '</ScRiPt ',
  '<!--',
  '<!--<script>',
  '-->',
  ']]>',
  '<script',
  '\u2028',
  '\u2029',
  '\ud800',
  '\0',
  '"',
  '\\',
  '\\u003c',
  '&lt;',
  '한글',
];
const words = fc.array(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' })), { maxLength: 8 });

test('whatever is said, a page ends the element where we do, and the data come back', () => {
  fc.assert(
    fc.property(words, fc.jsonValue(), (parts, other) => {
      const value = { text: parts.join(''), other };
      const json = jsonForScript(value);
      const [script, behind, ...rest] = parseFragment(`<script type="application/ld+json">${json}</script><b>뒤</b>`)
        .childNodes as Tree.Element[];
      assert.deepEqual([script?.nodeName, behind?.nodeName, rest.length], ['script', 'b', 0]);
      const [text] = (script?.childNodes ?? []) as Tree.TextNode[];
      // What `JSON.parse` of plain JSON gives: some of it has no -0.
      assert.deepEqual(JSON.parse(text?.value ?? ''), JSON.parse(JSON.stringify(value)));
    }),
    { numRuns: 2000 },
  );
});

test('nothing in it ends an element, opens a comment, or is a line end to JavaScript alone', () => {
  const json = jsonForScript({ text: hostile.join(' ') });
  assert.doesNotMatch(json, /[<\u2028\u2029]/);
  assert.match(json, /\\u003c\/script>.*\\u003c!--.*\\u2028/);
});
