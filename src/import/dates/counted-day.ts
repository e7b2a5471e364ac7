import type { Temporal } from 'temporal-polyfill';
import type { PartialDate } from '../../dates/partial-date.ts';
import { dateQuestions } from './date-questions.ts';
import type { Counted } from './date-word.ts';
import { dayDate, dayPoint, daysBetween } from './points.ts';
import { lastNamed, type Resolution, type Scene } from './scene.ts';

/**
 * `이날`: the day the copy tells about; or, where another day has just been named in the paragraph, one of the two. After
 * a day that was counted from a named one (`9일 … 이튿날 … 이날`) it is one of those.
 */
export function thisDay(scene: Scene): Resolution {
  const { reference, tense } = scene;
  const last = lastNamed(scene, 'paragraph', ({ day, lasting, aside }) => day !== undefined && !lasting && !aside);
  const days = last?.day ? [last.day, last.countedFrom ?? reference] : [reference];
  const possible = days.filter((day) => {
    const ahead = daysBetween(day, reference);
    return tense === undefined || ahead === 0 || ahead > 0 === (tense === 'planned');
  });
  return oneOf(possible.length > 0 ? possible : [reference], 'this-day', scene);
}

/** `전날`, `사흘 뒤`, `당일`: so many days before or after another day. */
export function countedDay({ count, from, loose = false }: Counted, scene: Scene): Resolution {
  const { reference, tense, words } = scene;
  const rule = 'counted-day';
  if (from === 'reference') {
    const date = dayDate(reference.add({ days: count }));
    return {
      date,
      rule,
      likely: true,
      aside: true,
      ...(scene.spoken && { doubt: dateQuestions.confirm(words, date) }),
    };
  }
  const hasOtherDay = (named: { day: Temporal.PlainDate | undefined }) => named.day !== undefined;
  const inSentence = lastNamed(scene, 'sentence', hasOtherDay)?.day;
  const inParagraph = lastNamed(scene, 'paragraph', hasOtherDay)?.day;
  const countedFrom = inParagraph;
  // 진수식 전날: of an event, the day of which may have been named or not.
  if (count !== 0 && eventBefore.test(scene.before)) {
    const days = [inParagraph ?? reference, reference].map((day) => day.add({ days: count }));
    const either = oneOf(days, rule, scene);
    return { ...either, doubt: either.doubt ?? dateQuestions.confirm(words, either.date), countedFrom };
  }
  const last = inParagraph ?? (from === 'named' && (loose || count !== 0) ? undefined : reference);
  const date = dayDate((last ?? reference).add({ days: count }));
  if (!inParagraph || daysBetween(inParagraph, reference) === 0) {
    return {
      date,
      rule,
      likely: true,
      countedFrom,
      aside: count < 0,
      ...((!last || (loose && count !== 0)) && { doubt: dateQuestions.confirm(words, date) }),
    };
  }
  // 이튿날 follows what was told; 전날 and 사흘 뒤 may be counted from the day of the copy as well.
  if (from === 'named') {
    const doubtful = loose && inSentence === undefined;
    return { date, rule, likely: true, countedFrom, ...(doubtful && { doubt: dateQuestions.confirm(words, date) }) };
  }
  if (count > 0 && !loose && (inSentence || tense === 'past')) return { date, rule, likely: true, countedFrom };
  return {
    ...oneOf(
      [inParagraph, reference].map((day) => day.add({ days: count })),
      rule,
      scene,
    ),
    countedFrom,
  };
}

const eventBefore =
  /(?:식|회|선거|시험|경기|투표|수능|추석|설날|휴가|사고|공연|발표|개막|개봉|출국|취임|퇴임|결혼|명절) $/;

function oneOf(days: Temporal.PlainDate[], rule: Resolution['rule'], scene: Scene): Resolution {
  const [first, second] = days.toSorted(daysBetween);
  if (!first || !second || daysBetween(first, second) === 0) return { date: dayDate(first ?? scene.reference), rule };
  const date: PartialDate = { form: 'one-of', options: [dayPoint(first), dayPoint(second)] };
  return { date, rule, doubt: dateQuestions.whichDay(scene.words, date) };
}
