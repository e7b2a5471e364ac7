import { compileMarkdown } from '../markdown/compile-markdown.ts';
import type { Compiled } from '../markdown/compiled.ts';
import type { CollectionName } from './collections.ts';
import { pathOf, referenceOf } from './entry.ts';
import type { Entries, Entry } from './entry.ts';
import { evidenceMarks } from './evidence-marks.ts';
import type { Mistake } from './mistake.ts';
import type { PictureReader } from './read-picture.ts';

/** What the Markdown of each entry became, by reference. */
export type CompiledEntries = Map<string, Compiled>;

/** Compiles the body of every entry, also of those whose frontmatter is wrong: every mistake in one run. */
export function compileEntries(
  entries: Entries,
  base: string,
  pictureAt: PictureReader,
): { compiled: CompiledEntries; mistakes: Mistake[] } {
  const marks = evidenceMarks(entries.events, base);
  const compiled: CompiledEntries = new Map();
  const mistakes: Mistake[] = [];
  for (const entry of Object.values(entries).flat() as Entry[]) {
    const result = compileMarkdown({
      kind: kinds[entry.collection],
      file: entry.file,
      text: entry.body,
      speakers: speakersOf(entry, base),
      marks: marks.get(referenceOf(entry)) ?? [],
      base,
      image: (src) => pictureAt(entry.folder, src),
    });
    compiled.set(referenceOf(entry), result);
    mistakes.push(...(isEmpty(entry) ? [emptyBody(entry)] : result.mistakes));
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

function speakersOf(entry: Entry, base: string) {
  if (!isInterview(entry)) return [];
  return (entry.sound.speakers ?? []).map(({ id, label, who }) => {
    const [collection, ...rest] = who?.split('/') ?? [];
    if (collection !== 'people' && collection !== 'organizations') return { id, label };
    return { id, label, href: `${base.slice(0, -1)}${pathOf({ collection, id: rest.join('/') })}` };
  });
}

function isInterview(entry: Entry): entry is Entry<'interviews'> {
  return entry.collection === 'interviews';
}

// An article or an interview is its body; the other collections can do without one.
function isEmpty({ collection, body }: Entry): boolean {
  return (collection === 'articles' || collection === 'interviews') && body.trim() === '';
}

function emptyBody({ file, body }: Entry): Mistake {
  const message = '본문이 있어야 합니다. 머리글(`---`) 아래에 글을 쓰세요';
  return { id: 'empty-body', file, line: body.split('\n').length, column: 1, message };
}
