// It stands in the page from the start: a screen reader speaks only what changes in a region that it knows.
const region = document.createElement('p');
region.className = 'unseen';
region.ariaLive = 'polite';
document.body.append(region);

/** Tells a screen reader, in its own time. */
export function announce(words: string): void {
  region.replaceChildren(words);
}
