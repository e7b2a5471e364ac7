import type { Draft } from '../draft.ts';
import { editEntry } from './edit-entry.ts';
import { quotesOf } from './match-events.ts';
import { isAround, isDocument } from './piece-kinds.ts';
import type { ImportRecord } from './record.ts';
import type { SplitFile } from './split-file.ts';
import { joinFile, splitFile } from './split-file.ts';
import type { UpdateScene } from './update-pieces.ts';

export interface FreshFile extends Draft {
  reference: string;
  split: SplitFile;
}

/**
 * The drafts that may become files: none that the editor has removed before, and none that speaks of such. What stays
 * out or is no part of the copy's texts is remembered in `written` as it was.
 */
export function freshFiles(
  drafts: readonly Draft[],
  { record, texts }: Pick<UpdateScene, 'record' | 'texts'>,
  written: Record<string, string>,
): FreshFile[] {
  const removed = new Set(
    Object.entries(record?.files ?? {}).flatMap(([path, text]) => {
      if (texts.has(path) || !isAround(path)) return [];
      written[path] = text;
      return [nameIn(splitFile(text))];
    }),
  );
  const files = drafts.flatMap((draft): FreshFile[] => {
    const split = splitFile(draft.text);
    const reference = draft.path.replace(/\.md$/, '');
    const isOther = isAround(reference);
    const was = isDocument(reference) && !texts.has(draft.path) ? baseOf(reference, record) : undefined;
    if (was !== undefined) written[`${was}.md`] = draft.text;
    const isRemoved = was !== undefined || (isOther && removed.has(nameIn(split)));
    return split && !isRemoved ? [{ ...draft, reference, split }] : [];
  });
  for (const [path, text] of Object.entries(record?.files ?? {}))
    if (texts.has(path) && isAround(path)) written[path] = text;
  const known = new Set([...texts.keys(), ...files.map(({ path }) => path)]);
  return files.map((file) => withoutDangling(file, (reference) => known.has(`${reference}.md`)));
}

function withoutDangling(file: FreshFile, isKnown: (reference: string) => boolean): FreshFile {
  let { yaml } = file.split;
  for (const key of ['who', 'stories', 'related']) {
    const list = file.split.fields[key];
    if (!Array.isArray(list) || list.every((each) => isKnown(String(each)))) continue;
    const known = list.filter((each) => isKnown(String(each)));
    yaml = editEntry(yaml, [key], orNothing(known), []);
  }
  const quotes = quotesOf(file.split.fields);
  if (quotes.some((each) => !isKnown(each.in)))
    yaml = editEntry(yaml, ['evidence'], orNothing(quotes.filter((each) => isKnown(each.in))), []);
  const { story, speakers } = file.split.fields;
  if (typeof story === 'string' && !isKnown(story)) yaml = editEntry(yaml, ['story'], undefined, []);
  if (Array.isArray(speakers)) {
    for (const [index, { who }] of speakers.entries())
      if (who !== undefined && !isKnown(who)) yaml = editEntry(yaml, ['speakers', index, 'who'], undefined, []);
  }
  if (yaml === file.split.yaml) return file;
  const text = joinFile({ ...file.split, yaml });
  return { ...file, text, split: splitFile(text) ?? file.split };
}

function orNothing<Item>(list: readonly Item[]): readonly Item[] | undefined {
  return list.length > 0 ? list : undefined;
}

/** Which file of the record a text was: its own, or the one of its kind, if it has another name now. */
export function baseOf(reference: string, record: ImportRecord | undefined): string | undefined {
  const [collection = ''] = reference.split('/');
  const names = Object.keys(record?.files ?? {}).map((path) => path.replace(/\.md$/, ''));
  if (names.includes(reference) || !isDocument(reference)) return names.find((each) => each === reference);
  return names.find((each) => each.startsWith(`${collection}/`));
}

export function nameIn(file: SplitFile | undefined): string {
  return String(file?.fields['title'] ?? file?.fields['name'] ?? '');
}
