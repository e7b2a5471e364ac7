import { percentAt, type Stretch } from '../timeline/percent-at.ts';

/** Puts 오늘 at its place among the rows of a timeline and on its overview. By the reader's clock, in the site's zone. */
const now = Date.now();

for (const list of document.querySelectorAll<HTMLElement>('.timeline[data-zone]')) {
  const rows = [...list.querySelectorAll<HTMLElement>('.timeline-row')];
  const after = rows.find(({ dataset: { from, to } }) => Number(from ?? to) > now);
  const isPart = 'part' in list.dataset;
  // Of a part of a longer timeline it is not known what stands before its first row and after its last.
  if (!isPart || (after && after !== rows[0])) list.insertBefore(todayRow(list.dataset['zone']), after ?? null);
}

for (const drawing of document.querySelectorAll<SVGElement>('[data-stretches]')) {
  const stretches: Stretch[] = JSON.parse(drawing.dataset['stretches'] ?? '[]');
  const line = drawing.querySelector('.today');
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (!line || !first || !last || now < first.from || now > last.to) continue;
  line.setAttribute('x', `${percentAt(now, stretches)}%`);
  line.removeAttribute('display');
}

function todayRow(timeZone: string | undefined): HTMLElement {
  const format = new Intl.DateTimeFormat('ko-KR-u-nu-latn', { timeZone, dateStyle: 'full' });
  const part = Object.fromEntries(format.formatToParts(now).map(({ type, value }) => [type, value]));
  const { year = '', month = '', day = '', weekday = '' } = part;
  const numbers = new Intl.DateTimeFormat('en-CA', { timeZone }).format(now);
  const time = Object.assign(document.createElement('time'), { dateTime: numbers });
  time.append(`${year}년 ${month.replace('월', '')}월 ${day}일(${weekday.charAt(0)})`);
  const words = document.createElement('p');
  words.append('오늘 ', time);
  const row = Object.assign(document.createElement('li'), { className: 'today-row' });
  row.append(words);
  return row;
}
