import { dateInKorean } from '../../dates/date-in-korean.ts';
import type { PartialDate } from '../../dates/partial-date.ts';

/** What an editor is asked, one line each. `words` are those of the copy. */
export const dateQuestions = {
  confirm: (words: string, date: PartialDate) => `‘${words}’이(가) ${say(date)} 맞습니까?`,
  whichDay: (words: string, date: PartialDate) => `‘${words}’은(는) ${say(date)} 가운데 어느 날입니까?`,
  weekday: (words: string, date: PartialDate) => `‘${words}’의 날짜와 요일이 맞지 않습니다. ${say(date)} 맞습니까?`,
  zone: (words: string, date: PartialDate) => `‘${words}’은(는) 어느 시간대입니까? 현지 날짜로 ${say(date)}입니다.`,
  clock: (words: string, date: PartialDate) => `‘${words}’의 시각은 오전입니까, 오후입니까? 날짜는 ${say(date)}입니다.`,
  rough: (words: string, date: PartialDate) => `‘${words}’을(를) ${say(date)}(으)로 적어도 됩니까?`,
  begins: (words: string, date: PartialDate) => `‘${words}’은(는) 끝나는 때입니다. ${say(date)} 동안 이어집니까?`,
  unknown: (words: string) => `‘${words}’은(는) 언제입니까? 헤아릴 기준이 되는 날을 찾지 못했습니다.`,
  impossible: (words: string) => `‘${words}’은(는) 언제입니까? 달력에 없는 날짜입니다.`,
};

function say(date: PartialDate): string {
  return date.form === 'up-to' ? dateInKorean(date, 'planned') : dateInKorean(date, 'past', { weekday: false });
}
