import { z } from 'zod';

const words = z.union([z.string(), z.number()], '글이어야 합니다').transform(String).nullish();

/** Spreadsheets give numbers as texts, and empty cells as empty ones. */
const number = z
  .union([z.string(), z.number()], '숫자여야 합니다')
  .transform((value) => String(value).trim())
  .refine((value) => /^(-?\d+(\.0+)?)?$/.test(value), '숫자여야 합니다')
  .transform((value) => (value === '' ? undefined : Number(value)));
const part = number.nullish();

const slideDateSchema = z.looseObject(
  {
    year: z
      .unknown()
      .refine((value) => value !== undefined && value !== null && value !== '', '해가 있어야 합니다')
      .pipe(number),
    month: part,
    day: part,
    hour: part,
    minute: part,
    second: part,
    millisecond: part,
    display_date: words,
  },
  '`{ "year": 2025 }` 꼴이어야 합니다',
);

export type GivenDate = z.output<typeof slideDateSchema>;

const textSchema = z.looseObject({ headline: words, text: words }, '`{ "headline": …, "text": … }` 꼴이어야 합니다');

/** What only our own files have: what TimelineJS3 cannot say. */
const ownSchema = z.looseObject({
  date: z.string(),
  dateNote: z.string().optional(),
  status: z.enum(['planned', 'happened', 'cancelled', 'unknown']),
  asOf: z.string().optional(),
  place: z.string().optional(),
  who: z.array(z.string()).default([]),
  evidence: z.array(z.object({ in: z.string(), quote: z.string() })).default([]),
});

const titleSchema = z.looseObject({ unique_id: words, text: textSchema.nullish() }, '슬라이드여야 합니다');

export const slideSchema = z.looseObject(
  {
    unique_id: words,
    start_date: slideDateSchema,
    end_date: slideDateSchema.nullish(),
    display_date: words,
    group: words,
    text: textSchema.nullish(),
    _yeonpyo: ownSchema.optional(),
  },
  '슬라이드여야 합니다',
);

export type GivenSlide = z.output<typeof slideSchema>;

/** A file of TimelineJS3. What else is in it is looked at one by one, to be told of. */
export const timelineJsSchema = z.looseObject({
  title: titleSchema.nullish(),
  events: z.array(slideSchema).min(1, '슬라이드가 하나는 있어야 합니다'),
});

export type GivenTimeline = z.output<typeof timelineJsSchema>;
