import { z } from 'zod';
import type { IssueParams } from './fields.ts';
import { date, flag, formerly, line, moment, quote, reference, word } from './fields.ts';

/** What somebody has to have said on some day. */
const unconfirmed = ['planned', 'cancelled', 'unknown'];
const missing: IssueParams = { mistake: 'missing-field' };

const evidence = z.strictObject({
  in: reference(['articles', 'interviews'], '이 일을 알린 글. 예: articles/openai-korea-launch'),
  quote: quote('그 글에 있는 말 그대로. 한 문단 안에서, 글 전체에 꼭 한 번 나와야 한다'),
});

/** `content/events/<id>.md`: something dated, at an honest precision. The body says what it is in a few sentences. */
export const eventSchema = z
  .strictObject({
    title: line('무엇이 있었나, 또는 있을 것인가'),
    date: date(
      '언제, 아는 만큼만: 2025 | 2025-11 | 2025-09-11 | 2025-09-10T14:30+09:00 | 2025-09-10/2025-09-12(이어짐) | 2025-12/..(그때부터) | [2025-09-10,2025-09-11](둘 중 하나) | [2026-07..2026-12](사이 언젠가) | [..2025-09-10](그 전 언젠가). 어림이면 끝에 ~, 의심스러우면 ?',
    ),
    dateNote: line('원문이 때를 가리킨 말. 예: 이날 오후').optional(),
    status: z
      .enum(['planned', 'happened', 'cancelled', 'unknown'])
      .describe('planned(예정) | happened(있었음이 확인됨) | cancelled(취소됨) | unknown(확인 안 됨)'),
    asOf: moment('그 상태를 알린 보도의 날. happened가 아니면 반드시').optional(),
    kind: word('어떤 종류의 일인가, 한 낱말로. 예: 행사, 협약, 발표').optional(),
    place: line('곳').optional(),
    who: z
      .array(reference(['people', 'organizations'], '함께한 사람이나 기관'))
      .describe('함께한 이들')
      .default([]),
    stories: z
      .array(reference(['stories'], '이 일이 속한 이슈'))
      .describe('이 일이 속한 이슈들')
      .default([]),
    evidence: z.array(evidence).describe('이 일을 언급한 문장들').default([]),
    formerly,
    draft: flag('true면 아직 내지 않는다').optional(),
  })
  .refine((value) => !unconfirmed.includes(value.status) || value.asOf !== undefined, {
    path: ['asOf'],
    message: '`status`가 `happened`가 아니면 있어야 합니다. 쓸 것: 그 상태를 알린 보도의 날. 예: `asOf: 2025-09-10`',
    params: missing,
    // Also when another field is wrong: every mistake in one run.
    when: ({ value }) => typeof value === 'object' && value !== null,
  });
