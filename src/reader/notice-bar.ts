import { quietButton } from './quiet-button.ts';

/** What the bar at the foot of the window says and offers. */
export interface Notice {
  words: string;
  /** The bar stands in the page right after this, so that Tab reaches it next. */
  after: Element;
  actions?: { words: string; run: (button: HTMLButtonElement) => void }[];
  /** A text to be copied by hand: shown selected. */
  field?: string;
  /** The words of the button that closes it, if not 닫기. */
  dismiss?: string;
  /** Called when the reader closes it, by its button or by Escape. */
  dismissed?: () => void;
}

const bar = document.createElement('div');
bar.className = 'notice-bar';
bar.role = 'group';
let current: Notice | undefined;
/** Where the reader was before. */
let origin: Element | null = null;

document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape' && current) dismiss();
});

/** Shows a notice in place of the one before: there is one at a time. Returns what takes it away again. */
export function showNotice(notice: Notice): () => void {
  // A notice that comes out of the bar stays where the bar is.
  if (!bar.contains(notice.after)) notice.after.after(bar);
  if (!bar.contains(document.activeElement)) origin = document.activeElement;
  current = notice;
  const { words, actions = [], field, dismiss: last = '닫기' } = notice;
  const said = document.createElement('p');
  said.append(words);
  bar.ariaLabel = words;
  bar.replaceChildren(
    said,
    ...actions.map((action) => quietButton(action.words, action.run)),
    quietButton(last, dismiss),
  );
  if (field !== undefined) said.after(fieldWith(field, words));
  const input = bar.querySelector('input');
  input?.focus();
  input?.select();
  return () => {
    if (current === notice) hide();
  };
}

/** Whether there is a notice at the moment, whoever showed it. */
export function hasNotice(): boolean {
  return current !== undefined;
}

function dismiss(): void {
  const notice = current;
  hide();
  notice?.dismissed?.();
}

function hide(): void {
  const held = bar.contains(document.activeElement);
  current = undefined;
  bar.remove();
  if (held && origin instanceof HTMLElement) origin.focus({ preventScroll: true });
}

function fieldWith(value: string, label: string): HTMLInputElement {
  const field = document.createElement('input');
  field.readOnly = true;
  field.value = value;
  field.ariaLabel = label;
  return field;
}
