/**
 * What is written in a part of a page, on one line, without what only leads elsewhere: the numbers of footnotes, the
 * link that stands after a mark of evidence; and without the parts that `besides` selects.
 */
export function plainWords(part: Element | DocumentFragment, besides = 'button'): string {
  const copy = new DocumentFragment();
  copy.append(part.cloneNode(true));
  for (const silent of copy.querySelectorAll(`sup, .evidence-link, ${besides}`)) silent.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}
