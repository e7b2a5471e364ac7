interface Notice {
  text: string;
  /** Buttons behind the text. Each closes the bar, then does what it says. */
  actions: { label: string; run: () => void }[];
  /** What the bar comes after for the keyboard; by itself it is the last thing of the page. */
  after?: Element | null;
}

let closeLast = (): void => undefined;

/** Shows a bar at the foot of the screen, in place of the one that was there; moves nothing, takes no focus. */
export function showNotice({ text, actions, after }: Notice): () => void {
  closeLast();
  const bar = document.createElement('aside');
  bar.className = 'notice-bar';
  bar.ariaLabel = '알림';
  const words = document.createElement('p');
  words.role = 'status';
  bar.append(words, ...actions.map(({ label, run }) => button(label, run, close)));
  bar.addEventListener('keydown', ({ key }) => key === 'Escape' && close());
  if (after) after.after(bar);
  else document.body.append(bar);
  // A screen reader tells of what changes in a place that it knows already.
  requestAnimationFrame(() => {
    words.textContent = text;
  });
  closeLast = close;
  return close;

  function close(): void {
    bar.remove();
  }
}

function button(label: string, run: () => void, close: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', () => {
    close();
    run();
  });
  return element;
}
