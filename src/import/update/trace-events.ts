import type { KnownEvent } from './match-events.ts';
import { matchEvents, quotesOf } from './match-events.ts';
import type { ImportRecord } from './record.ts';
import { splitFile } from './split-file.ts';

export interface Traces {
  /** Where the events that the importer wrote stand now; nothing for those that the editor has removed. */
  nowOf: Map<string, string | undefined>;
  /** Which of the events that the importer wrote each new one is. */
  wasOf: Map<string, string>;
  /** Which event of the newsroom each new one is that the importer did not write. */
  sameAs: Map<string, string>;
}

/** Finds the events of a copy again: in its record, and in the newsroom, whatever their files are called now. */
export function traceEvents(
  fresh: readonly KnownEvent[],
  record: ImportRecord | undefined,
  texts: ReadonlyMap<string, string>,
  files: readonly string[],
): Traces {
  const written = eventsIn(Object.entries(record?.files ?? {}));
  // Of thousands of events few speak of these texts, or of those that are missing.
  const wanted = [...files, ...written.flatMap(({ reference }) => (texts.has(`${reference}.md`) ? [] : [reference]))];
  const present = eventsIn([...texts].filter(([, text]) => wanted.some((each) => text.includes(each))));
  const nowOf = new Map<string, string | undefined>();
  for (const { reference } of written) if (texts.has(`${reference}.md`)) nowOf.set(reference, reference);
  const others = present.filter(({ reference }) => !nowOf.has(reference));
  const lost = written.filter(({ reference }) => !nowOf.has(reference));
  for (const { reference } of lost) {
    const heir = others.find(({ fields }) => JSON.stringify(fields['formerly'] ?? '').includes(`"${reference}"`));
    if (heir) nowOf.set(reference, heir.reference);
  }
  const near = others.filter(({ fields }) => quotesOf(fields).some((each) => files.includes(each.in)));
  const renamed = matchEvents(
    lost.filter(({ reference }) => !nowOf.has(reference)),
    near.filter(({ reference }) => ![...nowOf.values()].includes(reference)),
  );
  for (const { reference } of lost) if (!nowOf.has(reference)) nowOf.set(reference, renamed.get(reference));

  const wasOf = matchEvents(fresh, written);
  const claimed = new Set(nowOf.values());
  const sameAs = matchEvents(
    fresh.filter(({ reference }) => !wasOf.has(reference)),
    near.filter(({ reference }) => !claimed.has(reference)),
  );
  return { nowOf, wasOf, sameAs };
}

function eventsIn(files: readonly (readonly [string, string])[]): KnownEvent[] {
  return files.flatMap(([path, text]) => {
    if (!path.startsWith('events/')) return [];
    const split = splitFile(text);
    return split ? [{ reference: path.replace(/\.md$/, ''), fields: split.fields }] : [];
  });
}
