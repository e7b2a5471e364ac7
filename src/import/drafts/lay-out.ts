import type { Block, Passage, WireDocument } from '../document/document.ts';

export type Exchange = Extract<Block, { type: 'exchange' }>;

/** Which blocks of a document become an article and which an interview, each in the order of the copy. */
export interface Layout {
  article: Exclude<Block, Exchange | { type: 'speaker' }>[];
  interview: ({ type: 'head'; text: Passage } | Exchange)[];
  /** What has a place in neither. */
  left: { text: Passage; why: string }[];
  /** How many `**` of the copy were left out: what is bold on a page is none of the words. */
  bold: number;
}

/** A head belongs to what follows it. What announces the questions stays with the article, if there is one. */
export function layOut(document: WireDocument): Layout {
  const layout: Layout = { article: [], interview: [], left: [], bold: 0 };
  const plain = (passage: Passage): Passage => {
    const text = passage.text.split('**');
    layout.bold += text.length - 1;
    return { ...passage, text: text.join('').replaceAll(/\s+/gu, ' ').trim() };
  };
  const blocks = document.blocks.map((block) => withoutBold(block, plain)).filter(hasWords);
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'speaker') layout.left.push({ text: block.text, why: '누가 말하는지 알리는 줄' });
    else if (block.type === 'exchange') placeExchange(block, layout);
    else if (block.type === 'head' && leadsTo(blocks, index)) layout.interview.push(block);
    else layout.article.push(block);
  }
  // A line that announces questions is no article by itself.
  if (layout.interview.length > 0 && layout.article.every(({ type }) => type === 'lead-in' || type === 'head')) {
    layout.left.push(...layout.article.map(({ text }) => ({ text, why: '문답을 알리는 말' })));
    layout.article = [];
  }
  return layout;
}

function withoutBold(block: Block, plain: (passage: Passage) => Passage): Block {
  if (block.type !== 'exchange') return { ...block, text: plain(block.text) };
  const answers = block.answers.map(({ label, paragraphs }) => ({
    label,
    paragraphs: paragraphs.map(plain).filter(({ text }) => text !== ''),
  }));
  return { ...block, question: plain(block.question), answers };
}

function hasWords(block: Block): boolean {
  return block.type === 'exchange' || block.text.text !== '';
}

function placeExchange(exchange: Exchange, layout: Layout): void {
  const said = exchange.answers.filter(({ paragraphs }) => paragraphs.some(({ text }) => text !== ''));
  if (exchange.question.text !== '' && said.length > 0) {
    layout.interview.push({ ...exchange, answers: said });
    return;
  }
  if (exchange.question.text !== '') layout.left.push({ text: exchange.question, why: '답을 찾지 못한 질문' });
  for (const { label, paragraphs } of exchange.answers) {
    if (label) layout.left.push({ text: label, why: '질문을 찾지 못한 답의 이름' });
    layout.article.push(...paragraphs.map((text) => ({ type: 'paragraph' as const, text })));
  }
}

/** Whether the next that is told after a head is a question with its answer. */
function leadsTo(blocks: readonly Block[], index: number): boolean {
  const next = blocks.slice(index + 1, index + 4).find(({ type }) => type !== 'speaker' && type !== 'lead-in');
  return next?.type === 'exchange' && next.question.text !== '' && next.answers.length > 0;
}
