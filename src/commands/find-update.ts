import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../content/list-files.ts';
import { readText } from '../content/read-text.ts';
import { sortFiles } from '../content/sort-files.ts';
import type { WireImport } from '../import/drafts/import-wire.ts';
import { findEarlier } from '../import/update/find-earlier.ts';
import { headlineStem } from '../import/update/headline-stem.ts';
import { isDocument } from '../import/update/piece-kinds.ts';
import type { ImportRecord } from '../import/update/record.ts';
import { readRecord } from '../import/update/record.ts';
import { splitFile } from '../import/update/split-file.ts';

/** What of the newsroom an update is about. */
export interface UpdateTarget {
  /** The piece that the copy is a version of: `articles/x`. */
  main: string;
  files: Readonly<Record<'articles' | 'interviews', string>>;
  record: ImportRecord | undefined;
  /** The id of its story. */
  story: string;
}

/** The texts of a newsroom and what the importer remembers of them. */
export interface ImportedTexts {
  /** By path: `articles/x.md`. */
  texts: ReadonlyMap<string, string>;
  records: ReadonlyMap<string, ImportRecord>;
}

export function readImported(content: string): ImportedTexts {
  const sorted = sortFiles(listFiles(content, content).files, content);
  const texts = new Map<string, string>();
  for (const { path, absolute, file } of sorted.texts) {
    const read = readText(absolute, file);
    if ('text' in read) texts.set(path, read.text);
  }
  const records = new Map<string, ImportRecord>();
  for (const { path } of sorted.imported) {
    const record = readRecord(readFileSync(join(content, path), 'utf8'));
    if (record) records.set(path, record);
  }
  return { texts, records };
}

/** The piece of which a copy seems to be the next version. */
export function recognise({ version, drafts }: WireImport, { texts, records }: ImportedTexts): string | undefined {
  const fresh = splitFile(drafts[0]?.text ?? '');
  const reference = drafts[0]?.path.replace(/\.md$/, '') ?? '';
  const known = [...texts].flatMap(([path, text]) => {
    if (!isDocument(path) || !text.includes(version.agency)) return [];
    const split = splitFile(text);
    const source = split?.fields['source'] as { agency?: string; published?: string } | undefined;
    if (!split || source?.agency === undefined) return [];
    const main = path.replace(/\.md$/, '');
    const record = recordOf(main, split.fields['formerly'], records);
    return [
      {
        reference: main,
        titles: [String(split.fields['title'] ?? ''), ...(record?.versions.map(({ title }) => title) ?? [])],
        agency: source.agency,
        day: record?.versions.at(-1)?.published ?? source.published,
        paragraphs: paragraphsOf(split.body),
      },
    ];
  });
  const day = version.published ?? version.updated;
  const titles = [version.title];
  const paragraphs = paragraphsOf(fresh?.body ?? '');
  return findEarlier({ reference, titles, agency: version.agency, day, paragraphs }, known)?.reference;
}

export function targetAt(main: string, { texts, records }: ImportedTexts): UpdateTarget {
  const fields = splitFile(texts.get(`${main}.md`) ?? '')?.fields ?? {};
  const record = recordOf(main, fields['formerly'], records);
  const [collection, id] = [main.slice(0, main.indexOf('/')), main.slice(main.indexOf('/') + 1)];
  const other = collection === 'articles' ? 'interviews' : 'articles';
  const related = Array.isArray(fields['related']) ? fields['related'].map(String) : [];
  const written = Object.keys(record?.files ?? {}).map((path) => path.replace(/\.md$/, ''));
  const sibling =
    [...written, ...related].find((each) => each.startsWith(`${other}/`) && texts.has(`${each}.md`)) ??
    `${other}/${id}`;
  const story = String(fields['story'] ?? `stories/${id}`).replace(/^stories\//, '');
  const files =
    collection === 'articles' ? { articles: main, interviews: sibling } : { articles: sibling, interviews: main };
  return { main, files, record, story };
}

/** The record of a piece, whatever it was called when it was written: that of its present name before older ones. */
function recordOf(
  main: string,
  formerly: unknown,
  records: ReadonlyMap<string, ImportRecord>,
): ImportRecord | undefined {
  const names = [main, ...(Array.isArray(formerly) ? formerly.map((each) => String(each?.was ?? each)) : [])];
  const all = [...records.values()];
  for (const name of names) {
    const found = all.find(({ main: each }) => each === name) ?? all.find(({ files }) => `${name}.md` in files);
    if (found) return found;
  }
  return undefined;
}

/** The sign of a version, as messages name it. */
export function versionName({ version }: Pick<WireImport, 'version'>): string {
  const sign = headlineStem(version.title).version;
  return sign === undefined ? '다음 판' : `다음 판(${sign})`;
}

function paragraphsOf(body: string): string[] {
  return body.split(/\n\s*\n/).flatMap((each) => each.trim() || []);
}
