import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compileMarkdown } from '../../../src/markdown/compile-markdown.ts';
import { attributeOf, readHtml } from './read-html.ts';
import { testManuscript } from './test-manuscript.ts';

const hangul = fc.string({ unit: fc.constantFrom(...'가나다라합의했다는을에서한국법인'), minLength: 1, maxLength: 5 });

// How newspapers write, none of which is Markdown to them.
const newsWords = fc.oneof(
  { weight: 4, arbitrary: hangul },
  fc.constantFrom('3~5일,', '10~12월', '오전 10:30', '3:2로', '12·3', '2025. 11. 23.', '9. 10.(수)', '12. 3 비상계엄'),
  fc.constantFrom(
    '“합의”했다',
    '‘한국’의',
    '오픈AI(OpenAI)는',
    '100%',
    'A·B',
    '1,234.5억',
    'R&D',
    '<뉴시스>',
    '3 < 5',
    '~까지',
  ),
);
const openings = fc.constantFrom('', '2025. 11. 23. ', '2025. 11. ', '12. 3 ', '6. 25. ', '9. 10.(수) ', '3~5일 ');
const newsText = fc
  .tuple(openings, fc.array(newsWords, { minLength: 1, maxLength: 12 }))
  .map(([opening, words]) => `${opening}${words.join(' ')}`);

test('the text of a news paragraph is the text of its source', () => {
  fc.assert(
    fc.property(fc.array(newsText, { minLength: 1, maxLength: 4 }), (paragraphs) => {
      const { text, mistakes } = compileMarkdown(testManuscript(paragraphs.join('\n\n')));
      assert.deepEqual(mistakes, []);
      assert.equal(text, paragraphs.join('\n'));
    }),
  );
});

test('whatever is escaped is printed as it is', () => {
  const character = fc.oneof(hangul, fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 3 }));
  fc.assert(
    fc.property(fc.array(character, { minLength: 1, maxLength: 12 }), (characters) => {
      const source = `글 ${characters.join('')}`.replaceAll(/\s+/g, ' ').trim();
      const { text, mistakes } = compileMarkdown(testManuscript(source.replaceAll(/[!-/:-@[-`{-~]/g, '\\$&')));
      assert.deepEqual(mistakes, []);
      assert.equal(text, source);
    }),
  );
});

const signs = fc.constantFrom(
  ...['**', '__', '*', '_', '~~', '~', '`', '```\n', '[', ']', '(', ')', '](', '![', '[^1]', '[^1]: ', '\n[가]: /x/\n'],
  ...[
    '# ',
    '## ',
    '### ',
    '{#',
    '{#a}',
    '- ',
    '1. ',
    '> ',
    '| ',
    '|\n|--|--|\n',
    '\n',
    '\n\n',
    '    ',
    '---\n',
    '\\',
    ':',
  ],
  ...[
    '<',
    '>',
    '<b>',
    '<script>',
    '<!--',
    '-->',
    '<img src=x onerror=alert(1)>',
    'javascript:',
    'data:',
    '//a.b/',
    '&#10;',
  ],
  ...['https://a.kr', 'www.a.kr', 'a@b.kr', '/articles/x/', '../a.md', '#a', '"', "'", '&amp;', '**권** '],
);
const anything = fc
  .array(fc.oneof({ weight: 3, arbitrary: signs }, hangul, fc.string({ unit: 'grapheme', maxLength: 3 })), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''));

test('whatever is written, the HTML is sound and runs nothing', () => {
  const kinds = fc.constantFrom('article', 'interview', 'plain' as const);
  fc.assert(
    fc.property(anything, kinds, (source, kind) => {
      const { html, mistakes } = compileMarkdown(
        testManuscript(source.normalize('NFC'), { kind, speakers: [{ id: 'a', label: '권' }] }),
      );
      const { elements, isSound } = readHtml(html);
      const names = elements.flatMap(({ attrs }) => attrs.map(({ name }) => name));
      assert.deepEqual(
        names.filter((name) => name === 'style' || name.startsWith('on')),
        [],
      );
      assert.deepEqual(
        elements.filter(({ tagName }) => /^(script|iframe|object|style|form)$/.test(tagName)),
        [],
      );
      for (const element of elements) {
        assert.doesNotMatch(attributeOf(element, 'href') ?? '', /^(?!https?:|mailto:|tel:)[a-z][a-z0-9+.-]*:/i);
      }
      if (mistakes.length > 0) return;
      const ids = elements.flatMap((element) => attributeOf(element, 'id') ?? []);
      assert.ok(isSound, html);
      assert.deepEqual(ids, [...new Set(ids)]);
      assert.ok(
        elements.every((element) => element.tagName !== 'a' || attributeOf(element, 'href')),
        html,
      );
    }),
    { numRuns: 1000 },
  );
});
