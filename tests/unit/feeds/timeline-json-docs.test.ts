import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { dateBounds } from '../../../src/dates/date-bounds.ts';
import { dateInKorean } from '../../../src/dates/date-in-korean.ts';
import { momentText } from '../../../src/dates/moment-text.ts';
import { parseDate } from '../../../src/dates/parse-date.ts';
import { timelineDataSchema } from '../../../src/feeds/timeline-json/timeline-schema.ts';

const manual = readFileSync(join(import.meta.dirname, '../../../docs/timeline-json.md'), 'utf8');

test('the example in the manual is what the schema says, and its dates agree', () => {
  const [, example = ''] = /```json\n(.+?)```/s.exec(manual) ?? [];
  const { events, timeZone } = timelineDataSchema.parse(JSON.parse(example));
  for (const { date, dateText, bounds } of events) {
    const read = parseDate(date);
    assert.ok(read.ok);
    assert.equal(dateText, dateInKorean(read.date, 'planned'));
    const { earliest, latest } = dateBounds(read.date, timeZone);
    assert.deepEqual(bounds, { earliest: momentText(earliest, timeZone), latest: momentText(latest, timeZone) });
  }
  assert.ok(events.length > 0);
});
