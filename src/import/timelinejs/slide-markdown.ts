import type { Element, RootContent } from 'hast';
import { toString as wordsOf } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const fromHtml = unified().use(rehypeParse, { fragment: true });
const toMarkdown = unified()
  .use(rehypeRemark)
  .use(remarkGfm)
  .use(remarkCjkFriendly)
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-' });

/** The words of HTML, on one line. */
export function htmlWords(html: string): string {
  return htmlSpace(wordsOf(fromHtml.parse(html)));
}

/**
 * The HTML of a slide as Markdown, and its words alone. What our own files add around the body is left out; what Markdown of ours cannot
 * hold (pictures, frames, addresses that lead nowhere) is told in `lost`.
 *
 * @param home the address of this site: links to its own pages become paths
 */
export function slideMarkdown(html: string, home: string): { markdown: string; words: string; lost: string[] } {
  const lost: string[] = [];
  const tree = fromHtml.parse(html);
  tree.children = clean(tree.children, home, lost) as RootContent[];
  const words = tree.children.map((node) => htmlSpace(wordsOf(node))).filter((each) => each !== '');
  return { markdown: toMarkdown.stringify(toMarkdown.runSync(tree)).trim(), words: words.join(' '), lost };
}

function htmlSpace(words: string): string {
  return words.replaceAll(/\s+/gu, ' ').trim();
}

const added = new Set(['yeonpyo-about', 'yeonpyo-links']);
const held = new Set([
  'img',
  'picture',
  'iframe',
  'video',
  'audio',
  'object',
  'embed',
  'svg',
  'math',
  'canvas',
  'form',
]);
const unseen = new Set(['script', 'style', 'template', 'noscript']);

function clean(nodes: readonly RootContent[], home: string, lost: string[]): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (node.type === 'text') return [node];
    if (node.type !== 'element' || isAdded(node)) return [];
    if (unseen.has(node.tagName)) return tell(lost, node, []);
    if (held.has(node.tagName)) return tell(lost, node, []);
    const children = clean(node.children, home, lost) as Element['children'];
    if (node.tagName !== 'a') return [{ ...node, children }];
    const href = linkTarget(node.properties['href'], home);
    return href === undefined ? tell(lost, node, children) : [{ ...node, properties: { href }, children }];
  });
}

function isAdded({ properties }: Element): boolean {
  const { className } = properties;
  return Array.isArray(className) && className.some((name) => added.has(String(name)));
}

function linkTarget(value: unknown, home: string): string | undefined {
  const url = typeof value === 'string' ? URL.parse(value) : null;
  if (!url || !['http:', 'https:', 'mailto:'].includes(url.protocol)) return undefined;
  return url.href.startsWith(home) ? decodeURI(`/${url.href.slice(home.length)}`) : url.href;
}

function tell<Rest>(lost: string[], { tagName, properties }: Element, rest: Rest): Rest {
  const address = properties['src'] ?? properties['href'] ?? properties['data'];
  lost.push(`text.text의 <${tagName}>${address === undefined ? '' : `: ${String(address)}`}`);
  return rest;
}
