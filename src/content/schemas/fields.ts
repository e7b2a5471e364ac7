import { z } from 'zod';
import { parseDate } from '../../dates/parse-date.ts';
import { leadsOut } from '../leads-out.ts';
import type { MistakeId } from '../mistake-ids.ts';

/** What a refinement tells `explain-issue.ts` beside its message. */
export interface IssueParams {
  mistake: MistakeId;
  /** How far into the value the mistake stands, in UTF-16 units. */
  offset?: number;
}

const noMarkdown = {
  message: '굵은 글씨(`**`)는 본문에서만 쓸 수 있습니다. `**`를 지우세요',
  params: { mistake: 'literal-asterisks' } satisfies IssueParams,
};

/** One line of text. YAML is read as text only (`read-yaml.ts`), so `title: 1987` is a title too. */
export const line = (description: string) =>
  z
    .string()
    .trim()
    .min(1)
    .refine((value) => !/[\n\r]/.test(value), '줄을 바꾸지 않은 한 줄이어야 합니다')
    .refine((value) => !value.includes('**'), noMarkdown)
    .describe(description);

/** One word: what pieces are sorted by must be written alike. */
export const word = (description: string) =>
  line(description)
    .refine((value) => !/\s/u.test(value), '빈칸 없는 한 낱말이어야 합니다')
    .describe(description);

/** Text of one or more lines. */
export const text = (description: string) =>
  z
    .string()
    .trim()
    .min(1)
    .refine((value) => !value.includes('**'), noMarkdown)
    .describe(description);

/** Words of a text as a reader sees them: `**` that was escaped there is one of them. */
export const quote = (description: string) => z.string().trim().min(1).describe(description);

/** `true` or `false`; anything else is a mistake, `yes` too. */
export const flag = (description: string) =>
  z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .describe(description);

/** A date of our EDTF subset (`src/dates/`), `[a,b]` and `[a..b]` written with or without quotes. */
export const date = (description: string) =>
  z.preprocess(joinList, z.string().transform(readDate)).describe(description);

/** A moment on the calendar at which something was published: a day, or a day with a time. */
export const moment = (description: string) =>
  date(description)
    .refine(
      (value) => value.form === 'point' && value.at.day !== undefined && !value.at.approximate && !value.at.uncertain,
      '하루(`2025-09-10`)나 시각(`2025-09-10T09:30+09:00`)이어야 합니다',
    )
    .describe(description);

/** A reference to another file of the newsroom, `collection/id`. Whether it exists is checked in `check-references.ts`. */
export const reference = (collections: readonly string[], description: string) =>
  z
    .string()
    .regex(
      new RegExp(`^(${collections.join('|')})/[^/]`, 'u'),
      `${collections.map((name) => `\`${name}/이름\``).join(', ')} 꼴이어야 합니다`,
    )
    .describe(description);

// A file is written at the address, by the name that it has when it is decoded: what neither can hold is in none.
const formerName =
  /^(?:[a-z]+\/[^#\s<>"|?*:%^`{}[\]]*[^#\s/<>"|?*:%^`{}[\]](?:#[^#\s]+)?|\/(?:[^#\s/<>"|?*:%^`{}[\]]+\/)+(?:#[^#\s]+)?|[^#\s/]+)$/u;
const formerNames = '`articles/옛-이름`, `articles/옛-이름#옛-자리`, 이 글의 자리면 `옛-자리` 꼴이어야 합니다';

/**
 * What a piece was called before, or a place in it was: `articles/old-name`, `/archive/17/`, `old-place`,
 * `{ was: articles/old-name#old-place, now: place }`.
 */
export const former = z.preprocess(
  (value, context) => {
    if (typeof value !== 'string') return value;
    if (formerName.test(value) && !leadsOut(value)) return { was: value };
    context.addIssue({ code: 'custom', input: value, message: formerNames });
    return z.NEVER;
  },
  z.strictObject({
    was: z
      .string()
      .regex(formerName, formerNames)
      // A file is written at the address.
      .refine((name) => !leadsOut(name), formerNames)
      .describe('예전 이름이나 자리. 예: interviews/옛-이름#옛-자리'),
    now: z
      .string()
      .regex(/^[^#\s/]+$/u, '`#` 없이 이 글에 있는 자리의 이름이어야 합니다')
      .describe('이 글에서 그것을 잇는 자리')
      .optional(),
  }),
);

/** Every earlier address that a piece answers for. */
export const formerly = z
  .array(former)
  .describe(
    '예전 주소. 파일의 이름을 바꿨으면 `articles/옛-이름`, 질문이나 제목의 이름을 바꿨으면 `{ was: 옛-자리, now: 새-자리 }`',
  )
  .default([]);

/** An address on the web. */
export const url = (description: string) =>
  z.url({ protocol: /^https?$/, error: '`https://`로 시작하는 주소여야 합니다' }).describe(description);

/** An e-mail address. */
export const email = (description: string) => z.email({ error: '전자우편 주소여야 합니다' }).describe(description);

// YAML reads `[2025-09-10, 2025-09-11]` as a list; to the writer it is one date.
function joinList(value: unknown): unknown {
  return Array.isArray(value) ? `[${value.join(',')}]` : value;
}

function readDate(value: string, context: z.RefinementCtx) {
  const result = parseDate(value);
  if (result.ok) return result.date;
  const params: IssueParams = { mistake: 'bad-date', offset: result.error.offset };
  context.issues.push({ code: 'custom', input: value, message: result.error.message, params });
  return z.NEVER;
}
