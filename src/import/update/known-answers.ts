import type { WireImport } from '../drafts/import-wire.ts';
import type { ImportRecord } from './record.ts';
import { sameWords } from './same-words.ts';
import { splitFile } from './split-file.ts';
import { traceEvents } from './trace-events.ts';

/** The answers to what has been asked of an earlier version already, in the same words. */
export function knownAnswers(
  { points, drafts }: WireImport,
  record: ImportRecord,
  texts: ReadonlyMap<string, string>,
  files: readonly string[],
): Map<string, string> {
  const events = drafts.flatMap(({ path, text }) => {
    const split = path.startsWith('events/') ? splitFile(text) : undefined;
    return split ? [{ reference: path.replace(/\.md$/, ''), fields: split.fields, split }] : [];
  });
  const { wasOf } = traceEvents(events, record, texts, files);
  const answers = new Map<string, string>();
  for (const { id, kind, question, source, file } of points) {
    const given = record.answers.find(
      (each) => each.kind === kind && each.question === question && each.source === source,
    );
    const event = events.find(({ reference }) => reference === file);
    const base = splitFile(record.files[`${wasOf.get(file) ?? ''}.md`] ?? '');
    const told = base?.fields[kind === 'status' ? 'status' : 'date'];
    if (given) answers.set(id, given.answer);
    else if (event && base && sameWords(base, event.split) && told !== undefined)
      answers.set(id, Array.isArray(told) ? `[${told.join(',')}]` : String(told));
  }
  return answers;
}
