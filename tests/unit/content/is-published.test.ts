import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildTime, isPublished } from '../../../src/content/is-published.ts';
import { parseDate } from '../../../src/dates/parse-date.ts';

const dateOf = (text: string) => {
  const read = parseDate(text);
  return read.ok ? read.date : assert.fail(read.error.message);
};
const at = (text: string, publishAt: string, zone = 'Asia/Seoul') =>
  isPublished({ publishAt: dateOf(publishAt) }, Date.parse(text), zone);

test('what has no `publishAt` and is no draft is out', () => {
  assert.equal(isPublished({}, 0, 'Asia/Seoul'), true);
  assert.equal(isPublished({ draft: false }, 0, 'Asia/Seoul'), true);
  assert.equal(isPublished({ draft: true }, 0, 'Asia/Seoul'), false);
});

test('a draft stays in, its `publishAt` come or not', () => {
  assert.equal(isPublished({ draft: true, publishAt: dateOf('2000-01-01') }, Date.now(), 'Asia/Seoul'), false);
});

test('a day begins at midnight of the zone of the site', () => {
  assert.equal(at('2025-09-09T14:59:59Z', '2025-09-10'), false);
  assert.equal(at('2025-09-09T15:00:00Z', '2025-09-10'), true);
  assert.equal(at('2025-09-09T15:00:00Z', '2025-09-10', 'UTC'), false);
  assert.equal(at('2025-09-10T00:00:00Z', '2025-09-10', 'UTC'), true);
});

test('a moment is a moment in every zone', () => {
  for (const zone of ['Asia/Seoul', 'UTC', 'America/New_York']) {
    assert.equal(at('2025-09-10T00:29:59Z', '2025-09-10T09:30+09:00', zone), false);
    assert.equal(at('2025-09-10T00:30:00Z', '2025-09-10T09:30+09:00', zone), true);
  }
});

test('SOURCE_DATE_EPOCH is the moment of the build when it is set', () => {
  assert.equal(buildTime({ SOURCE_DATE_EPOCH: '1757462400' }), Date.UTC(2025, 8, 10));
  assert.equal(buildTime({ SOURCE_DATE_EPOCH: '0' }), 0);
});

test('without it, or with an empty one, the clock is', () => {
  for (const environment of [{}, { SOURCE_DATE_EPOCH: '' }]) {
    const before = Date.now();
    const now = buildTime(environment);
    assert.ok(before <= now && now <= Date.now());
  }
});

test('a SOURCE_DATE_EPOCH that is no number does not hide what is to come out', () => {
  for (const epoch of ['now', '-1', '1.5', '1e9'])
    assert.throws(() => buildTime({ SOURCE_DATE_EPOCH: epoch }), /whole seconds/);
});
