import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { compareDates } from '../../../src/dates/compare-dates.ts';
import { narrowest } from '../../../src/timeline/drawing.ts';
import { overviewOf } from '../../../src/timeline/overview.ts';
import { mostLanes } from '../../../src/timeline/stack-lanes.ts';
import { anyDateText } from '../dates/any-date.ts';
import { read } from '../dates/read.ts';

const zone = 'Asia/Seoul';
const draw = (...dates: string[]) =>
  overviewOf(
    dates
      .map(read)
      .sort((a, b) => compareDates(a, b, zone))
      .map((date) => ({ date })),
    zone,
  );
const days = (count: number, from = '2025-01-01') =>
  Array.from({ length: count }, (_, index) =>
    new Date(Date.parse(from) + index * 86_400_000).toISOString().slice(0, 10),
  );

describe('whatever the dates', () => {
  const timeline = fc
    .array(anyDateText(), { minLength: 1, maxLength: 40 })
    .map((texts) => ({ texts, overview: draw(...texts) }));

  test('marks of one lane never touch, none leaves the drawing, and none is lost', () => {
    fc.assert(
      fc.property(timeline, ({ texts, overview: { marks, more, lanes } }) => {
        for (const { box } of [...marks, ...more]) {
          assert.ok(box.left > -0.001 && box.right < narrowest + 0.001, JSON.stringify(box));
        }
        for (let lane = 0; lane < lanes; lane += 1) {
          assertApart(marks.filter((mark) => mark.lane === lane).map(({ box }) => box));
        }
        assertApart(more.map(({ box }) => box));
        assert.ok(lanes <= mostLanes);
        assert.equal(marks.length + more.reduce((sum, { items }) => sum + items.length, 0), texts.length);
      }),
    );
  });

  test('time runs to the right, and what was left out is no place for a mark on the axis', () => {
    fc.assert(
      fc.property(timeline, ({ overview: { marks, stretches, breaks } }) => {
        const edges = stretches.flatMap(({ start, end }) => [start, end]);
        assert.deepEqual(
          edges,
          edges.toSorted((a, b) => a - b),
        );
        for (const { start, end } of breaks) {
          const middle = ((start + end) / 200) * narrowest;
          assert.ok(marks.every(({ lane, box }) => lane > 0 || box.right <= middle || box.left >= middle));
        }
      }),
    );
  });

  test('no words of the calendar touch or leave the drawing', () => {
    fc.assert(
      fc.property(timeline, ({ overview: { ticks } }) => {
        for (const [list, width] of [
          [ticks.narrow, narrowest],
          [ticks.wide, 640],
        ] as const) {
          assert.ok(list.length > 0);
          for (const row of ['unit', 'context'] as const) {
            const boxes = list.flatMap(({ x, [row]: words }) => (words ? [wordsBox(words, (x / 100) * width)] : []));
            assertApart(boxes);
            for (const { left, right } of boxes) assert.ok(left >= 0 && right <= width + 0.001);
          }
        }
      }),
    );
  });
});

describe('a date has the shape of what is known of it', () => {
  test('a month is as long as it was where there is room, and a sign where there is none', () => {
    const [month] = draw('2025-01', '2025-05-31').marks;
    assert.equal(month?.form.kind, 'bar');
    const [sign] = draw('2015-01', '2025-05-31').marks;
    assert.deepEqual(sign?.form.kind === 'sign' && sign.form.shape, 'month');
  });

  test('one of two days is two dots, as far apart as they are', () => {
    const { form } = draw('[2025-01-05,2025-01-25]').marks[0] ?? {};
    assert.ok(form?.kind === 'dots' && form.at.length === 2);
    assert.equal(draw('[2025-01-05,2025-01-06]', '2025-12-01').marks[0]?.form.kind, 'sign');
  });

  test('an open end reaches past the last day, not to it', () => {
    const { marks } = draw('2025-01-01', '2025-12/..');
    const last = marks.at(-1);
    assert.ok(last?.form.kind === 'sign' && last.form.shape === 'onward');
    assert.ok(last.box.right <= narrowest && last.box.left > narrowest * 0.8);
  });
});

describe('gaps', () => {
  test('that would crush the rest are left out and say how long they are', () => {
    const { breaks, stretches } = draw('1987~', '2024-03', '2024-05-03', '2024-05-04', '2025-09-13');
    assert.deepEqual(
      breaks.map(({ words }) => words),
      ['36년'],
    );
    assert.equal(stretches.length, 2);
  });

  test('between days that stand alone are shown as long as they are', () => {
    assert.deepEqual(draw('1925-03-01', '1975-03-01', '2025-03-01').breaks, []);
    assert.deepEqual(draw(...Array.from({ length: 100 }, (_, year) => `${1925 + year}-03-01`)).breaks, []);
  });

  test('between crowds are left out each', () => {
    const { breaks } = draw(...days(5, '1925-03-01'), ...days(5, '1975-03-01'), '2025-03-01');
    assert.deepEqual(
      breaks.map(({ words }) => words),
      ['50년', '50년'],
    );
  });

  test('every stretch beside a gap has a date of its own', () => {
    const { stretches, ticks } = draw('1950-06-25', ...days(7, '2025-09-08'));
    for (const { start, end } of stretches) assert.ok(ticks.narrow.some(({ x }) => x >= start - 10 && x <= end + 10));
    assert.ok(ticks.narrow.some(({ context }) => context?.startsWith('1950년')));
  });
});

describe('many', () => {
  test('on one day rise above it, and the last of them are counted', () => {
    const { marks, more, lanes } = draw(...Array.from({ length: 30 }, () => '2025-09-10'));
    assert.equal(lanes, mostLanes);
    assert.equal(marks.length, mostLanes);
    assert.deepEqual(
      more.map(({ items }) => items.length),
      [18],
    );
  });

  test('one after the other stay on the axis', () => {
    const { lanes } = draw('2025-01-15', '2025-04-15', '2025-07-15', '2025-10-15');
    assert.equal(lanes, 1);
  });
});

describe('the calendar under the axis', () => {
  const words = (...dates: string[]) => {
    const { ticks } = draw(...dates);
    return Object.values(ticks).map((list) => list.map(({ unit = '', context = '' }) => `${unit} ${context}`.trim()));
  };

  test('names months in a year, with the year where it begins', () => {
    assert.deepEqual(words('2025-08', '2025-11')[0], ['8월 2025년', '9월', '10월', '11월']);
  });

  test('names days when there are a few weeks', () => {
    assert.deepEqual(words('2025-09-10')[0], ['1일 2025년 9월', '5일', '10일', '15일', '20일', '25일']);
  });

  test('names years when there are many, and more of them where there is room', () => {
    const [narrow = [], wide = []] = words('1925-03-01', '2025-03-01');
    assert.deepEqual(narrow, ['1950년', '1975년', '2000년']);
    assert.ok(wide.length > narrow.length);
  });
});

function assertApart(boxes: { left: number; right: number }[]): void {
  const sorted = boxes.toSorted((a, b) => a.left - b.left);
  sorted.slice(1).forEach(({ left }, index) => {
    assert.ok((sorted[index]?.right ?? Infinity) <= left + 0.001, JSON.stringify(sorted));
  });
}

// 13px type: digits are 0.6 em wide, a syllable is 0.95 em.
function wordsBox(words: string, left: number): { left: number; right: number } {
  return { left, right: left + [...words].reduce((sum, each) => sum + (/[\d ]/.test(each) ? 7.8 : 12.4), 0) };
}
