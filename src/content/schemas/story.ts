import { z } from 'zod';
import { flag, formerly, line, reference, text } from './fields.ts';

/** `content/stories/<id>.md`: what belongs together. The body, if any, stands under the summary. */
export const storySchema = z.strictObject({
  title: line('이슈의 이름'),
  summary: text('무슨 일인지 두세 문장으로'),
  lead: reference(['articles', 'interviews'], '맨 먼저 보여 줄 글').optional(),
  formerly,
  draft: flag('true면 아직 내지 않는다').optional(),
});
