import { expect, test } from '@playwright/test';
import { openNewsroom } from '../../../src/content/open-newsroom.ts';
import { attribute, builtFiles, builtPages, livingPages } from '../built-site.ts';
import { linkProblems } from '../link-problems.ts';
import { testContent, testSite } from '../test-content.ts';

const { newsroom } = openNewsroom(testContent);
const pages = builtPages(testSite);
const living = newsroom ? livingPages(testSite, newsroom.moves) : [];

test('every link of the site leads to a page, a file or a place in a page', () => {
  const { problems, links, anchors } = linkProblems(pages, builtFiles(testSite), 'https://sosik.example/news/');
  expect(problems).toEqual([]);
  expect(links).toBeGreaterThan(5000);
  expect(anchors).toBeGreaterThan(500);
});

test('an id stands once in its page', () => {
  const twice = pages.flatMap(({ path, elements }) => {
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}#${id}`);
  });
  expect(twice).toEqual([]);
});

test('every event of a story has one row in it', () => {
  for (const { path, events } of newsroom?.stories ?? []) {
    const page = pages.find((each) => each.path === path);
    const rows = page?.elements.filter((element) => attribute(element, 'class')?.split(' ').includes('timeline-row'));
    expect(
      rows?.map((row) => attribute(row, 'id')),
      path,
    ).toEqual(events.map(({ id }) => id));
  }
  expect(newsroom?.stories.map(({ events }) => events.length)).toEqual(expect.arrayContaining([0, 1, 130]));
});

test('every page can be reached from the front page by links', () => {
  const { reached } = linkProblems(pages, builtFiles(testSite), 'https://sosik.example/news/');
  expect(living.map(({ path }) => path).filter((path) => !reached.has(path) && path !== '/404.html')).toEqual([]);
});

test('every page names its own address, or that of the story it shows once more; there is none for what is not there', () => {
  for (const { path, elements } of living) {
    const canonical = elements.find((element) => attribute(element, 'rel') === 'canonical');
    const own = path.replace(/^(\/stories\/.+\/)print\/$|^\/embed(\/stories\/.+\/)timeline\/$/, '$1$2');
    const address = path === '/404.html' ? undefined : `https://sosik.example/news${encodeURI(own)}`;
    expect(canonical && attribute(canonical, 'href')).toBe(address);
    const robots = elements.filter((element) => attribute(element, 'name') === 'robots');
    expect(
      robots.map((element) => attribute(element, 'content')),
      path,
    ).toEqual(address === undefined || own !== path ? ['noindex'] : ['max-image-preview:large']);
  }
});

test('no link leads to an address that has moved or is gone', () => {
  const { reached } = linkProblems(living, builtFiles(testSite), 'https://sosik.example/news/');
  const former = [...(newsroom?.moves.redirects.keys() ?? []), ...(newsroom?.moves.graves.keys() ?? [])];
  expect(former.filter((path) => reached.has(path))).toEqual([]);
  expect(former.length).toBeGreaterThan(8);
});

test('the page for addresses that are not there works at any depth', () => {
  const page = pages.find(({ path }) => path === '/404.html');
  const addresses = page?.elements.flatMap((element) => attribute(element, 'href') ?? attribute(element, 'src') ?? []);
  expect(addresses?.filter((address) => !/^(\/news\/|#|mailto:|tel:)/.test(address))).toEqual([]);
});
