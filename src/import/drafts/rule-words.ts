import type { RuleName } from '../dates/found-date.ts';
import type { Moment } from '../document/document.ts';

/** How a date was understood, in the editor's words. */
export const ruleWords: Readonly<Record<RuleName, string>> = {
  'in-figures': '숫자로 적힌 날',
  'written-year': '해가 적힘',
  'relative-year': '기사의 해에서 셈',
  'named-year': '앞에 나온 해에서 셈',
  'relative-month': '기사의 달에서 셈',
  'named-month': '앞에 나온 달',
  direction: '‘오는’은 다음, ‘지난’은 바로 앞',
  'inherited-year': '앞에 나온 해를 이음',
  'inherited-month': '앞에 나온 달을 이음',
  'near-month': '서술어의 때에 맞는 가까운 달',
  'near-day': '서술어의 때에 맞는 가까운 날',
  'weekday-fits': '요일이 맞는 달',
  'this-day': '‘이날’이 가리키는 날',
  'counted-day': '앞에 나온 날에서 셈',
  week: '그 주의 요일',
  'part-of-year': '한 해의 한때',
  'clock-alone': '앞에 나온 날의 시각',
  span: '이어지는 동안',
  deadline: '그때까지',
  onward: '그때부터',
};

/** What the day of the copy was taken from. */
export const momentWords: Readonly<Record<Moment['from'], string>> = {
  input: '입력 시각',
  meta: '페이지에 적힌 시각',
  caption: '사진 설명의 날짜',
  dateline: '기사 앞머리의 날짜',
  update: '수정 시각',
  print: '지면의 날짜',
  relative: '언제인지 말하지 않는 때',
};

/** What was put right, by its kind. */
export const repairWords = {
  encoding: '옛 글자 부호를 UTF-8로',
  'byte-order-mark': '파일 앞의 보이지 않는 표시',
  'line-ending': '줄 끝 표시',
  'no-break-space': '특수한 빈칸을 보통 빈칸으로',
  'zero-width': '너비 없는 글자',
  'soft-hyphen': '보이지 않는 붙임표',
  'control-character': '제어 문자',
  'broken-character': '깨진 글자',
  decomposed: '풀어 쓴 한글을 모아 씀',
  entity: '글로 적힌 부호(&lt; 따위)를 글자로',
  'lost-break': '붙어 버린 문단을 나눔',
} as const;
