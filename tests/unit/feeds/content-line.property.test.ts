import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { contentLine, textValue } from '../../../src/feeds/content-line.ts';

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom(
      ...'가👨‍👩‍👧,;:\\"\r\n\t\v\f\0\x1b\x7f\x85\u2028\u2029\ud800\udc00 nN',
      'END:VEVENT',
      '\r\n ',
    ),
    maxLength: 200,
  }),
);

test('whatever the words, a line is whole: no octet too long, no character cut, nothing that ends it early', () => {
  fc.assert(
    fc.property(hostile, (words) => {
      const written = contentLine('SUMMARY', textValue(words));
      assert.ok(written.endsWith('\r\n'));
      const lines = written.slice(0, -2).split('\r\n');
      for (const [index, line] of lines.entries()) {
        assert.ok(Buffer.byteLength(line) <= 75, line);
        assert.ok(index === 0 || line.startsWith(' '));
        // No half of a surrogate pair, no control character but the tab.
        assert.ok(line.isWellFormed());
        assert.doesNotMatch(line, /(?!\t)\p{Cc}/u);
      }
    }),
  );
});

test('the words are the same when they are read, but for what no calendar can hold', () => {
  fc.assert(
    fc.property(hostile, (words) => {
      const unfolded = contentLine('SUMMARY', textValue(words)).slice(0, -2).replaceAll('\r\n ', '');
      const value = unfolded.slice('SUMMARY:'.length);
      const read = value.replaceAll(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
      const kept = words.replaceAll(/\r\n?|[\n\v\f\u0085\u2028\u2029]/g, '\n').replaceAll(/(?![\t\n])\p{Cc}/gu, '');
      assert.equal(read, kept.toWellFormed());
    }),
  );
});

test('a long line of Hangul is folded between characters', () => {
  assert.equal(contentLine('SUMMARY', '가'.repeat(25)), `SUMMARY:${'가'.repeat(22)}\r\n ${'가'.repeat(3)}\r\n`);
});

test('a line of 75 octets is not folded, one of 76 is', () => {
  assert.equal(contentLine('URL', 'a'.repeat(71)), `URL:${'a'.repeat(71)}\r\n`);
  assert.equal(contentLine('URL', 'a'.repeat(72)), `URL:${'a'.repeat(71)}\r\n a\r\n`);
});
