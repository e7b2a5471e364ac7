const blocks = 'h1, h2, h3, h4, h5, h6, p, li, th, td, figcaption, pre';
const unheard = '.footnotes, .exchange-tools, .notice-bar';

/** The words to read out of an element: its own, if it is a block of text, without those of blocks in it and without the numbers of footnotes. */
export function wordsToHear(element: Element): string {
  if (!element.matches(blocks) || element.closest(unheard)) return '';
  const heard = element.cloneNode(true);
  if (!(heard instanceof Element)) return '';
  for (const silent of heard.querySelectorAll(`${blocks}, sup, .evidence-link`)) silent.remove();
  return heard.textContent.replace(/\s+/g, ' ').trim();
}
