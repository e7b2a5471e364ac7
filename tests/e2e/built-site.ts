import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Newsroom } from '../../src/content/newsroom.ts';

/** A page of a built site, parsed. */
export interface BuiltPage {
  /** Its address without the base path: `/articles/x/`. */
  path: string;
  html: string;
  /** In the order of the page. */
  elements: Tree.Element[];
}

/** The paths of all files of a built site, from its folder, with forward slashes. */
export function builtFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort();
}

/** The pages of a built site, in the order of their paths. */
export function builtPages(folder: string): BuiltPage[] {
  return builtFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return { path: `/${file.replace(/index\.html$/, '')}`, html, elements: elementsIn(parse(html)) };
    });
}

/** Those pages that are at their own address, neither moved nor taken down. */
export function livingPages(folder: string, { redirects, graves }: Newsroom['moves']): BuiltPage[] {
  return builtPages(folder).filter(({ path }) => !redirects.has(path) && !graves.has(path));
}

/** The value of an attribute. */
export function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** The words inside a node, of which those in elements named `without` are left out. */
export function wordsIn(node: Tree.Node, without: readonly string[] = []): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  if (!('childNodes' in node) || without.includes(node.nodeName)) return '';
  return node.childNodes.map((child) => wordsIn(child, without)).join('');
}

/** Every element below a node, in the order of the page. */
export function elementsIn(node: Tree.Node): Tree.Element[] {
  if (!('childNodes' in node)) return [];
  const inside = node.childNodes.flatMap(elementsIn);
  return 'tagName' in node ? [node, ...inside] : inside;
}
