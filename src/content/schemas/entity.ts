import { z } from 'zod';
import { flag, formerly, line, url } from './fields.ts';

const name = (description: string) =>
  line(description).refine((value) => value.length > 1, '두 글자 이상이어야 합니다');

/** `content/people/<id>.md` and `content/organizations/<id>.md`: who the news is about. */
export const entitySchema = z.strictObject({
  name: name('대표로 쓰는 이름'),
  aliases: z.array(name('다른 표기')).describe('글에 나오는 다른 표기. 이 이름들로 글에서 찾는다').default([]),
  role: line('누구인가, 무엇인가 한 줄').optional(),
  sameAs: z.array(url('같은 대상을 가리키는 공식 주소')).describe('공식 누리집 같은 주소').default([]),
  formerly,
  draft: flag('true면 아직 내지 않는다').optional(),
});
