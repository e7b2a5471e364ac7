import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { breakLines, type Setting } from '../../../src/cards/break-lines.ts';

/** As if every character were one em wide. */
const measure = (text: string, size: number) => Array.from(text).length * size;
const inCharacters = (characters: number, lines: number): Setting => ({ size: 1, width: characters, lines });

const piece = fc.constantFrom(
  '가',
  '나다',
  '라마바',
  '2025',
  'AI',
  '“',
  '”',
  '‘',
  '’',
  '(',
  ')',
  '…',
  ',',
  '·',
  ' ',
  ' ',
);
const title = fc
  .array(piece, { minLength: 1, maxLength: 60 })
  .map((pieces) => pieces.join('').replace(/ +/g, ' ').trim());

describe('a title that has room', () => {
  test('loses no character', () => {
    fc.assert(
      fc.property(title, (text) => {
        const { lines } = breakLines(text, [inCharacters(8, 100)], measure);
        assert.equal(lines.join('').replaceAll(' ', ''), text.replaceAll(' ', ''));
      }),
    );
  });

  test('has no line that ends after an opening quote or starts with a closing one', () => {
    fc.assert(
      fc.property(title, (text) => {
        // A title of quotes alone has no place for anything else.
        fc.pre(!/[“”‘’()…,·\s]{6}/u.test(text));
        const { lines } = breakLines(text, [inCharacters(12, 100)], measure);
        for (const line of lines.slice(0, -1)) assert.doesNotMatch(line, /[“‘(]$/u);
        for (const line of lines.slice(1)) assert.doesNotMatch(line, /^[”’)…,·]/u);
      }),
    );
  });

  test('has no line wider than its column', () => {
    fc.assert(
      fc.property(title, (text) => {
        const { lines } = breakLines(text, [inCharacters(8, 100)], measure);
        for (const line of lines) assert.ok(measure(line, 1) <= 8, line);
      }),
    );
  });
});

test('lines are broken at spaces, and are about equally long', () => {
  const { lines } = breakLines('강변 도서관이 서른여덟 해 만에 문을 열다', [inCharacters(14, 3)], measure);
  assert.deepEqual(lines, ['강변 도서관이 서른여덟', '해 만에 문을 열다']);
});

test('a quote stays with its words, also where spaces stand inside it', () => {
  assert.deepEqual(breakLines('관장은 “ 물소리 ” 라고', [inCharacters(8, 9)], measure).lines, [
    '관장은',
    '“ 물소리 ”',
    '라고',
  ]);
});

test('a headline may be broken after its ellipsis', () => {
  assert.deepEqual(breakLines('문을 열다…책 1만 권', [inCharacters(6, 2)], measure).lines, ['문을 열다…', '책 1만 권']);
});

test('what has no room at one size is set in the next', () => {
  const settings = [
    { size: 2, width: 12, lines: 1 },
    { size: 1, width: 12, lines: 1 },
  ];
  assert.deepEqual(breakLines('가나 다라', settings, measure), { size: 2, lines: ['가나 다라'] });
  assert.deepEqual(breakLines('가나 다라 마바사', settings, measure), { size: 1, lines: ['가나 다라 마바사'] });
});

test('what has no room at all ends in an ellipsis after a word', () => {
  const { lines } = breakLines('가나 다라, 마바 사아 자차', [inCharacters(6, 2)], measure);
  assert.deepEqual(lines, ['가나 다라,', '마바 사아…']);
});

test('a word that is longer than a line is divided', () => {
  assert.deepEqual(breakLines('가나다라마바사아자차', [inCharacters(4, 3)], measure).lines, [
    '가나다라',
    '마바사아',
    '자차',
  ]);
  assert.equal(breakLines('!'.repeat(500), [inCharacters(10, 3)], measure).lines.length, 3);
});
