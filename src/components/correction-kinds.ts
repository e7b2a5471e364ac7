import type { Correction } from '../content/newsroom.ts';

/** What readers are told that each kind of correction is. */
export const correctionKinds: Record<Correction['kind'], string> = {
  정정: '사실과 다르게 쓴 것을 바로잡았습니다.',
  반론: '글에 나온 사람이나 기관이 다르게 밝힌 뜻을 함께 실었습니다.',
  추후보도: '글을 낸 뒤에 달라지거나 드러난 결과를 알렸습니다.',
  수정: '사실은 그대로 두고 글을 고치거나 보탰습니다.',
};
