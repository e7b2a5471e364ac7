import type { Words } from './line.ts';
import { wordsWithin } from './line.ts';

/** A moment as it is written: `says` is what the words beside it call it. */
export interface WrittenMoment extends Words {
  says: 'published' | 'updated' | 'printed' | 'alone';
  /** By the clock of the place it is written at: `2025-12-30T18:02`. */
  local: string;
}

/** Every full calendar date of a line, with its clock and its label: `입력 2025.12.30 18:02 | 수정 2025.12.31 09:10`. */
export function readMoments(line: Words): WrittenMoment[] {
  if (!/\d/u.test(line.text)) return [];
  return [...line.text.matchAll(written)].map((match) => {
    const { before, after, year = '', month = '', day = '', half, hour, minute, second } = match.groups ?? {};
    const words = wordsWithin(line, match.index, match.index + match[0].length);
    const date = `${year.length === 2 ? `20${year}` : year}-${two(month)}-${two(day)}`;
    const time = hour === undefined ? '' : `T${clock(half, hour)}:${two(minute ?? '0')}${second ? `:${second}` : ''}`;
    return { ...words, says: meaning(before ?? after), local: date + time };
  });
}

function meaning(label: string | undefined): WrittenMoment['says'] {
  if (label === undefined) return 'alone';
  if (/수정|업데이트|updated|modified|편집/iu.test(label)) return 'updated';
  return /지면/u.test(label) ? 'printed' : 'published';
}

function clock(half: string | undefined, hour: string): string {
  const value = Number(hour) % 24;
  if (half === undefined) return two(String(value));
  const late = /오후|pm/iu.test(half);
  return two(String((value % 12) + (late ? 12 : 0)));
}

function two(digits: string): string {
  return digits.padStart(2, '0');
}

const label =
  '엠바고|보도\\s?시점|보도\\s?일시|배포|기사\\s?입력|최초\\s?입력|기사\\s?등록|입력\\s?시간|입력|등록일?|송고\\s?시간|송고|승인|게재|발행일?|작성일?|최종\\s?수정|최종\\s?업데이트|최근\\s?수정|수정|업데이트|편집|지면|published|posted|updated|modified';
const date =
  '(?<!\\d)(?<year>(?:19|20)\\d\\d|(?<=\\s|^|[가-힣])\\d\\d(?=\\.\\d\\d\\.\\d\\d\\s\\d\\d:))\\s?[-./년]\\s?(?<month>0?[1-9]|1[0-2])\\s?[-./월]\\s?(?<day>0?[1-9]|[12]\\d|3[01])(?!\\d)[일.]?';
const time =
  '(?:T|\\s?\\([월화수목금토일]\\)\\s?|\\s)?\\s?\\(?(?:(?<half>오전|오후|am|pm)\\s?)?(?<hour>[01]?\\d|2[0-4])(?:(?::|시\\s?)(?<minute>[0-5]\\d|[0-9](?=분))(?:분|:(?<second>[0-5]\\d))?|시)(?:\\s?(?:KST|\\(KST\\)))?\\)?';
const written = new RegExp(
  `(?:(?<before>${label})\\s?[:：|]?\\s*)?${date}(?:${time})?(?:\\s?\\([월화수목금토일]\\))?(?:(?<!(?:${label})\\s?[:：]?\\s*\\d[\\d\\s:.,/TKS()년월일시분오전후가-힣-]{0,40})\\s?(?<after>송고|입력|등록|승인|게재|발행|최종\\s?수정|최종\\s?업데이트|수정|업데이트))?`,
  'giu',
);
