import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compileMarkdown } from '../../../src/markdown/compile-markdown.ts';
import { attributeOf, classesOf, readHtml, wordsOf } from './read-html.ts';
import { testManuscript } from './test-manuscript.ts';

// Words are numbered where they are made into a text, so that every one is there once.
const looks = fc.constantFrom(
  '글',
  '**글**',
  '*글*',
  '[글](/articles/y/)',
  '`글`',
  '~~글~~',
  '**글 [글](/articles/y/) 글**',
  '글[^1]',
);
const spaces = fc.constantFrom(' ', '은 ', '이', '\n', '\\\n');
const blocks = fc.constantFrom('', '- ', '> ');
const block = fc.tuple(blocks, fc.array(fc.tuple(looks, spaces), { minLength: 2, maxLength: 7 }));
const portion = fc.tuple(fc.nat({ max: 99 }), fc.nat({ max: 99 }), fc.nat({ max: 99 }));

test('words are found wherever they stand, and the text stays as it was', () => {
  fc.assert(
    fc.property(
      fc.array(block, { minLength: 1, maxLength: 3 }),
      fc.array(portion, { minLength: 1, maxLength: 4 }),
      (given, portions) => {
        const source = `${numberWords(given.map(toMarkdown).join('\n\n'))}\n\n끝[^1]\n\n[^1]: 각주`;
        const plain = compileMarkdown(testManuscript(source));
        const marks = portions.flatMap((numbers, index) => {
          const quote = cutQuote(plain.text, numbers);
          return quote && plain.text.split(quote).length === 2
            ? [{ event: `e${index}`, quote, label: `${index}` }]
            : [];
        });
        const marked = compileMarkdown(testManuscript(source, { marks }));
        const { elements, isSound } = readHtml(marked.html);

        assert.deepEqual(marked.mistakes, []);
        assert.ok(isSound, marked.html);
        assert.equal(marked.text, plain.text);
        for (const { event, quote, label } of marks) {
          const pieces = elements.filter(
            (element) => classesOf(element).includes('evidence') && attributeOf(element, 'data-date') === label,
          );
          const words = pieces.map(wordsOf).join('');
          assert.equal(collapse(words), quote);
          assert.equal(attributeOf(pieces[0] ?? assert.fail(), 'id'), `event-${event}`);
          assert.ok(
            elements.some((element) => element.tagName === 'a' && attributeOf(element, 'href') === `/events/${event}/`),
          );
        }
      },
    ),
    { numRuns: 300 },
  );
});

function toMarkdown([opening, pieces]: [string, [string, string][]]): string {
  const text = pieces
    .map((piece) => piece.join(''))
    .join('')
    .trim()
    .replace(/\\$/, '');
  return `${opening}${text}`;
}

function numberWords(text: string): string {
  return text
    .split('글')
    .map((part, index) => (index === 0 ? part : `글${100 + index}${part}`))
    .join('');
}

function cutQuote(text: string, [line, from, length]: [number, number, number]): string {
  const lines = text.split('\n');
  const words = lines[line % lines.length] ?? '';
  const start = from % words.length;
  return words.slice(start, start + 1 + (length % words.length)).trim();
}

function collapse(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}
