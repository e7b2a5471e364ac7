import { z } from 'zod';
import type { IssueParams } from './fields.ts';
import { date, email, flag, formerly, line, moment, reference, text, url } from './fields.ts';

const imageAlt: IssueParams = { mistake: 'image-alt' };

const byline = z.strictObject({
  name: line('쓴 사람'),
  role: line('직함. 예: 기자').optional(),
  email: email('전자우편').optional(),
});

const source = z.strictObject({
  agency: line('원문을 낸 매체. 예: 뉴시스'),
  published: date('원문이 나온 날. 아는 만큼만: `2025-09-10`, 모르면 `2025-09`, 어림이면 `2025-09-10~`').optional(),
  url: url('원문 주소. 확인하지 못했으면 쓰지 않는다').optional(),
  treatment: z
    .enum(['own', 'rewritten', 'reprinted'])
    .describe('원문을 어떻게 다루었나: own(직접 취재) | rewritten(사실을 바탕으로 새로 씀) | reprinted(그대로 실음)'),
  rights: flag('전문을 피드와 텍스트 사본에 실어도 되는가. 비우면 reprinted만 안 된다').optional(),
});

const image = z
  .strictObject({
    src: line('사진 파일. 이 글에서 본 상대 경로: `photo.jpg`. 사진 없이 설명만 남기려면 비운다').optional(),
    alt: text('사진을 보지 못하는 사람에게 읽어 줄 말. src가 있으면 반드시').optional(),
    caption: text('사진 설명').optional(),
    credit: line('사진을 찍은 사람이나 매체').optional(),
  })
  .refine((value) => value.src === undefined || value.alt !== undefined, {
    path: ['alt'],
    message: '`src`가 있으면 사진을 못 보는 사람에게 읽어 줄 말인 `alt`도 있어야 합니다',
    params: imageAlt,
    // Also when another field is wrong: every mistake in one run.
    when: ({ value }) => typeof value === 'object' && value !== null,
  })
  .refine((value) => value.src !== undefined || value.caption !== undefined, {
    message: '`src`(사진)와 `caption`(사진 설명) 가운데 하나는 있어야 합니다',
  });

const correction = z.strictObject({
  kind: z.enum(['정정', '반론', '추후보도', '수정']).describe('정정 | 반론 | 추후보도 | 수정'),
  date: moment('알린 날'),
  note: text('무엇이 어떻게 바뀌었는가'),
});

/** The frontmatter that articles and interviews share. */
export const documentFields = {
  title: line('제목'),
  decks: z.array(line('부제 한 줄')).max(3).describe('부제, 셋까지').default([]),
  published: moment('이 사이트에 처음 낸 때. `2025-09-10` 또는 `2025-09-10T09:30+09:00`'),
  updated: moment('내용을 고친 때').optional(),
  dateline: line('기사를 보낸 곳. 예: 서울').optional(),
  bylines: z.array(byline).describe('쓴 사람들').default([]),
  source: source.describe('출처').optional(),
  story: reference(['stories'], '이 글이 속한 이슈. 예: stories/openai-korea').optional(),
  image: image.describe('대표 사진').optional(),
  keyPoints: z.array(line('요점 한 줄')).describe('먼저 읽을 요점').default([]),
  corrections: z.array(correction).describe('정정·반론·추후보도·수정').default([]),
  related: z
    .array(reference(['articles', 'interviews', 'stories', 'events'], '함께 읽을 글'))
    .describe('함께 읽을 글')
    .default([]),
  formerly,
  draft: flag('true면 아직 내지 않는다').optional(),
  publishAt: moment('이때가 지나야 낸다').optional(),
};
