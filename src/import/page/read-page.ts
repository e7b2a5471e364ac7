import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { findAll } from '../../markdown/tree/find-all.ts';
import type { Copy, StatedMoment } from '../copy/copy.ts';
import { flattenPage } from './flatten-page.ts';
import { pageFurniture } from './page-furniture.ts';

/**
 * A saved or pasted page as plain lines; nothing of its HTML comes through. What lies outside `<article>` or `<main>`
 * is dropped in its own words. Nothing when the page is nested too deeply to be read.
 */
export function readPage(page: Copy): Copy | undefined {
  try {
    const root = unified().use(rehypeParse).parse(page.text);
    const main = findMain(root);
    const flat = flattenPage(main ?? root);
    const title = flat.hints.some(({ kind }) => kind === 'title') ? undefined : titleOf(root, main);
    const shift = title === undefined ? 0 : title.length + 2;
    return {
      text: title === undefined ? flat.text : `${title}\n\n${flat.text}`,
      repairs: page.repairs,
      hints: [
        ...(title === undefined ? [] : [{ start: 0, kind: 'title' as const }]),
        ...flat.hints.map(({ start, kind }) => ({ start: start + shift, kind })),
      ],
      stated: statedMoments(root),
      dropped: [...(main ? outside(root, main) : []), ...flat.dropped],
    };
  } catch (error) {
    // The parser calls itself for each level.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The element that holds the piece, if the page has one that holds at least half of what is to read. */
function findMain(root: Root): Element | undefined {
  const whole = flattenPage(root).text.length;
  return elements(root, ['article', 'main'])
    .filter((element) => pageFurniture(element) === undefined)
    .map((element) => ({ element, length: flattenPage(element).text.length }))
    .filter(({ length }) => length > whole / 2)
    .sort((a, b) => a.length - b.length)[0]?.element;
}

function outside(root: Root, main: Element): Copy['dropped'] {
  const rest = flattenPage(without(root, main) as Root);
  const lines = rest.text.split('\n').filter((line) => line.trim() !== '');
  return [...lines.map((text) => ({ text, why: '기사 밖' })), ...rest.dropped];
}

function without(node: Root | Element, main: Element): Root | Element {
  const children = node.children.filter((child) => child !== main);
  return {
    ...node,
    children: children.map((child) => (child.type === 'element' ? without(child, main) : child)),
  } as Root;
}

function titleOf(root: Root, main: Element | undefined): string | undefined {
  const [heading] = main ? elements(root, ['h1']) : [];
  const words = heading ? textOf(heading) : metas(root).get('og:title');
  const text = words?.replace(/\s+/gu, ' ').trim();
  return text === '' ? undefined : text;
}

function statedMoments(root: Root): StatedMoment[] {
  const stated = metas(root);
  return (
    [
      ['published', stated.get('article:published_time') ?? stated.get('datepublished')],
      ['updated', stated.get('article:modified_time') ?? stated.get('datemodified')],
    ] as const
  ).flatMap(([kind, words]) => (words === undefined ? [] : [{ kind, words }]));
}

function metas(root: Root): Map<string, string> {
  return new Map(
    elements(root, ['meta']).flatMap(({ properties }): [string, string][] => {
      const name = properties['property'] ?? properties['name'] ?? properties['itemProp'];
      const { content } = properties;
      return typeof content === 'string' && name !== undefined && name !== null
        ? [[String(name).toLowerCase(), content]]
        : [];
    }),
  );
}

function elements(root: Root, names: readonly string[]): Element[] {
  return findAll(root, 'element').filter(({ tagName }) => names.includes(tagName));
}
