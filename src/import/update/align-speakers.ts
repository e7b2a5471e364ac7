import { freeId } from '../drafts/propose-id.ts';
import type { SplitFile } from './split-file.ts';

type Speaker = Readonly<Record<string, unknown>>;

/**
 * A version of an interview whose speakers are called as the editor calls them, in its fields and where their answers
 * open with a label. Who is new keeps the label, under an id that is free.
 */
export function alignSpeakers(version: SplitFile, base: SplitFile | undefined, mine: SplitFile): SplitFile {
  const own = speakersOf(mine);
  const written = base ? speakersOf(base) : [];
  if (own.length === 0) return version;
  let { body } = version;
  const taken = new Set(own.map(({ id }) => String(id)));
  const speakers = speakersOf(version).map((speaker) => {
    const index = written.findIndex(({ label, id }) => label === speaker['label'] || id === speaker['id']);
    const known =
      own.find(({ label }) => label === speaker['label']) ??
      own.find(({ who }) => who !== undefined && who === speaker['who']) ??
      (written.length === own.length ? own[index] : undefined);
    if (!known) {
      const id = freeId(String(speaker['id']), (each) => taken.has(each));
      taken.add(id);
      return { ...speaker, id };
    }
    if (known['label'] !== speaker['label'])
      body = body.replaceAll(`\n**${String(speaker['label'])}** `, () => `\n**${String(known['label'])}** `);
    return known;
  });
  return { ...version, body, fields: { ...version.fields, speakers } };
}

function speakersOf({ fields: { speakers } }: SplitFile): Speaker[] {
  return Array.isArray(speakers) ? speakers : [];
}

/** The answers of the only speaker of a version, opened with the label as they must be where others speak too. */
export function labelAnswers(version: SplitFile): SplitFile {
  const [only, ...others] = speakersOf(version);
  if (!only || others.length > 0) return version;
  const label = String(only['label']);
  const body = version.body.replaceAll(unlabelled, (question) => `${question}**${label}** `);
  return { ...version, body };
}

/** Whether together they have more than one speaker. */
export function haveSeveral(...versions: readonly SplitFile[]): boolean {
  return new Set(versions.flatMap((each) => speakersOf(each).map(({ label }) => label))).size > 1;
}

const unlabelled = /^## .*\n\n(?![#*>|-]|\d+[.)])/gmu;
