import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';
import type { TimelineData } from '../../../src/feeds/timeline-json/timeline-schema.ts';
import type { TimelineJs } from '../../../src/feeds/timelinejs/timeline-js.ts';
import { testSite } from '../test-content.ts';

// Each format is compared with the pages beside this file; here they are compared with one another.

const read = (file: string) => readFileSync(join(testSite, file), 'utf8');
const data: TimelineData = JSON.parse(read('timeline.json'));
const events = new Map(data.events.map((event) => [event.address, event]));
const modified = new Map(
  Array.from(read('sitemap-0.xml').matchAll(/<loc>(.+?)<\/loc>(?:<lastmod>(.+?)<\/lastmod>)?/g), ([, address, day]) => [
    address,
    day,
  ]),
);
const sitemap = new Set(modified.keys());

test('calendar and data tell the same events by the same address, day and status', () => {
  const entries = new ICAL.Component(ICAL.parse(read('timeline.ics'))).getAllSubcomponents('vevent');
  expect(entries.length).toBeGreaterThan(10);
  for (const entry of entries) {
    const event = events.get(String(entry.getFirstPropertyValue('url')));
    if (!event) throw new Error(`${entry.getFirstPropertyValue('url')} is not in timeline.json`);
    expect(String(entry.getFirstPropertyValue('summary'))).toContain(event.title);
    const start = entry.getFirstPropertyValue('dtstart');
    if (!(start instanceof ICAL.Time)) throw new Error(`${event.id} has no start`);
    const { earliest } = event.bounds;
    const day = start.isDate ? earliest?.slice(0, 10) : new Date(earliest ?? '').toISOString().slice(0, 16);
    expect(start.isDate ? start.toString() : start.toString().slice(0, 16), event.id).toBe(day);
    const status = { planned: 'TENTATIVE', unknown: 'TENTATIVE', happened: 'CONFIRMED', cancelled: 'CANCELLED' };
    expect(entry.getFirstPropertyValue('status'), event.id).toBe(status[event.status]);
  }
});

test('TimelineJS is told what the data tells, and search engines every address in it', () => {
  let told = 0;
  for (const [address, event] of events) {
    expect(sitemap, address).toContain(address);
    for (const { id } of event.stories) {
      const timeline: TimelineJs = JSON.parse(read(`stories/${id}/timelinejs.json`));
      const slide = timeline.events.find(({ unique_id: name }) => name === event.id);
      expect(slide?.text.headline, address).toContain(event.title);
      expect(slide?.display_date, address).toContain(event.dateText);
      told += 1;
    }
  }
  expect(told).toBeGreaterThan(10);
});

test('the newest texts are the same in RSS, in JSON Feed and in the sitemap', () => {
  const items = JSON.parse(read('feed.json')).items as { id: string; url: string; title: string }[];
  const links = Array.from(read('rss.xml').matchAll(/<item>.*?<link>(.+?)<\/link>.*?<\/item>/gs), ([, link]) => link);
  const guids = Array.from(read('rss.xml').matchAll(/<guid[^>]*>(.+?)<\/guid>/g), ([, guid]) => guid);
  expect(items.map(({ url }) => url)).toEqual(links);
  expect(items.map(({ id }) => id)).toEqual(guids);
  expect(items.map(({ url }) => url).filter((url) => !sitemap.has(url))).toEqual([]);
});

test('when a text last changed is one day to readers, feeds, search engines and sitemaps', () => {
  type Item = { url: string; date_modified?: string };
  const items: Item[] = JSON.parse(read('feed.json')).items;
  const corrected = items.filter(({ url }) => /\/articles\/(?:corrected-map|river-library-opens)\/$/.test(url));
  expect(corrected).toHaveLength(2);
  for (const { url, date_modified: moment = 'never' } of items) {
    const day = moment.slice(0, 10);
    const page = read(`${url.replace(/^.*?\/news\//, '')}index.html`);
    const shown = /수정\s*<time[^>]* datetime="([^"]+)"/.exec(page)?.[1];
    const shared = /<meta property="article:modified_time" content="([^"]+)"/.exec(page)?.[1];
    const searched = /"dateModified":"([^"]+)"/.exec(page)?.[1];
    for (const told of [shown, shared, searched]) expect((told ?? 'never').slice(0, 10), url).toBe(day);
    if (day !== 'never') expect(modified.get(url), url).toBe(day);
  }
});
