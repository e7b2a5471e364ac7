import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { calendarProblems } from '../../unit/feeds/calendar-problems.ts';
import { attribute, builtFiles, builtPages } from '../built-site.ts';
import { testSite } from '../test-content.ts';

const calendars = builtFiles(testSite).filter((name) => name.endsWith('.ics'));
const read = (name: string) => readFileSync(join(testSite, name), 'utf8');

/** An event as every reader tells it: days as they are, moments in UTC. */
interface Told {
  uid: string;
  start: string;
  end: string;
  summary: string;
  description: string;
  location: string;
  url: string;
  status: string;
  sequence: number;
}

function toldByIcalJs(text: string): Told[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => {
    const value = (name: string) => String(event.getFirstPropertyValue(name) ?? '');
    const [uid, start, end, summary] = [value('uid'), value('dtstart'), value('dtend'), value('summary')];
    const [description, location, url, status] = ['description', 'location', 'url', 'status'].map(value);
    const sequence = Number(value('sequence'));
    return { uid, start, end, summary, description, location, url, status, sequence } as Told;
  });
}

test('every calendar keeps the rules of iCalendar, and together they hold many events', () => {
  expect(calendars).toContain('timeline.ics');
  expect(calendars).toContain('stories/river-library/timeline.ics');
  expect(calendars).not.toContain('stories/letters/timeline.ics');
  for (const name of calendars) expect(calendarProblems(read(name)), name).toEqual([]);
  expect(toldByIcalJs(read('timeline.ics')).length).toBeGreaterThan(130);
});

test('an event in a calendar leads to its page, which is named as it is', () => {
  const titles = new Map(builtPages(testSite).map(({ path, elements, html }) => [path, { elements, html }]));
  for (const { url, summary } of toldByIcalJs(read('timeline.ics'))) {
    const page = titles.get(decodeURI(url.replace('https://sosik.example/news', '')));
    const title = page?.elements.find((each) => attribute(each, 'property') === 'og:title');
    expect(summary, url).toContain((title && attribute(title, 'content')) ?? 'no page');
  }
});

test('node-ical reads the calendars as ical.js does', () => {
  for (const name of calendars) {
    const events = Object.values(nodeIcal.sync.parseICS(read(name))).filter((each) => each?.type === 'VEVENT');
    const told = events.map((event) => [event.uid, event.summary, event.description, event.status]);
    const other = toldByIcalJs(read(name)).map(({ uid, summary, description, status }) => [
      uid,
      summary,
      description,
      status,
    ]);
    expect(told.toSorted(), name).toEqual(other.toSorted());
  }
});

for (const reader of ['icalendar', 'vobject']) {
  test(`python3-${reader} reads the calendars as ical.js does`, () => {
    const python = ['/usr/bin/python3', 'python3'].find(
      (command) => spawnSync(command, ['-c', `import ${reader}`]).status === 0,
    );
    test.skip(python === undefined, `python3-${reader} is not installed`);
    for (const name of calendars) {
      const { stdout, stderr, status } = spawnSync(
        python ?? '',
        [join(import.meta.dirname, 'read-calendar.py'), reader, join(testSite, name)],
        { encoding: 'utf8', env: { ...process.env, PYTHONIOENCODING: 'utf-8' } },
      );
      expect(status, stderr).toBe(0);
      expect(JSON.parse(stdout), name).toEqual(toldByIcalJs(read(name)));
    }
  });
}
