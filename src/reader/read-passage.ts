import { barrier, type Passage } from './text-directive.ts';

const inline = 'a, b, code, del, em, span, strong, sup, time';

/** The words of a range that lie in `part`, and the page's around them: every word that a browser would search. */
export function readPassage(range: Range, part: Element): Passage {
  const read: Passage = { before: '', passage: '', after: '' };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let last: Element | null = null;
  let reading: keyof Passage = 'before';
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const parent = text.parentElement;
    const data = text.nodeValue ?? '';
    if (!parent?.checkVisibility() || parent.closest('script, [aria-live], .notice-bar')) continue;
    const isChosen = part.contains(text) && range.intersectsNode(text);
    const from = isChosen && text === range.startContainer ? range.startOffset : 0;
    const to = isChosen && text === range.endContainer ? range.endOffset : data.length;
    if (reading !== 'before' && !isChosen) reading = 'after';
    const block = parent.closest(`:not(${inline})`);
    if (block !== last) read[reading] += '\n';
    last = block;
    if (parent.closest('button')) {
      read[reading] += `${barrier}\n`;
      continue;
    }
    const line = (words: string) => words.replace(parent.closest('pre') ? / +/g : /\s+/g, ' ');
    read[reading] += line(data.slice(0, from));
    if (isChosen) reading = 'passage';
    read[reading] += line(data.slice(from, to));
    if (to < data.length) reading = 'after';
    read[reading] += line(data.slice(to));
  }
  return read;
}
