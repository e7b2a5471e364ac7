import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { importTimelineJs } from '../../../src/import/timelinejs/import-timeline-js.ts';
import { escapeHtml } from '../../../src/markup/escape-html.ts';

const place = { home: 'https://news.example/', timeZone: 'Asia/Seoul', today: '2025-09-10', now: 0, has: () => false };

/** As HTML has it: a space is a space, and what is no character of a text is gone. */
function shown(words: string): string {
  return words.replaceAll(/\s+/gu, ' ').trim();
}

const words = fc
  .string({ unit: fc.constantFrom(...'가나 \n-:#\'"`*_[]<>&|{}\\!?~…‘’0a👩‍👧e\u0301') })
  .filter((text) => shown(text) !== '');

test('whatever its words, a slide has them in its file', () => {
  fc.assert(
    fc.property(words, words, words, (headline, note, group) => {
      const text = { headline: escapeHtml(headline), text: `<p>${escapeHtml(note)}</p>` };
      const slide = { start_date: { year: 2020 }, display_date: escapeHtml(note), group: escapeHtml(group), text };
      const { drafts, report } = importTimelineJs(JSON.stringify({ events: [slide] }), undefined, place);
      const [, yaml = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(drafts[0]?.text ?? '') ?? [];
      const fields = parse(yaml);
      assert.equal(fields.title, shown(headline));
      assert.equal(fields.dateNote, shown(note));
      assert.ok(fields.kind === shown(group) || report.some((line) => line.includes(`group: ${shown(group)}`)));
      // Every letter of the body, whatever Markdown needs between them.
      const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
      assert.ok(letters(body).includes(letters(note)));
    }),
  );
});

test('whatever the file holds, it is imported or refused in words', () => {
  const key = fc.constantFrom(
    'events',
    'title',
    'start_date',
    'end_date',
    'year',
    'month',
    'text',
    'headline',
    '_yeonpyo',
    'date',
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom(null, '', 1, 2020, '2020', '<b>x', true),
      tie('list'),
      tie('object'),
    ),
    list: fc.array(tie('value'), { maxLength: 2 }),
    object: fc.dictionary(key, tie('value'), { maxKeys: 5 }),
  }));
  const start = fc.record({ year: fc.constantFrom(1, '2020', -5, 99999), month: value, day: value });
  const timeline = fc.record({
    events: fc.array(fc.record({ start_date: start, end_date: value, text: value, group: value })),
    title: value,
  });
  fc.assert(
    fc.property(fc.oneof(value, timeline), (file) => {
      try {
        importTimelineJs(JSON.stringify(file), undefined, place);
      } catch (error) {
        assert.ok(error instanceof Error && error.name === 'CommandError', String(error));
      }
    }),
    { numRuns: 500 },
  );
});
