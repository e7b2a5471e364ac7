import { isPublished } from '../../content/is-published.ts';
import { parseDate } from '../../dates/parse-date.ts';
import type { Draft } from '../draft.ts';
import type { WireImport } from '../drafts/import-wire.ts';
import type { Change, Conflict, Decisions } from './change.ts';
import { editEntry } from './edit-entry.ts';
import { baseOf, freshFiles, nameIn } from './fresh-files.ts';
import { quotesOf } from './match-events.ts';
import { mergeFile, withQuestions } from './merge-file.ts';
import { isDocument } from './piece-kinds.ts';
import type { ImportRecord } from './record.ts';
import { sameWords } from './same-words.ts';
import { settleEvidence } from './settle-evidence.ts';
import { splitBody } from './split-body.ts';
import type { SplitFile } from './split-file.ts';
import { joinFile, splitFile } from './split-file.ts';
import { tellReaders } from './tell-readers.ts';
import type { Traces } from './trace-events.ts';
import { traceEvents } from './trace-events.ts';

export interface UpdateScene {
  /** The new version, read into the names of the files that exist. */
  made: WireImport;
  /** What the importer wrote last; nothing when that is not known. */
  record: ImportRecord | undefined;
  /** Every text of the newsroom, by its path. */
  texts: ReadonlyMap<string, string>;
  files: Readonly<Record<'articles' | 'interviews', string>>;
  /** Whether `/articles/x/#place` has been published. */
  isPromised: (address: string) => boolean;
  decisions: Decisions;
  /** No open points are to stand in the files. */
  isReady: boolean;
  today: string;
  /** Epoch milliseconds. */
  now: number;
  zone: string;
}

export interface Update {
  /** What is to be written, without what stays as it is. */
  files: Draft[];
  /** Each file as the copy has it, by its path: what the next version is compared with. */
  written: Record<string, string>;
  changes: Change[];
  conflicts: Conflict[];
}

/** START HERE for `--update`. The next version of a copy, merged into the files of the one before. Pure. */
export function updatePieces(scene: UpdateScene): Update {
  const { made, record, texts, files, decisions, isReady } = scene;
  const update: Update = { files: [], written: {}, changes: [], conflicts: [] };
  const drafts = freshFiles(made.drafts, scene, update.written);
  const events = drafts.filter(({ reference }) => reference.startsWith('events/'));
  const traces = traceEvents(
    events.map(({ reference, split }) => ({ reference, fields: split.fields })),
    record,
    texts,
    Object.values(files),
  );
  const results = new Map<string, { yaml: string; body: string }>();
  const wordsOf = new Map<string, readonly string[]>();
  const proposed = new Map<string, { evidence: ReturnType<typeof quotesOf>; isNews: boolean }>();

  for (const draft of drafts) {
    const { reference, split: theirs } = draft;
    const isEvent = reference.startsWith('events/');
    const was = isEvent ? traces.wasOf.get(reference) : baseOf(reference, record);
    const base = was === undefined ? undefined : splitFile(record?.files[`${was}.md`] ?? '');
    const now = isEvent ? placeNow(reference, traces) : reference;
    const mine = now === undefined ? undefined : splitFile(texts.get(`${now}.md`) ?? '');
    if (now === undefined || !mine) {
      if (was === undefined) {
        results.set(reference, theirs);
        update.written[`${reference}.md`] = draft.text;
        update.changes.push({ in: reference, where: '새 파일', kind: 'added', after: nameIn(theirs) });
        if (isDocument(reference))
          wordsOf.set(
            reference,
            splitBody(theirs.body).blocks.map(({ words }) => words),
          );
      } else update.written[`${was}.md`] = draft.text;
      continue;
    }
    const isSame = isEvent && base !== undefined && sameWords(base, theirs);
    update.written[`${now}.md`] = isSame ? joinFile(base) : draft.text;
    const merged = mergeFile({
      ...{ in: now, base, mine, theirs: isSame ? base : theirs, decisions },
      isPromised: (id) => scene.isPromised(`/${now}/#${id}`),
    });
    update.changes.push(...merged.changes);
    update.conflicts.push(...merged.conflicts);
    let { yaml } = merged;
    if (isDocument(now)) {
      const { blocks } = splitBody(merged.body);
      wordsOf.set(
        now,
        blocks.map(({ words }) => words),
      );
      if (merged.isBodyChanged && isOut(mine.fields, scene)) {
        const taken = merged.conflicts.filter(({ decision }) => decision === 'theirs');
        yaml = tellReaders(yaml, mine.fields, [...merged.changes, ...taken], { ...scene, version: made.version });
      }
    } else if (isEvent) {
      yaml = withState(isSame ? yaml : withQuestions(yaml, theirs, base, mine), theirs);
      const isNews = merged.changes.some(({ where }) => where === '`status`' || where === '`date`');
      proposed.set(now, { evidence: quotesOf(theirs.fields), isNews });
    }
    results.set(now, { yaml: isReady ? yaml : withConflicts(yaml, merged.conflicts), body: merged.body });
  }
  for (const { reference, split } of events) {
    const made_ = results.get(reference);
    if (!made_ || proposed.has(reference) || texts.has(`${reference}.md`)) continue;
    proposed.set(reference, { evidence: quotesOf(split.fields), isNews: true });
  }
  tellVanished(traces, record, update);
  settleAll();
  for (const [reference, parts] of results) {
    const text = joinFile(parts);
    if (text !== texts.get(`${reference}.md`)) update.files.push({ path: `${reference}.md`, text });
  }
  return update;

  /** Every event of the newsroom that quotes a text of these, the editor's own too. */
  function settleAll(): void {
    const paths = new Set([...texts.keys(), ...[...results.keys()].map((reference) => `${reference}.md`)]);
    for (const path of paths) {
      const quotes = [...wordsOf.keys()].some((each) => texts.get(path)?.includes(each));
      if (!path.startsWith('events/') || !(quotes || results.has(path.replace(/\.md$/, '')))) continue;
      const reference = path.replace(/\.md$/, '');
      const result = results.get(reference);
      const split = splitFile(result ? joinFile(result) : (texts.get(path) ?? ''));
      if (!split) continue;
      const { evidence = [], isNews = false } = proposed.get(reference) ?? {};
      const settled = settleEvidence({
        ...{ in: reference, yaml: split.yaml, fields: split.fields, wordsOf, isNews, isNoted: !isReady },
        proposed: evidence,
      });
      if (settled.changes.length === 0) continue;
      results.set(reference, { yaml: settled.yaml, body: split.body });
      update.changes.push(...settled.changes);
    }
  }
}

/** Whether readers may have read a text: neither a draft nor waiting for its `publishAt`. */
function isOut({ draft, publishAt }: SplitFile['fields'], { now, zone }: UpdateScene): boolean {
  const waits = parseDate(String(publishAt ?? ''));
  return isPublished({ draft: draft === 'true', publishAt: waits.ok ? waits.date : undefined }, now, zone);
}

function placeNow(fresh: string, { wasOf, nowOf, sameAs }: Traces): string | undefined {
  const was = wasOf.get(fresh);
  return was === undefined ? sameAs.get(fresh) : nowOf.get(was);
}

/** A state that is no longer certain needs the day of the report that says so. */
function withState(yaml: string, theirs: SplitFile): string {
  const fields = splitFile(joinFile({ yaml, body: '' }))?.fields;
  const asOf = theirs.fields['asOf'];
  if (!fields || fields['status'] === 'happened' || fields['asOf'] !== undefined || asOf === undefined) return yaml;
  return editEntry(yaml, ['asOf'], asOf, ['title', 'date', 'dateNote', 'status', 'asOf']);
}

function withConflicts(yaml: string, conflicts: readonly Conflict[]): string {
  const notes = conflicts
    .filter(({ isDecided }) => !isDecided)
    .map(
      ({ where, after }) =>
        `# 확인할 것: ${where}: 편집자와 통신사가 다르게 고쳐 편집자의 것을 두었습니다. 새 판: ${after ?? '(없음)'}`,
    );
  return [...notes.map((note) => note.replaceAll(/\s+/gu, ' ')), yaml].join('\n');
}

function tellVanished({ nowOf, wasOf }: Traces, record: ImportRecord | undefined, update: Update): void {
  const found = new Set(wasOf.values());
  for (const [was, now] of nowOf) {
    if (found.has(was)) continue;
    const fields = splitFile(record?.files[`${was}.md`] ?? '');
    if (now === undefined) update.written[`${was}.md`] = record?.files[`${was}.md`] ?? '';
    else
      update.changes.push({
        ...{ in: now, where: '일정', kind: 'kept', before: nameIn(fields) },
        note: '새 판에는 나오지 않습니다. 일정은 두었습니다',
      });
  }
}
