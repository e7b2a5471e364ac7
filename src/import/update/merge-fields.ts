import { isDeepStrictEqual } from 'node:util';
import type { Change, Conflict, Decisions } from './change.ts';
import { editEntry } from './edit-entry.ts';

type Fields = Readonly<Record<string, unknown>>;

export interface FieldVersions {
  in: string;
  /** As the importer wrote them last; nothing when that is not known. */
  base: Fields | undefined;
  /** As they are now, and as they are written. */
  mine: Fields;
  yaml: string;
  /** As the new copy has them. */
  theirs: Fields;
  /** Fields that are nobody's to merge. */
  except: ReadonlySet<string>;
  decisions: Decisions;
}

export interface FieldMerge {
  yaml: string;
  changes: Change[];
  conflicts: Conflict[];
}

/** A frontmatter merged field by field. To lists of others only what is new is added. */
export function mergeFields(versions: FieldVersions): FieldMerge {
  const { in: file, theirs, except, decisions } = versions;
  const order = Object.keys(theirs);
  const result: FieldMerge = { yaml: versions.yaml, changes: [], conflicts: [] };
  const set = (path: readonly [string, ...string[]], value: unknown) => {
    result.yaml = editEntry(result.yaml, path, value, order);
  };

  const merge = (path: readonly [string, ...string[]], was: unknown, own: unknown, fresh: unknown): void => {
    const where = `\`${path.join('.')}\``;
    if (isDeepStrictEqual(fresh, was) || isDeepStrictEqual(own, fresh)) return;
    if (isFields(fresh) && isFields(own)) {
      const before = isFields(was) ? was : {};
      for (const key of new Set([...Object.keys(before), ...Object.keys(fresh)]))
        merge([...path, key], before[key], own[key], fresh[key]);
      return;
    }
    const said = { in: file, where, before: inWords(own), after: inWords(fresh) };
    if (isDeepStrictEqual(own, was)) {
      result.changes.push({ ...said, kind: own === undefined ? 'added' : fresh === undefined ? 'removed' : 'changed' });
      set(path, fresh);
      return;
    }
    const id = `${file}:${path.join('.')}`;
    const decision = decisions.get(id) ?? 'mine';
    result.conflicts.push({ ...said, kind: 'conflict', id, decision, isDecided: decisions.has(id) });
    if (decision === 'theirs') set(path, fresh);
  };

  for (const key of new Set([...Object.keys(versions.base ?? {}), ...order])) {
    const [was, own, fresh] = [versions.base?.[key], versions.mine[key], theirs[key]];
    if (except.has(key)) continue;
    if (gathered.has(key)) gather(key, was, own, fresh);
    else merge([key], was, own, fresh);
  }
  return result;

  function gather(key: string, was: unknown, own: unknown, fresh: unknown): void {
    const has = [...listOf(was), ...listOf(own)].map(nameOf);
    const added = listOf(fresh).filter((item) => !has.includes(nameOf(item)));
    if (added.length === 0) return;
    set([key], [...listOf(own), ...added]);
    result.changes.push({ in: file, where: `\`${key}\``, kind: 'added', after: added.map(inWords).join(', ') });
  }
}

const gathered: ReadonlySet<string> = new Set(['related', 'who', 'aliases', 'stories', 'speakers']);

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** By what an item of a list is known: a speaker by the label. */
function nameOf(item: unknown): unknown {
  return isFields(item) ? (item['label'] ?? JSON.stringify(item)) : item;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function inWords(value: unknown): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(inWords).join(' / ');
  return isFields(value) ? Object.values(value).map(inWords).join(' ') : String(value);
}
