import type { BlockContent, Heading, Link, List, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { writeMarkdown } from '../../markdown/copies/write-markdown.ts';
import type { Passage } from '../document/document.ts';
import type { Layout } from './lay-out.ts';
import { freeId, latinId } from './propose-id.ts';

/** The body of an article. Its last line on the questions links to them; the words that keep its rights end it. */
export function articleBody(article: Layout['article'], rights: readonly Passage[], interview?: string): string {
  const ids = new Set<string>();
  const children: RootContent[] = [];
  let sections = 0;
  for (const { type, text } of article) {
    if (type === 'head') sections += 1;
    const last = children.at(-1);
    if (type === 'head') children.push(heading(2, text.text, takeHeadId(text.text, `section-${sections}`, ids)));
    else if (type === 'lead-in' && interview !== undefined) children.push(paragraph(link(interview, text.text)));
    else if (type !== 'item') children.push(paragraph(words(text.text)));
    else if (last?.type === 'list') last.children.push(item(text.text));
    else children.push(list(text.text));
  }
  return write([...children, ...rights.map(({ text }) => paragraph(words(text)))]);
}

/** The body of an interview. `label` gives what an answer opens with, if anything. */
export function interviewBody(
  interview: Layout['interview'],
  rights: readonly Passage[],
  label: (said: Passage | undefined) => string | undefined,
): string {
  const ids = new Set<string>();
  let sections = 0;
  let number = 0;
  const children = interview.flatMap((block): RootContent[] => {
    if (block.type === 'head') {
      sections += 1;
      return [heading(1, block.text.text, takeHeadId(block.text.text, `section-${sections}`, ids))];
    }
    number += 1;
    return [
      heading(2, block.question.text, takeHeadId(block.question.text, `q${number}`, ids)),
      ...block.answers.flatMap((answer) => answerParagraphs(answer.paragraphs, label(answer.label))),
    ];
  });
  if (rights.length > 0) children.push({ type: 'thematicBreak' }, ...rights.map(({ text }) => paragraph(words(text))));
  return write(children);
}

function answerParagraphs(paragraphs: readonly Passage[], label: string | undefined): BlockContent[] {
  return paragraphs.map(({ text }, index) =>
    index === 0 && label !== undefined
      ? paragraph({ type: 'strong', children: [words(label)] }, words(` ${text}`))
      : paragraph(words(text)),
  );
}

/** Ids with `event-` are those of evidence marks, and `q1` is that of a question. */
function takeHeadId(text: string, fallback: string, ids: Set<string>): string {
  const latin = latinId(text);
  const wanted = latin === '' || /^(?:event|page|q\d+)(?:-|$)/.test(latin) ? fallback : latin;
  const id = freeId(wanted, (each) => ids.has(each));
  ids.add(id);
  return id;
}

function write(children: RootContent[]): string {
  const tree: Root = { type: 'root', children };
  return writeMarkdown(tree);
}

function heading(depth: 1 | 2, text: string, id: string): Heading {
  return { type: 'heading', depth, children: [words(`${text} {#${id}}`)] };
}

function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function list(text: string): List {
  return { type: 'list', ordered: false, spread: false, children: [item(text)] };
}

function item(text: string): List['children'][number] {
  return { type: 'listItem', spread: false, children: [paragraph(words(text))] };
}

function link(url: string, text: string): Link {
  return { type: 'link', url, children: [words(text)] };
}

function words(value: string): PhrasingContent {
  return { type: 'text', value };
}
