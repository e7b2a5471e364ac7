import { alignSpeakers, haveSeveral, labelAnswers } from './align-speakers.ts';
import type { Change, Conflict, Decisions } from './change.ts';
import { mergeBodies } from './merge-bodies.ts';
import { mergeFields } from './merge-fields.ts';
import { isDocument } from './piece-kinds.ts';
import type { SplitFile } from './split-file.ts';

export interface FileMerge {
  yaml: string;
  body: string;
  changes: Change[];
  conflicts: Conflict[];
  isBodyChanged: boolean;
}

export interface FileVersions {
  /** The file: `articles/x`. */
  in: string;
  base: SplitFile | undefined;
  mine: SplitFile;
  theirs: SplitFile;
  isPromised: (id: string) => boolean;
  decisions: Decisions;
}

/** One file merged from what the importer wrote, what the editor has made of it, and what the new copy says. */
export function mergeFile(versions: FileVersions): FileMerge {
  const { in: file, isPromised, decisions } = versions;
  const aligned = alignSpeakers(versions.theirs, versions.base, versions.mine);
  const label = haveSeveral(versions.mine, aligned) ? labelAnswers : (version: SplitFile) => version;
  const base = versions.base && label(alignSpeakers(versions.base, versions.base, versions.mine));
  const [mine, theirs] = [label(versions.mine), label(aligned)];
  const { yaml, changes, conflicts } = mergeFields({
    ...{ in: file, base: base?.fields, mine: mine.fields, yaml: mine.yaml, theirs: theirs.fields },
    ...{ except: file.startsWith('stories/') ? storyFields : ownFields, decisions },
  });
  // What stands below the fields of an event is the editor's.
  if (!isDocument(file)) return { yaml, body: mine.body, changes, conflicts, isBodyChanged: false };
  const merged = mergeBodies({
    ...{ in: file, base: base?.body, mine: mine.body, theirs: theirs.body },
    ...{ isPromised, formerIds: formerIdsOf(mine.fields), decisions },
  });
  return {
    yaml: withQuestions(yaml, theirs, base, mine),
    body: merged.text,
    changes: [...changes, ...merged.changes],
    conflicts: [...conflicts, ...merged.conflicts],
    isBodyChanged: merged.text !== versions.mine.body,
  };
}

/** The open points that the new copy has brought, as comments above the fields. */
export function withQuestions(
  yaml: string,
  theirs: Pick<SplitFile, 'yaml'>,
  base: Pick<SplitFile, 'yaml'> | undefined,
  mine: Pick<SplitFile, 'yaml'>,
): string {
  const told = new Set([base, mine].flatMap((each) => each?.yaml.split('\n') ?? []));
  const notes = theirs.yaml.split('\n').filter((line) => line.startsWith('# 확인할 것') && !told.has(line));
  return [...notes, yaml].join('\n');
}

function formerIdsOf({ formerly }: SplitFile['fields']): string[] {
  if (!Array.isArray(formerly)) return [];
  return formerly.flatMap((each) => /[^#/]+$/.exec(String(each?.was ?? each))?.[0] ?? []);
}

/** What the site says and not the copy. */
const ownFields: ReadonlySet<string> = new Set([
  ...['published', 'updated', 'story', 'draft', 'publishAt', 'formerly', 'corrections', 'evidence'],
]);
const storyFields: ReadonlySet<string> = new Set([...ownFields, 'lead', 'title', 'summary']);
