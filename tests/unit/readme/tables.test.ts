import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dateForms } from '../../../docs/dates-table.ts';
import { withTables } from '../../../docs/with-tables.ts';
import { collectionNames } from '../../../src/content/collections.ts';
import { mistakeIds } from '../../../src/content/mistake-ids.ts';
import { dateInKorean } from '../../../src/dates/date-in-korean.ts';
import { type DateShape, dateShape } from '../../../src/dates/date-shape.ts';
import { parseDate } from '../../../src/dates/parse-date.ts';
import { korean, rowsUnder } from './readme.ts';

// One of each, so that a new shape does not compile before it is here.
const shapes: Record<DateShape, true> = {
  day: true,
  month: true,
  year: true,
  span: true,
  'one-of': true,
  between: true,
  onward: true,
  'up-to': true,
};

describe('the tables of the Korean README', () => {
  test('say what the code says (if not: node docs/write-tables.ts)', () => {
    assert.equal(korean.text, withTables(korean.text));
  });

  test('name every mistake, with its meaning', () => {
    const rows = rowsUnder(korean, '이름').map(([id, meaning]) => [id, meaning]);
    assert.deepEqual(
      rows,
      Object.entries(mistakeIds).map(([id, meaning]) => [id, meaning.replaceAll('`', '')]),
    );
  });

  test('show every form of a date as readers see it', () => {
    const rows = rowsUnder(korean, '쓰는 것');
    const seen = new Set<string>();
    for (const [written = '', , past, planned] of rows) {
      const parsed = parseDate(written);
      assert.ok(parsed.ok, written);
      seen.add(dateShape(parsed.date));
      assert.equal(past, dateInKorean(parsed.date, 'past'));
      assert.equal(planned === '같음' ? past : planned, dateInKorean(parsed.date, 'planned'));
    }
    assert.equal(rows.length, dateForms.length);
    assert.deepEqual([...seen].toSorted(), Object.keys(shapes).toSorted());
  });

  test('list fields of every collection', () => {
    const places = new Set([...korean.text.matchAll(/<!-- table: ([a-z]+) -->/g)].map(([, name]) => name));
    // Organizations have the fields of people.
    const missing = collectionNames.filter((name) => name !== 'organizations' && !places.has(name));
    assert.deepEqual(missing, []);
    assert.equal(rowsUnder(korean, '항목').filter(([name]) => name === 'title').length, 4);
  });
});
