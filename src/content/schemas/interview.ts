import { z } from 'zod';
import { documentFields } from './document.ts';
import { date, line, reference } from './fields.ts';

const setting = z.strictObject({
  when: date('묻고 답한 때').optional(),
  where: line('묻고 답한 곳').optional(),
});

const speaker = z.strictObject({
  id: z
    .string()
    .regex(/^[\p{L}\p{N}_-]+$/u, '글자, 숫자, `-`, `_`만 씁니다')
    .describe('이 인터뷰 안에서 쓰는 이름. 예: kwon'),
  who: reference(['people', 'organizations'], '누구인가. 예: people/jason-kwon').optional(),
  label: line('답 앞에 붙이는 이름. 본문에서는 `**이름** 답`으로 쓴다'),
});

/** `content/interviews/<id>.md`: a question is a `## heading {#id}`, what follows is its answer. */
export const interviewSchema = z.strictObject({
  ...documentFields,
  setting: setting.describe('자리').optional(),
  speakers: z
    .array(speaker)
    .min(1)
    .superRefine((list, context) => {
      for (const name of ['id', 'label'] as const) {
        for (const [index, first] of repeated(list.map((each) => each[name]))) {
          const message = `사람마다 달라야 하는데 ${first + 1}번째와 같습니다`;
          context.addIssue({ code: 'custom', path: [index, name], message });
        }
      }
    })
    .describe('답하는 사람들'),
  answers: z.enum(['verbatim', 'gist']).describe('답을 어떻게 옮겼나: verbatim(말 그대로) | gist(취지를 정리함)'),
});

/** Where a name stands that has been given before, and where it stands first. */
function repeated(names: readonly string[]): [index: number, first: number][] {
  return names.flatMap((name, index): [number, number][] => {
    const first = names.indexOf(name);
    return first < index ? [[index, first]] : [];
  });
}
