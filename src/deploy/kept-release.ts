import { z } from 'zod';

/** What is remembered of a release at the target, in `<id>.json`, from before its first file is put. */
export const keptReleaseSchema = z.object({
  version: z.literal(1),
  id: z.string(),
  /** When it was last on its way: what of it is there, if it never arrived, is not known. */
  begun: z.iso.datetime(),
  newest: z.string().nullable(),
  /** What was withheld when it was made: paths without the base. */
  withheld: z.array(z.string()),
  /** It says what has been withheld since: its bytes are gone, and there is no way back to it. */
  isForgotten: z.boolean(),
  /** Every file of the site, `release.json` too. Most places tell only the MD5 of what they have. */
  files: z.record(z.string(), z.object({ sha256: z.string(), size: z.number(), md5: z.string().optional() })),
});

export type KeptRelease = z.output<typeof keptReleaseSchema>;

/** `turns.json`: which release readers had from when on; the last is the one that they have. */
export const turnsSchema = z.object({
  version: z.literal(1),
  turns: z.array(z.object({ id: z.string(), from: z.iso.datetime() })),
});

export type Turn = z.output<typeof turnsSchema>['turns'][number];
