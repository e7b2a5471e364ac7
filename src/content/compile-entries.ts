import { compileMarkdown } from '../markdown/compile-markdown.ts';
import type { Compiled } from '../markdown/compiled.ts';
import type { Speaker } from '../markdown/manuscript.ts';
import type { CollectionName } from './collections.ts';
import type { Entries, Entry } from './entry.ts';
import { pathOf, referenceOf } from './entry.ts';
import { evidenceMarks } from './evidence-marks.ts';
import type { Mistake } from './mistake.ts';
import type { Pictures } from './read-picture.ts';

/** What the Markdown of each entry became, by reference. */
export type CompiledEntries = Map<string, Compiled>;

/** Compiles the body of every entry, also of those whose frontmatter is wrong: every mistake in one run. */
export function compileEntries(
  entries: Entries,
  base: string,
  { pictureAt, problemAt }: Pictures,
): { compiled: CompiledEntries; mistakes: Mistake[] } {
  const marks = evidenceMarks(entries, base);
  const drafts = new Set(
    [...entries.people, ...entries.organizations].filter(({ sound }) => sound.draft).map(referenceOf),
  );
  const compiled: CompiledEntries = new Map();
  const mistakes: Mistake[] = [];
  for (const entry of Object.values(entries).flat() as Entry[]) {
    const { collection, file, folder, body } = entry;
    if (body === undefined) continue;
    const result = compileMarkdown({
      kind: kinds[collection],
      file,
      path: pathOf(entry),
      text: body,
      speakers: speakersOf(entry, base, drafts),
      marks: marks.get(referenceOf(entry)) ?? [],
      base,
      image: (src) => pictureAt(folder, src),
      imageProblem: (src) => problemAt(folder, src),
    });
    compiled.set(referenceOf(entry), result);
    if (isDocument(entry) && body.trim() === '') mistakes.push(emptyBody(file, body));
    else mistakes.push(...result.mistakes.filter((mistake) => isOwn(mistake, entry)));
  }
  return { compiled, mistakes };
}

const kinds = {
  stories: 'plain',
  articles: 'article',
  interviews: 'interview',
  events: 'plain',
  people: 'plain',
  organizations: 'plain',
} as const satisfies Record<CollectionName, string>;

/** `drafts`: who has no page yet, by reference. */
function speakersOf(entry: Entry, base: string, drafts: ReadonlySet<string>): Speaker[] {
  if (!isInterview(entry)) return [];
  return (entry.sound.speakers ?? []).flatMap(({ id, label, who }) => {
    const [collection, ...rest] = who?.split('/') ?? [];
    if (collection !== 'people' && collection !== 'organizations') return [{ id, label }];
    if (drafts.has(`${collection}/${rest.join('/')}`)) return [{ id, label }];
    return [{ id, label, href: `${base.slice(0, -1)}${pathOf({ collection, id: rest.join('/') })}` }];
  });
}

// Who may speak is not known while `speakers` is wrong itself: what is said of labels would be its echo.
function isOwn({ id }: Mistake, entry: Entry): boolean {
  if (!isInterview(entry) || (id !== 'unknown-speaker' && id !== 'speaker-missing')) return true;
  const { speakers } = entry.sound;
  return speakers !== undefined && speakersOf(entry, '/', new Set()).length === speakers.length;
}

function isInterview(entry: Entry): entry is Entry<'interviews'> {
  return entry.collection === 'interviews';
}

// An article or an interview is its body; the other collections can do without one.
function isDocument({ collection }: Entry): boolean {
  return collection === 'articles' || collection === 'interviews';
}

function emptyBody(file: string, body: string): Mistake {
  const message = '본문이 있어야 합니다. 머리글을 닫는 `---` 아래에 글을 쓰세요';
  return { id: 'empty-body', file, line: body.split('\n').length, column: 1, message };
}
