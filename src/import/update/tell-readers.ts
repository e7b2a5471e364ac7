import { dateBounds } from '../../dates/date-bounds.ts';
import { parseDate } from '../../dates/parse-date.ts';
import type { WireImport } from '../drafts/import-wire.ts';
import type { Change } from './change.ts';
import { editEntry } from './edit-entry.ts';
import { headlineStem } from './headline-stem.ts';
import type { SplitFile } from './split-file.ts';

/** The frontmatter of a text that is out and whose body has changed: when, and what readers are told of it. */
export function tellReaders(
  yaml: string,
  fields: SplitFile['fields'],
  changes: readonly Change[],
  { version, today, zone }: { version: WireImport['version']; today: string; zone: string },
): string {
  const moment = momentOf(fields, version, today, zone);
  const corrections = Array.isArray(fields['corrections']) ? fields['corrections'] : [];
  const entry = { kind: '수정', date: moment, note: noteOf(changes, version) };
  const dated = editEntry(yaml, ['updated'], moment, ['title', 'decks', 'published', 'updated']);
  return editEntry(dated, ['corrections'], [...corrections, entry], order);
}

/** The time of the copy, or today where the site has said something later: a text is not changed before it is out. */
function momentOf(
  { published, updated }: SplitFile['fields'],
  version: WireImport['version'],
  today: string,
  zone: string,
): string {
  const stated = version.updated ?? version.published;
  const isAfter = (day: string | undefined, other: unknown) => {
    const [one, two] = [parseDate(day ?? ''), parseDate(String(other ?? ''))];
    if (!one.ok) return false;
    return !two.ok || dateBounds(one.date, zone).latest >= dateBounds(two.date, zone).earliest;
  };
  const [moment = today] = [stated, today].filter((day) => isAfter(day, published) && isAfter(day, updated));
  return moment;
}

function noteOf(changes: readonly Change[], { agency, title }: WireImport['version']): string {
  const { version } = headlineStem(title);
  const count = (kind: Change['kind']) =>
    changes.filter((each) => each.kind === kind && /문단|제목 |질문/.test(each.where)).length;
  const done = [
    { number: count('added'), and: '더하고', end: '더했습니다' },
    // A conflict here is one that was decided for the agency.
    { number: count('changed') + count('conflict'), and: '고치고', end: '고쳤습니다' },
    { number: count('removed'), and: '빼고', end: '뺐습니다' },
  ].flatMap(({ number, and, end }) =>
    number > 0 ? [{ and: `${number}곳을 ${and}`, end: `${number}곳을 ${end}` }] : [],
  );
  if (changes.some(({ where }) => where === '본문의 차례'))
    done.push({ and: '차례를 바꾸고', end: '차례를 바꾸었습니다' });
  const said = done.map(({ and, end }, index) => (index === done.length - 1 ? end : and)).join(' ') || '고쳤습니다';
  return `${agency}에서 다시 낸 기사${version === undefined ? '' : `(${version})`}에 따라 ${said}.`;
}

const order = ['image', 'keyPoints', 'story', 'source', 'bylines', 'dateline', 'updated', 'published', 'corrections'];
