import { monthHeadings } from './month-headings.ts';

/**
 * Narrows the timeline of the page to what the reader chooses, and keeps the choice in the address:
 * `?who=people/x&status=planned&kind=행사`. What the address says but the page does not offer is ignored.
 */
for (const form of document.querySelectorAll<HTMLFormElement>('.timeline-narrow')) {
  const list = form.parentElement?.querySelector('ol.timeline');
  if (list) narrow(form, [...list.querySelectorAll<HTMLElement>('.timeline-row')]);
}

function narrow(form: HTMLFormElement, rows: HTMLElement[]): void {
  const selects = [...form.querySelectorAll('select')];
  const moveHeadings = monthHeadings(rows);
  const marks = [...document.querySelectorAll<SVGAElement>('.timeline-overview svg a')];

  const show = () => {
    const chosen = selects.filter(({ value }) => value !== '');
    for (const row of rows) row.hidden = chosen.some(({ name, value }) => !valuesOf(row, name).includes(value));
    const shown = rows.filter((row) => !row.hidden);
    moveHeadings(shown);
    const today = rows[0]?.parentElement?.querySelector<HTMLElement>('.today-row');
    if (today) today.hidden = shown.length === 0;
    const ids = new Set(shown.map(({ id }) => id));
    for (const mark of marks) dim(mark, ids);
    form.toggleAttribute('data-narrowed', chosen.length > 0);
    form.querySelector('output')?.replaceChildren(countWords(shown.length, rows.length));
  };

  const clear = () => {
    for (const select of selects) select.value = '';
    show();
    keep(selects);
  };

  const asked = new URLSearchParams(location.search);
  for (const select of selects) {
    const value = asked.get(select.name) ?? '';
    if ([...select.options].some((option) => option.value === value)) select.value = value;
  }
  if (selects.some(({ value }) => value !== '')) show();

  form.addEventListener('change', () => {
    show();
    keep(selects);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clear();
    selects[0]?.focus();
  });
  // A link to a row that is not shown shows it.
  const reveal = () => {
    const row = addressed();
    if (!row?.hidden || !rows.includes(row)) return;
    clear();
    row.scrollIntoView();
  };
  addEventListener('hashchange', reveal);
  reveal();
}

/** What the address names. Whoever wrote it may have left a `%` in it that means nothing. */
function addressed(): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null;
  }
}

function valuesOf(row: HTMLElement, name: string): string[] {
  return row.dataset[name]?.split(' ') ?? [];
}

function countWords(shown: number, all: number): string {
  if (shown === all) return `모두 ${all}건`;
  return shown === 0 ? `${all}건 가운데 맞는 것이 없습니다` : `${all}건 가운데 ${shown}건`;
}

/** A mark whose row is not shown is faint and no link to follow; `+n` counts those of its rows that are shown. */
function dim(mark: SVGAElement, shown: ReadonlySet<string>): void {
  const own = mark.dataset['events']?.split(' ') ?? [decodeURIComponent(mark.href.baseVal.slice(1))];
  const left = own.filter((id) => shown.has(id));
  mark.classList.toggle('out', left.length === 0);
  mark.toggleAttribute('aria-hidden', false);
  if (left.length === 0) {
    mark.setAttribute('aria-hidden', 'true');
    mark.setAttribute('tabindex', '-1');
  } else {
    mark.removeAttribute('tabindex');
  }
  if (!('events' in mark.dataset) || left.length === 0) return;
  mark.setAttribute('href', `#${left[0]}`);
  mark.querySelector('text')?.replaceChildren(`+${left.length}`);
}

/** The address says what is chosen; going back leads to the page before, not through every choice. */
function keep(selects: HTMLSelectElement[]): void {
  const query = new URLSearchParams(location.search);
  for (const { name, value } of selects) {
    if (value === '') query.delete(name);
    else query.set(name, value);
  }
  const text = query.toString().replaceAll('%2F', '/');
  history.replaceState(history.state, '', `${location.pathname}${text && `?${text}`}${location.hash}`);
}
