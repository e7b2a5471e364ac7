import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { openNewsroom } from '../../../src/content/open-newsroom.ts';
import type { TimelineData } from '../../../src/feeds/timeline-json/timeline-schema.ts';
import type { TimelineJs } from '../../../src/feeds/timelinejs/timeline-js.ts';
import { attribute, type BuiltPage, builtFiles, builtPages, wordsIn } from '../built-site.ts';
import { testContent, testSite } from '../test-content.ts';

const home = 'https://sosik.example/news/';
const pages = new Map(builtPages(testSite).map((page) => [page.path, page]));
const files = builtFiles(testSite);
const timelines = files.filter((file) => /(?:^|\/)timeline\.json$/.test(file));
const { newsroom } = openNewsroom(testContent);

/** What stands at an address of the site. */
function pageAt(address: string): BuiltPage {
  const page = pages.get(decodeURI(new URL(address).pathname).replace('/news/', '/'));
  if (!page) throw new Error(`${address} is no page`);
  return page;
}

function read<Data>(file: string): Data {
  return JSON.parse(readFileSync(join(testSite, file), 'utf8'));
}

/** The words of the elements of a class, spaces made one. */
function wordsOf({ elements }: BuiltPage, name: string): string[] {
  return elements.filter((element) => attribute(element, 'class')?.split(' ').includes(name)).map(plain);
}

function plain(element: Tree.Element): string {
  return wordsIn(element).replaceAll(/\s+/gu, ' ').trim();
}

test('the timelines are what the schema says that is published with them', () => {
  const schema = read<{ $id: string }>('timeline.schema.json');
  expect(schema.$id).toBe(`${home}timeline.schema.json`);
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  for (const file of timelines) {
    const data = read<TimelineData>(file);
    expect(validate(data), `${file}: ${JSON.stringify(validate.errors)}`).toBe(true);
    expect(data.$schema).toBe(schema.$id);
  }
  const withEvents = newsroom?.stories.filter(({ events }) => events.length > 0) ?? [];
  expect(timelines).toHaveLength(withEvents.length + 1);
  expect(read<TimelineData>('timeline.json').events).toHaveLength(newsroom?.events.length ?? 0);
});

test('an event says the same as its page: title, date, status, who, evidence and its words', () => {
  for (const event of read<TimelineData>('timeline.json').events) {
    const page = pageAt(event.address);
    const heading = page.elements.find(({ tagName }) => tagName === 'h1');
    expect(heading && plain(heading)).toBe(event.title);
    const when = event.dateNote === undefined ? event.dateText : `${event.dateText} 보도에는 ‘${event.dateNote}’`;
    expect(wordsOf(page, 'when')).toEqual([when]);
    const status = [...wordsOf(page, 'status'), ...wordsOf(page, 'unseen')];
    expect(status, event.id).toContain(event.statusText);
    const links = page.elements.filter(({ tagName }) => tagName === 'a');
    const paths = links.map((link) => new URL(attribute(link, 'href') ?? '', home).href);
    for (const { address } of [...event.who, ...event.stories, ...event.evidence]) expect(paths).toContain(address);
    expect(wordsOf(page, 'evidence-quote')).toHaveLength(event.evidence.length);
    for (const { quote, address, document } of event.evidence) {
      const mark = pageAt(document.address).elements.find(
        (element) => attribute(element, 'id') === decodeURIComponent(new URL(address).hash.slice(1)),
      );
      expect(mark, address).toBeDefined();
      expect(page.elements.some((element) => element.tagName === 'blockquote' && plain(element) === quote)).toBe(true);
    }
  }
});

test('the timeline of a story has the rows of its page, and TimelineJS3 gets the same', () => {
  for (const file of timelines.filter((name) => name.startsWith('stories/'))) {
    const { address, story, events } = read<TimelineData>(file);
    const page = pageAt(address);
    const rows = page.elements.filter((element) => attribute(element, 'class')?.split(' ').includes('timeline-row'));
    expect(events.map(({ id }) => id)).toEqual(rows.map((row) => attribute(row, 'id')));
    const slides = read<TimelineJs>(file.replace(/timeline\.json$/, 'timelinejs.json'));
    expect(slides.events.map(({ unique_id, _yeonpyo }) => [unique_id, _yeonpyo.date])).toEqual(
      events.map(({ id, date }) => [id, date]),
    );
    const oembed = read<{ title: string; html: string }>(file.replace(/timeline\.json$/, 'oembed.json'));
    expect(oembed.title).toBe(`${story?.title} 연표`);
    expect(page.elements.filter(({ tagName }) => tagName === 'textarea').map((area) => wordsIn(area))).toEqual([
      oembed.html,
    ]);
  }
});

test('a reader finds the data of a timeline below it', () => {
  const links = (path: string) =>
    pages.get(path)?.elements.flatMap(({ tagName, attrs }) => (tagName === 'a' ? attrs.map(({ value }) => value) : []));
  const story = '/news/stories/river-library';
  expect(links('/stories/river-library/')).toEqual(
    expect.arrayContaining([`${story}/timeline.json`, `${story}/timelinejs.json`]),
  );
  for (const path of ['/timeline/', '/timeline/2025/']) {
    expect(links(path)).toEqual(expect.arrayContaining(['/news/timeline.json', '/news/timeline.schema.json']));
  }
  expect(links('/stories/empty-shelf/')?.filter((value) => value.endsWith('.json'))).toEqual([]);
});

test('a page names its data in its head, by addresses that are there', () => {
  const named = [...pages.values()].flatMap(({ path, elements }) =>
    elements
      .filter((element) => element.tagName === 'link' && attribute(element, 'rel') === 'alternate')
      .map((element) => ({ path, type: attribute(element, 'type'), address: attribute(element, 'href') ?? '' })),
  );
  for (const { address } of named) {
    expect(address.startsWith(home), address).toBe(true);
    expect(files).toContain(decodeURI(address.slice(home.length)));
  }
  const oembed = named.filter(({ type }) => type === 'application/json+oembed').map(({ path }) => path);
  expect(oembed).toEqual(
    expect.arrayContaining(['/stories/river-library/', '/embed/stories/river-library/timeline/', '/stories/종이배/']),
  );
  expect(oembed).not.toContain('/stories/empty-shelf/');
});
