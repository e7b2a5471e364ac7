import { parseFragment } from 'parse5';
import type { Element, Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { attribute, elementsIn } from './built-site.ts';

/** What the feed validator of the W3C finds fault with in RSS 2.0, as far as it concerns what we write. */
export function feedProblems(xml: string): string[] {
  const [channel] = elementsOf(
    elementsOf(fromXml(xml)).find(({ name }) => name === 'rss'),
    'channel',
  );
  if (!channel) return ['no channel'];
  const items = elementsOf(channel, 'item');
  const guids = items.map((item) => words(item, 'guid'));
  return [
    ...(new Set(guids).size < guids.length ? ['a guid stands twice'] : []),
    ...problemsOf(channel),
    ...items.flatMap((item) => [...problemsOf(item), ...htmlProblems(item)]),
  ].map((problem) => problem.trim());
}

const channelParts = ['title', 'link', 'description', 'language', 'lastBuildDate', 'docs', 'atom:link', 'item'];
const itemParts = ['title', 'link', 'guid', 'pubDate', 'dc:creator', 'category', 'description', 'content:encoded'];
/** These alone may stand more than once. */
const many = new Set(['item', 'dc:creator']);
const rfc822 = /^((?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)), (\d\d [A-Z][a-z]{2} \d{4}) \d\d:\d\d:\d\d [+-]\d{4}$/;

function problemsOf(part: Element): string[] {
  const where = words(part, 'title');
  const names = elementsOf(part).map(({ name }) => name);
  const known = part.name === 'channel' ? channelParts : itemParts;
  const once = names.filter((name) => !many.has(name));
  const isMissing = (name: string) => !names.includes(name);
  return [
    ...['title', 'link', 'description'].filter(isMissing).map((name) => `${where}: no ${name}`),
    ...names.filter((name) => !known.includes(name)).map((name) => `${where}: ${name} is not known`),
    ...once.filter((name, index) => once.indexOf(name) < index).map((name) => `${where}: ${name} stands twice`),
    ...['pubDate', 'lastBuildDate'].flatMap((name) => elementsOf(part, name).filter(isNoMoment)).map(saying),
    ...['title', 'category', 'dc:creator']
      .flatMap((name) => elementsOf(part, name))
      .filter((each) => saying(each) === '' || saying(each) !== saying(each).trim())
      .map(({ name }) => `${where}: blanks in ${name}`),
    ...['link', 'guid'].flatMap((name) => elementsOf(part, name).map(saying)).filter((each) => !/^https?:/.test(each)),
  ];
}

/** What programs take out of an item, or do not resolve. */
function htmlProblems(item: Element): string[] {
  const names = elementsOf(item).map(({ name }) => name);
  const whole = names.indexOf('content:encoded');
  const html = ['description', 'content:encoded'].flatMap((name) => elementsIn(parseFragment(words(item, name))));
  const addresses = html.flatMap((each) => [attribute(each, 'href') ?? [], attribute(each, 'src') ?? []].flat());
  return [
    ...(whole >= 0 && names.indexOf('description') > whole ? ['the description comes after the text'] : []),
    ...addresses.filter((each) => !URL.canParse(each)).map((each) => `${each} is relative`),
    ...html.filter(({ tagName }) => risky.has(tagName)).map(({ tagName }) => `<${tagName}>`),
    ...html.flatMap(({ attrs }) => attrs.filter(({ name }) => /^(?:on|style$)/.test(name)).map(({ name }) => name)),
  ];
}

const risky = new Set('applet base embed form frame frameset iframe input link meta object script style'.split(' '));

function isNoMoment(element: Element): boolean {
  const [, weekday, day] = rfc822.exec(saying(element)) ?? [];
  return weekday === undefined || new Date(`${day} UTC`).toUTCString().slice(0, 3) !== weekday;
}

function words(part: Element, name: string): string {
  return elementsOf(part, name).map(saying).join('');
}

function elementsOf(node: Nodes | undefined, name?: string): Element[] {
  if (!node || !('children' in node)) return [];
  const elements = node.children.flatMap((child) => (child.type === 'element' ? child : []));
  return name === undefined ? elements : elements.filter((element) => element.name === name);
}

function saying(node: Nodes): string {
  if ('children' in node) return node.children.map(saying).join('');
  return node.type === 'text' || node.type === 'cdata' ? node.value : '';
}
