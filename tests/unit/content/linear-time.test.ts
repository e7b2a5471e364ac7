import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openNewsroom } from '../../../src/content/open-newsroom.ts';
import { writeScratch } from './open-scratch.ts';

test('ten times the articles take about ten times as long', (context) => {
  const timeOf = (count: number) => {
    writeScratch(context, articles(count));
    return Math.min(
      ...[1, 2].map(() => duration(() => assert.equal(openNewsroom('content').newsroom?.articles.length, count))),
    );
  };
  timeOf(200);
  const ratio = timeOf(2000) / timeOf(200);
  // Quadratic work would come near 100.
  assert.ok(ratio < 20, `${ratio.toFixed(1)} times`);
});

test('years and neighbours are known before a page asks: every event stands once in the years', (context) => {
  writeScratch(context, articles(200));
  const { events = [], years = [] } = openNewsroom('content').newsroom ?? {};
  assert.deepEqual(
    years.map(({ year }) => year),
    [2025],
  );
  assert.deepEqual(
    years.flatMap((year) => year.events),
    events,
  );
  const steps = events.flatMap(({ neighbours }) => neighbours.filter(({ after }) => after));
  // Ten stories, each with one event that nothing follows.
  assert.equal(steps.length, events.length - 10);
});

/** Articles of a few stories, each with an event that quotes it, a person that it names, and a link to another. */
function articles(count: number): Record<string, string> {
  const files: Record<string, string> = {};
  for (let index = 0; index < 10; index += 1)
    files[`stories/s${index}.md`] = `---\ntitle: 이슈 ${index}\nsummary: 요약\n---\n`;
  for (let index = 0; index < count; index += 1) {
    const day = `2025-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;
    files[`articles/a${index}.md`] =
      `---\ntitle: 기사 ${index}\npublished: ${day}\nstory: stories/s${index % 10}\nrelated: [articles/a${(index + 1) % count}]\n---\n\n` +
      `한국인${index}이 **서울에서** 말했다. [다음](/articles/a${(index + 7) % count}/)\n`.repeat(2) +
      `그날 ${index}번째 개소식이 열렸다.\n`;
    files[`events/e${index}.md`] =
      `---\ntitle: 개소식 ${index}\ndate: ${day}\nstatus: happened\nstories: [stories/s${index % 10}]\nevidence:\n  - in: articles/a${index}\n    quote: ${index}번째 개소식이 열렸다\n---\n`;
    files[`people/p${index}.md`] = `---\nname: 한국인${index}\n---\n`;
  }
  return files;
}

// What this process worked, not how long it waited while others did.
function duration(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return user + system;
}
