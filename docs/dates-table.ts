import { dateInKorean } from '../src/dates/date-in-korean.ts';
import { parseDate } from '../src/dates/parse-date.ts';

/** What a writer can write as a date, and what is meant by it. */
export const dateForms: readonly (readonly [written: string, meaning: string])[] = [
  ['2025', '그해'],
  ['2025-11', '그달'],
  ['2025-09-11', '그날'],
  ['2025-09-10T14:30+09:00', '그 시각'],
  ['2025-09-10/2025-09-12', '그동안 이어짐'],
  ['2025-12/..', '그때부터'],
  ['[2025-09-10,2025-09-11]', '둘 가운데 하루'],
  ['[2026-07..2026-12]', '그사이 언젠가'],
  ['[..2025-09-10]', '늦어도 그날, 언제인지는 모름'],
  ['2025-09-10~', '어림'],
  ['2025-09?', '의심스러움'],
  ['2025-09-10~/2025-09-12', '한쪽 끝만 어림'],
];

/** The forms of a date as a Markdown table, with the words that readers are shown. */
export function datesTable(): string {
  const rows = dateForms.map(([written, meaning]) => {
    const parsed = parseDate(written);
    if (!parsed.ok) throw new Error(parsed.error.message);
    const [past, planned] = [dateInKorean(parsed.date, 'past'), dateInKorean(parsed.date, 'planned')];
    return `| \`${written}\` | ${meaning} | ${shown(past)} | ${planned === past ? '같음' : shown(planned)} |`;
  });
  return ['| 쓰는 것 | 뜻 | 있었던 일이면 | 예정이면 |', '|---|---|---|---|', ...rows].join('\n');
}

// Two `~` in a cell would be read as striking out.
function shown(words: string): string {
  return words.replaceAll('~', '\\~');
}
