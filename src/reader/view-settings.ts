import { remember, remembered } from './device-memory.ts';

/** Steps of text size; the second is the page's own and remembered as nothing. */
const [smallest, usual, largest] = [1, 2, 5];

const root = document.documentElement;
const details = document.querySelector<HTMLDetailsElement>('.view-settings');
if (details) start(details);

function start(settings: HTMLDetailsElement): void {
  settings.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button) choose('size', String(Math.min(largest, Math.max(smallest, size() + Number(button.value)))));
  });
  settings.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) choose('theme', target.value);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !settings.open) return;
    settings.open = false;
    settings.querySelector('summary')?.focus();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !settings.contains(target)) settings.open = false;
  });
  // What was chosen in another tab, or after this page was left for another that goes back to it.
  addEventListener('storage', recall);
  addEventListener('pageshow', ({ persisted }) => persisted && recall());
  show(settings);

  function choose(name: 'size' | 'theme', value: string): void {
    const kept = name === 'size' && value === String(usual) ? '' : value;
    remember(name, kept);
    set(name, kept);
    show(settings);
  }

  function recall(): void {
    set('size', remembered('size') ?? '');
    set('theme', remembered('theme') ?? '');
    show(settings);
  }
}

function set(name: 'size' | 'theme', value: string): void {
  if (value === '') delete root.dataset[name];
  else root.dataset[name] = value;
}

/** Has the controls say what the page looks like. */
function show(settings: HTMLDetailsElement): void {
  const output = settings.querySelector('output');
  if (output) output.value = `글자 크기 ${size()}/${largest}`;
  for (const button of settings.querySelectorAll('button')) {
    const end = button.value === '1' ? largest : smallest;
    // Not `disabled`, which would take the focus away from a reader who has reached the end.
    button.ariaDisabled = String(size() === end);
  }
  for (const input of settings.querySelectorAll('input')) input.checked = input.value === (root.dataset['theme'] ?? '');
}

function size(): number {
  return Number(root.dataset['size'] ?? usual);
}
