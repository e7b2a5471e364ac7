import type { Options } from 'rehype-sanitize';

const headings = ['h2', 'h3', 'h4', 'h5', 'h6'];
const evidence = ['dataDate', 'dataShape', 'dataStatus'];

/**
 * The HTML that may reach a page: what Markdown and our own steps write, and nothing else.
 * Ids keep their names: only our steps make them, and no page can hold one twice.
 */
export const safeHtml: Options = {
  clobberPrefix: '',
  tagNames: [
    ...headings,
    ...[
      'a',
      'blockquote',
      'br',
      'code',
      'del',
      'div',
      'em',
      'figcaption',
      'figure',
      'hr',
      'img',
      'input',
      'li',
      'ol',
      'p',
      'picture',
    ],
    ...['pre', 'section', 'source', 'span', 'strong', 'sup', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'],
  ],
  attributes: {
    '*': ['id', 'title'],
    a: [
      ...evidence,
      ...['ariaDescribedBy', 'ariaLabel', 'dataFootnoteBackref', 'dataFootnoteRef', 'href'],
      ['className', 'data-footnote-backref', 'evidence', 'evidence-link'],
    ],
    code: [['className', /^language-./]],
    div: [['className', 'answer']],
    ...Object.fromEntries(headings.map((name) => [name, [['className', 'question']]])),
    img: ['alt', 'decoding', 'height', 'loading', 'sizes', 'src', 'srcSet', 'width'],
    input: ['checked', 'disabled', ['type', 'checkbox']],
    li: [['className', 'task-list-item']],
    ol: ['start', ['className', 'contains-task-list']],
    p: [['className', 'speaker']],
    section: ['dataFootnotes', ['className', 'exchange', 'footnotes', 'topic']],
    source: ['sizes', 'srcSet', 'type'],
    span: [...evidence, ['className', 'evidence']],
    td: ['align'],
    th: ['align'],
    ul: [['className', 'contains-task-list']],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https'] },
};
