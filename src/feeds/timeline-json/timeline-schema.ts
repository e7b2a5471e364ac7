import { z } from 'zod';
import { eventDataSchema } from './event-schema.ts';

/** Rises when a field goes or comes to mean something else; new fields may come without. */
export const timelineVersion = 1;

/** `timeline.json`: the one truth of what it holds, for our types, for the published JSON Schema and for its readers. */
export const timelineDataSchema = z
  .strictObject({
    $schema: z.url().describe('The JSON Schema of this file.'),
    version: z
      .literal(timelineVersion)
      .describe('Rises when a field goes or comes to mean something else. New fields may come without: ignore them.'),
    address: z.url().describe('The page that shows these events.'),
    language: z.string().describe('BCP 47 language of all words in this file.'),
    timeZone: z.string().describe('IANA time zone in which days begin and end, and in which times are written.'),
    site: z
      .strictObject({
        name: z.string().describe('Name of the publication.'),
        description: z.string().describe('What it is, in a sentence or two.'),
        address: z.url().describe('Its front page.'),
        demo: z.literal(true).optional().describe('It is a demonstration; none of it is news.'),
      })
      .describe('The publication.'),
    story: z
      .strictObject({
        id: z.string().describe('Id, unique among the stories of the site.'),
        title: z.string().describe('Name of the story.'),
        summary: z.string().describe('What it is about, in two or three sentences.'),
        address: z.url().describe('Its page.'),
      })
      .optional()
      .describe('The story whose timeline this is. Left out where the file has the events of the whole site.'),
    events: z.array(eventDataSchema).describe('In the order of time.'),
  })
  .describe(
    'The timeline of a publication, or of one of its stories. What is not known is left out, never empty. Addresses are absolute and permanent.',
  );

export type TimelineData = z.output<typeof timelineDataSchema>;
