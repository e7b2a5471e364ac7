import type { statusLabels } from '../../components/status-labels.ts';
import { parseDate } from '../../dates/parse-date.ts';
import type { PartialDate } from '../../dates/partial-date.ts';
import { planEnd } from '../../dates/plan-end.ts';
import { writeDate } from '../../dates/write-date.ts';
import { headlinePrefix } from '../../feeds/timelinejs/slide-of.ts';
import { whenInKorean } from '../../feeds/timelinejs/when-in-korean.ts';
import { htmlWords, slideMarkdown } from './slide-markdown.ts';
import type { GivenSlide } from './slide-schema.ts';

/** What the import knows of the newsroom that it writes for. */
export interface ImportPlace {
  /** The address of the site, with its base. */
  home: string;
  timeZone: string;
  /** Today there: `2025-09-10`. */
  today: string;
  /** In epoch milliseconds. */
  now: number;
  /** Whether there is such a file: `articles/x`. */
  has: (reference: string) => boolean;
}

export interface EventDraft {
  fields: Record<string, unknown>;
  body: string;
  /** What of the slide had no place. */
  lost: string[];
}

/**
 * An event of a slide. A slide of somebody else says when, not whether: what is over is taken to have happened, what is
 * still to come is a plan that was known today.
 */
export function eventDraft(
  slide: GivenSlide,
  date: PartialDate,
  story: string | undefined,
  place: ImportPlace,
): EventDraft {
  const { markdown, lost } = slideMarkdown(slide.text?.text ?? '', place.home);
  const own = slide._yeonpyo;
  const status = own?.status ?? (planEnd(date, place.timeZone) < place.now ? 'happened' : 'planned');
  const asOf = own ? own.asOf : status === 'planned' ? place.today : undefined;
  const group = htmlWords(slide.group ?? '');
  const isKind = group !== '' && !/\s/u.test(group);
  if (group !== '' && !isKind) lost.push(`group: ${group}(kind는 한 낱말이어야 함)`);
  const { dateNote, told } = noteOf(slide, date, asOf, status);
  lost.push(...told, ...unplaced(slide));
  const [who, evidence] = related(slide, place.has, lost);
  const fields = {
    title: titleOf(slide, status),
    date: writeDate(date),
    dateNote,
    status,
    asOf,
    kind: isKind ? group : undefined,
    place: own?.place,
    who: who.length > 0 ? who : undefined,
    stories: story === undefined ? undefined : [`stories/${story}`],
    evidence: evidence.length > 0 ? evidence : undefined,
  };
  return { fields, body: markdown, lost };
}

function titleOf({ text, _yeonpyo }: GivenSlide, status: keyof typeof statusLabels): string {
  const headline = htmlWords(text?.headline ?? '');
  const prefix = headlinePrefix(status);
  return _yeonpyo && headline.startsWith(prefix) ? headline.slice(prefix.length) : headline;
}

function noteOf(slide: GivenSlide, date: PartialDate, asOf: string | undefined, status: keyof typeof statusLabels) {
  const { display_date, start_date, end_date, _yeonpyo } = slide;
  const words = [display_date, start_date.display_date, end_date?.display_date].map((each) => htmlWords(each ?? ''));
  const [first, ...others] = words.filter((each) => each !== '');
  const told = others.map((each) => `display_date: ${each}`);
  if (!_yeonpyo) return { dateNote: first, told };
  const { dateNote } = _yeonpyo;
  const known = asOf === undefined ? undefined : parseDate(asOf);
  const ours = whenInKorean({ date, dateNote, status, asOf: known?.ok ? known.date : undefined });
  if (first !== undefined && first !== ours) told.unshift(`display_date: ${first}`);
  return { dateNote, told };
}

function related({ _yeonpyo }: GivenSlide, has: ImportPlace['has'], lost: string[]) {
  const here = (reference: string) => {
    if (has(reference)) return true;
    lost.push(`${reference}: 이 편집국에 그런 파일이 없음`);
    return false;
  };
  return [_yeonpyo?.who.filter(here) ?? [], _yeonpyo?.evidence.filter((one) => here(one.in)) ?? []] as const;
}

const placed = new Set([
  'unique_id',
  'start_date',
  'end_date',
  'display_date',
  'group',
  'text',
  'autolink',
  '_yeonpyo',
]);

/** What a slide has beside: pictures, a background, and whatever somebody else has added. */
function unplaced(slide: GivenSlide): string[] {
  return Object.entries(slide)
    .filter(([name, value]) => !placed.has(name) && value !== null && value !== '')
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`);
}
