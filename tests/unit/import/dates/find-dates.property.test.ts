import assert from 'node:assert/strict';
import { test } from 'node:test';
import edtf from 'edtf';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { dateBounds } from '../../../../src/dates/date-bounds.ts';
import { parseDate } from '../../../../src/dates/parse-date.ts';
import { findDates } from '../../../../src/import/dates/find-dates.ts';
import { plainSigns } from '../../../../src/import/dates/plain-signs.ts';
import { dateCases, notDates } from './date-cases.ts';

const words = [...dateCases('cases.yaml'), ...dateCases('held-out.yaml')]
  .flatMap(({ text }) => text.split(/(?<=\s)|(?<=[년월일시~·(])/))
  .concat(notDates().flatMap((text) => text.split(/(?<=\s)/)));

const day = fc.integer({ min: 0, max: 60_000 }).map((days) => Temporal.PlainDate.from('1900-01-01').add({ days }));
const number = fc.integer({ min: 0, max: 9999 }).map(String);
const text = fc.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...words) }, number, fc.string()), {
  maxLength: 40,
});
const paragraphs = fc.array(
  text.map((parts) => parts.join('')),
  { maxLength: 4 },
);

test('whatever the text, words are exact slices of it, in order, without overlaps, and every date can be written', () => {
  fc.assert(
    fc.property(paragraphs, fc.option(day, { nil: undefined }), (texts, reference) => {
      let last = { paragraph: 0, end: 0 };
      for (const found of findDates(texts, { reference, zone: 'Asia/Seoul' })) {
        assert.equal(found.words, texts[found.paragraph]?.slice(found.start, found.end));
        assert.ok(found.words.trim() === found.words && found.words !== '');
        assert.ok(found.paragraph > last.paragraph || found.start >= last.end);
        last = found;
        assert.equal(found.confidence === 'ask', found.question !== undefined);
        if (found.edtf === undefined) assert.equal(found.confidence, 'ask');
        else assert.ok(parseDate(found.edtf).ok, found.edtf);
      }
    }),
    { numRuns: 3000 },
  );
});

test('edtf means the same first and last millisecond by every date of the cases', () => {
  for (const { text, on } of [...dateCases('cases.yaml'), ...dateCases('held-out.yaml')]) {
    for (const { edtf: written, date } of findDates([text], { reference: on, zone: 'UTC' })) {
      // It ends `[a..b]` a month early, and a moment at its first millisecond.
      if (!date || !written || /\d\.\./.test(written)) continue;
      const theirs = edtf(written.replace(/T(\d\d:\d\d)(?!:)/, 'T$1:00'));
      const ours = dateBounds(date, 'UTC');
      assert.equal(theirs.min, ours.earliest, written);
      if (!written.includes('T')) assert.equal(theirs.max, ours.latest, written);
    }
  }
});

test('plain signs keep every index', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (source) => assert.equal(plainSigns(source).length, source.length)),
  );
  assert.equal(plainSigns('１１ㆍ１２일 10∼12일'), '11·12일 10~12일');
});

test('a book takes a second or so, however it is made', () => {
  const pages = dateCases('cases.yaml')
    .map(({ text }) => text)
    .join(' ');
  const started = performance.now();
  for (const piece of [pages, '그는 말없이 창밖을 보았다. ', '1,', '12·', '《', '제 ', '(현지', '1일 전 ', ' ']) {
    findDates([piece.repeat(Math.ceil(100_000 / piece.length))], {
      reference: Temporal.PlainDate.from('2025-09-10'),
      zone: 'Asia/Seoul',
    });
  }
  assert.ok(performance.now() - started < 60_000);
});
