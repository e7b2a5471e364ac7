import { z } from 'zod';
import type { IssueParams } from './fields.ts';
import { formerly, line, moment, reference, text } from './fields.ts';

const missing: IssueParams = { mistake: 'missing-field' };
// Also when another field is wrong: every mistake in one run.
const when = ({ value }: { value: unknown }) => typeof value === 'object' && value !== null;

/**
 * `content/gone/articles/<id>.md`: what stood at an address whose piece is no more. `withheld` says nothing of it: a
 * court, the law or a person's safety demands that.
 */
export const goneSchema = z
  .strictObject({
    kind: z
      .enum(['withdrawn', 'withheld'])
      .describe(
        'withdrawn(내리고 까닭을 밝힘) | withheld(법원 결정·임시조치·신변 보호로, 내렸다는 것 말고는 밝히지 않음)',
      ),
    date: moment('내린 날'),
    title: line('무엇이 있었나. withheld에는 쓰지 않는다').optional(),
    reason: text('왜 내렸나. withheld에는 쓰지 않는다').optional(),
    instead: z
      .array(reference(['articles', 'interviews', 'stories', 'events', 'people', 'organizations'], '대신 읽을 것'))
      .describe('대신 읽을 것. withheld에는 쓰지 않는다')
      .default([]),
    formerly,
  })
  .refine(({ kind, title }) => kind !== 'withdrawn' || title !== undefined, {
    path: ['title'],
    message: '무엇이 있던 자리인지 있어야 합니다',
    params: missing,
    when,
  })
  .refine(({ kind, reason }) => kind !== 'withdrawn' || reason !== undefined, {
    path: ['reason'],
    message: '왜 내렸는지 있어야 합니다. 밝히면 안 되는 일이면 `kind: withheld`로 쓰세요',
    params: missing,
    when,
  })
  .refine(({ kind, title, reason, instead }) => kind !== 'withheld' || !(title ?? reason ?? instead?.[0]), {
    path: ['kind'],
    message: '`withheld`에는 무엇이 있었는지 짐작할 말을 두지 않습니다. `title`, `reason`, `instead`를 지우세요',
    when,
  });
