import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { WordSearch } from '../../../src/permalinks/word-search.ts';
import { wordSearch } from '../../../src/permalinks/word-search.ts';

const letter = fc.constantFrom(...'김영수한들바람뷁é漢Zß가각힣');
const spaceless = fc.array(letter, { minLength: 2, maxLength: 5 }).map((letters) => letters.join(''));
const words = fc.oneof(
  spaceless,
  fc.tuple(spaceless, spaceless).map((parts) => parts.join(' ')),
);
const fill = fc.constantFrom('', '오', '씨가 ', '\n\n', '“', '1.', '. ');
const choices = fc.infiniteStream(fc.nat());

/** Writes each letter of a word in a way that is chosen anew. */
type Writer = (word: string, choose: <T>(...of: T[]) => T) => string;

const hex = (letter: string) => letter.codePointAt(0)?.toString(16) ?? '';
const units = (text: string) => text.split('').map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

const html: Writer = (word, choose) =>
  Array.from(word, (letter) => {
    if (letter === ' ') return choose(' ', '&nbsp;', '\u3000', ' \n  ', '<b> </b>', '<br>', '\u00a0 ');
    const written = choose(letter, letter.normalize('NFD'), `&#${letter.codePointAt(0)};`, `&#x${hex(letter)};`);
    const wrapped = choose(written, `<b>${written}</b>`, `<a href="/x/" class="y">${written}</a>`);
    return choose(wrapped, `<!-- -->${wrapped}`, `${wrapped}<wbr>`);
  }).join(choose('', '\u00ad', '&shy;', '&#173;', '\u200b', '\u2060', '\u200d', '\u3164', '<wbr/>', '\n'));

const json: Writer = (word, choose) =>
  JSON.stringify({ text: choose(word, html(word, choose)) }).replaceAll(/[^\x20-\x7e]|</g, (each) =>
    choose(each, units(each).join('')),
  );

const escapedXml: Writer = (word, choose) =>
  html(word, choose).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const address: Writer = (word, choose) =>
  `https://x.kr/?q=${choose(encodeURIComponent(word), encodeURIComponent(word).toLowerCase(), new URLSearchParams({ q: word }).toString())}`;

/** Folded at any byte that does not cut a letter. */
const calendar: Writer = (word, choose) =>
  Array.from(choose(word, encodeURIComponent(word)), (each) => choose(each, `${each}\r\n `, `${each}\r\n\t`)).join('');

const markdown: Writer = (word, choose) =>
  Array.from(word, (each) => {
    if (each === ' ') return choose(' ', '\n', '  \n> ', ' **');
    const marked = choose(each, `**${each}**`, `_${each}_`, `\\${each}`, `[${each}](/x/ "y")`);
    return choose(marked, marked, `${marked}\n`, `${marked}\n> `, `${marked}&shy;`);
  }).join('');

const script: Writer = (word, choose) =>
  Array.from(word, (each) => choose(each, `\\u{${hex(each)}}`, units(each).join(''))).join('');

const style: Writer = (word, choose) =>
  Array.from(word, (each) =>
    each === ' ' ? each : choose(each, `\\${hex(each).padStart(6, '0')} `, `\\${hex(each).padStart(4, '0')} `),
  ).join('');

const wide: Writer = (word) => word.replaceAll('Z', 'Ｚ').replaceAll(' ', '\u2003');

const small: Writer = (word) => word.toLowerCase().normalize('NFD');

const formats = { html, json, escapedXml, address, calendar, markdown, script, style, wide, small };

describe('a word that must not be published is found, hidden in', () => {
  for (const [name, write] of Object.entries(formats)) {
    test(name, () => {
      fc.assert(
        fc.property(words, fill, fill, choices, (word, before, after, random) => {
          const choose = <T>(...of: T[]) => of[(random.next().value ?? 0) % of.length] as T;
          const text = `${before}${write(word, choose)}${after}`;
          assert.deepEqual(found(text, word), [7], JSON.stringify(text));
        }),
        { numRuns: 400 },
      );
    });
  }
});

describe('and it is not found', () => {
  test('where something else stands between its letters', () => {
    const between = fc.constantFrom(' ', '\u00a0', '\u3000', '\n\n', '오', '</p><p>', '</td> <td>', ' <b>', '<p>', '.');
    fc.assert(
      fc.property(spaceless, between, fc.nat(), (word, other, at) => {
        const letters = Array.from(word);
        const cut = 1 + (at % (letters.length - 1));
        const text = `<p>${letters.slice(0, cut).join('')}${other}${letters.slice(cut).join('')}</p>`;
        // A word of one letter again and again is still there behind its first.
        fc.pre(new Set(letters).size === letters.length);
        assert.deepEqual(found(text, word), [], JSON.stringify(text));
      }),
    );
  });

  test('where only its letters are the same', () => {
    for (const text of ['오김 영수가', '김 영수', '영수 김', '김영 수', '김\n\n영수', '김</li><li>영수', '김. 영수'])
      assert.deepEqual(found(text, '김영수'), [], text);
    for (const text of ['김영수', '김, 영수', '김은 영수']) assert.deepEqual(found(text, '김 영수'), [], text);
  });
});

test('what it is called stands in no message', () => {
  const search = wordSearch([{ word: '김영수', line: 7 }]);
  assert.equal(search.masked('people/김영수/김영수-2.html'), 'people/○○○/○○○-2.html');
  assert.equal(search.masked('people/김영수/'.normalize('NFD')), 'people/○○○/');
  assert.equal(search.masked(`people/${encodeURIComponent('김영수')}/`), '○○○');
  assert.equal(search.masked('people/김/영수'), 'people/김/영수');
});

test('its place in a text is where its first letter stands', () => {
  fc.assert(
    fc.property(spaceless, choices, fc.stringMatching(/^[a-y.\n ]{0,40}$/), (word, random, before) => {
      const choose = <T>(...of: T[]) => of[(random.next().value ?? 0) % of.length] as T;
      const redaction = { word, line: 7 };
      const search: WordSearch = wordSearch([redaction]);
      const text = `${before}${Array.from(word).join(choose('', '\u00ad', '\n', '**'))} 나중`;
      assert.equal(search.offsetIn(`${text}\n\n${word}`, redaction), before.length);
    }),
    { numRuns: 50 },
  );
});

function found(text: string, word: string): number[] {
  return wordSearch([
    { word: '없는 말', line: 2 },
    { word, line: 7 },
  ])
    .in(text)
    .map(({ line }) => line);
}
