import { dateInKorean } from '../../dates/date-in-korean.ts';
import type { PartialDate } from '../../dates/partial-date.ts';

/** What an editor is asked, one line each. `words` are those of the copy. */
export const dateQuestions = {
  confirm: (words: string, date: PartialDate) => `‘${words}’: ${say(date)}, 맞습니까?`,
  whichDay: (words: string, date: PartialDate) => `‘${words}’: ${say(date)} 가운데 어느 날입니까?`,
  weekday: (words: string, date: PartialDate) => `‘${words}’: ${say(date)}, 맞습니까? 날짜와 요일이 서로 다릅니다.`,
  zone: (words: string, date: PartialDate) => `‘${words}’: 어느 시간대입니까? 날짜는 그곳의 ${say(date)}로 적습니다.`,
  clock: (words: string, date: PartialDate) =>
    `‘${words}’: 몇 시입니까? 오전인지 오후인지, 날이 바뀌는지 알 수 없어 ${say(date)}만 적습니다.`,
  rough: (words: string, date: PartialDate) => `‘${words}’: ${say(date)}, 이렇게 적어도 됩니까?`,
  lasts: (words: string, date: PartialDate) =>
    `‘${words}’: ${say(date)} 동안 이어집니까, 아니면 그때까지가 기한입니까?`,
  unknown: (words: string) => `‘${words}’: 언제입니까? 헤아릴 기준이 되는 날을 찾지 못했습니다.`,
  impossible: (words: string) => `‘${words}’: 언제입니까? 그런 날은 달력에 없습니다.`,
};

function say(date: PartialDate): string {
  return date.form === 'up-to' ? dateInKorean(date, 'planned') : dateInKorean(date, 'past', { weekday: false });
}
