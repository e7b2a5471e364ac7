import type { Root as Hast } from 'hast';
import type { Root } from 'mdast';
import rehypeSanitize, { type Options } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { footnoteOptions } from '../footnotes/footnote-options.ts';
import { safeHtml } from '../html/safe-html.ts';
import { figureToHast } from '../images/figure.ts';
import { toFigure } from '../images/place-images.ts';
import { findAll } from '../tree/find-all.ts';
import { replaceEach } from '../tree/replace-each.ts';

/** What feed readers do not throw away or stumble over: no ids, no classes, nothing that only our styles explain. */
const plainHtml = {
  ...safeHtml,
  attributes: {
    a: ['href', 'title'],
    img: ['alt', 'src', 'title'],
    input: ['checked', ['type', 'checkbox']],
    ol: ['start'],
    td: ['align'],
    th: ['align'],
  },
} satisfies Options;

const handlers = { figure: figureToHast };
const toHtml = unified()
  .use(remarkRehype, { handlers, ...footnoteOptions })
  .use(dropWaysBack)
  .use(rehypeSanitize, plainHtml)
  .freeze();
const writer = unified().use(rehypeStringify).freeze();

// Which of the arrows below leads where, only our pages say.
function dropWaysBack() {
  return (tree: Hast): void => {
    replaceEach(tree, 'element', (node) => (node.properties['dataFootnoteBackref'] === undefined ? [node] : []));
  };
}

/**
 * A tree of whole addresses as HTML for feed readers. Footnotes lead to those of the page: two items in one window
 * would have the same.
 *
 * @param page the address of the page that it is a copy of
 */
export function writeHtml(tree: Root, page: string): string {
  replaceEach(tree, 'paragraph', (paragraph) => [toFigure(paragraph) ?? paragraph]);
  const html: Hast = toHtml.runSync(tree);
  for (const { properties } of findAll(html, 'element')) {
    const { href } = properties;
    if (typeof href === 'string' && href.startsWith('#')) properties['href'] = page + href;
  }
  // Readers take inputs away.
  replaceEach(html, 'element', (node) => [
    node.tagName === 'input' ? { type: 'text', value: node.properties['checked'] ? '☑' : '☐' } : node,
  ]);
  return writer.stringify(html);
}
