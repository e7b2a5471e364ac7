import { plainWords } from './plain-words.ts';

const blocks = 'h1, h2, h3, h4, h5, h6, p, li, th, td, figcaption, pre';
const unheard = '.footnotes, .exchange-tools, .notice-bar';

/** The words to read out of an element: its own, if it is a block of text, without those of blocks in it. */
export function wordsToHear(element: Element): string {
  const isHeard = element.matches(blocks) && !element.closest(unheard);
  return isHeard ? plainWords(element, `:is(${blocks}) :is(${blocks})`) : '';
}
