import { z } from 'zod';

/** A date as precise as it is known: what `writeDate` writes. */
const edtf = (description: string) =>
  z
    .string()
    .regex(/^[\dTZ:+\-~?/.,[\]]+$/)
    .describe(`${description} In EDTF (ISO 8601-2), as precise as it is known.`);

const bound = (description: string) => z.iso.datetime({ offset: true }).nullable().describe(description);

const bounds = z
  .strictObject({
    earliest: bound('The first millisecond that the date can mean, itself included. null where it is open.'),
    latest: bound('The last millisecond that the date can mean, itself included. null where it is open.'),
  })
  .describe(
    'Between which moments the date lies, or, if it lasts, from when to when. Both are included: a day ends at 23:59:59.999. A time lasts its minute, or its second if seconds are written. `~` and `?` do not widen the bounds.',
  );

const who = z.strictObject({
  collection: z.enum(['people', 'organizations']).describe('Which of the two it is.'),
  id: z.string().describe('Id, unique in its collection.'),
  name: z.string().describe('Name.'),
  address: z.url().describe('Its page.'),
});

const source = z
  .strictObject({
    agency: z.string().describe('Who published the original.'),
    published: edtf('When the original was published.').optional(),
    url: z.url().optional().describe('The address of the original.'),
    treatment: z
      .enum(['own', 'rewritten', 'reprinted'])
      .describe("How it was treated: the site's own report, written anew from its facts, or reprinted as it was."),
  })
  .describe('The report that the text stands on.');

const evidence = z.strictObject({
  quote: z.string().describe('The words, exactly.'),
  address: z.url().describe('The address of these very words in the text.'),
  document: z
    .strictObject({
      collection: z.enum(['articles', 'interviews']).describe('Which of the two it is.'),
      id: z.string().describe('Id, unique in its collection.'),
      title: z.string().describe('Headline.'),
      address: z.url().describe('Its page.'),
      published: edtf('When it was published on this site.'),
      source: source.optional(),
    })
    .describe('The text that the words stand in.'),
});

/** An event of `timeline.json`. */
export const eventDataSchema = z
  .strictObject({
    id: z.string().describe('Id, unique among the events of the site.'),
    address: z.url().describe('Its page.'),
    title: z.string().describe('What happened, or is to happen.'),
    date: edtf(
      'When: `2025`, `2025-11`, `2025-09-11`, `2025-09-10T14:30+09:00`, `a/b` (lasts), `a/..` (from then on), `[a,b]` (one of), `[a..b]` (some time between), `[..a]` (some time up to), with `~` (about) or `?` (uncertain). A time without seconds is an extension.',
    ),
    dateText: z.string().describe('The same date in words, as the page says it.'),
    dateNote: z.string().optional().describe('The words in which the report gives the time: "that afternoon".'),
    shape: z
      .enum(['day', 'month', 'year', 'span', 'one-of', 'between', 'onward', 'up-to'])
      .describe('The precision and kind of the date. A time has the shape of its day.'),
    bounds,
    status: z
      .enum(['planned', 'happened', 'cancelled', 'unknown'])
      .describe(
        'What is known of it. A plan stays `planned` until its coming true is confirmed, also when its date has passed.',
      ),
    asOf: edtf('The day of the report that said so.').optional(),
    statusText: z.string().describe('The same in words, as the page says it.'),
    kind: z.string().optional().describe('What kind of event it is, in one word.'),
    place: z.string().optional().describe('Where.'),
    html: z.string().optional().describe('What is said of it, as safe HTML with absolute addresses.'),
    who: z.array(who).describe('People and organizations that take part. Empty where nobody is named.'),
    stories: z
      .array(
        z.strictObject({
          id: z.string().describe('Id, unique among the stories of the site.'),
          title: z.string().describe('Name of the story.'),
          address: z.url().describe('The row of the event in the timeline of the story.'),
        }),
      )
      .describe('The stories that it belongs to.'),
    evidence: z.array(evidence).describe('The words in the texts of this site that report it.'),
  })
  .describe('Something dated.');

export type EventData = z.output<typeof eventDataSchema>;
