import { posix } from 'node:path';
import type { Moves } from '../permalinks/moves.ts';
import type { CompiledEntries } from './compile-entries.ts';
import type { Entries, Entry, SoundEntries } from './entry.ts';
import { pathOf, referenceOf } from './entry.ts';
import type { Mistake } from './mistake.ts';
import { nearestName } from './nearest-name.ts';
import type { Pictures } from './read-picture.ts';

/** What a link may lead to. */
interface Targets {
  published: SoundEntries;
  /** Every file of the newsroom, right or wrong itself, as `articles/x`. */
  existing: ReadonlySet<string>;
  addresses: ReadonlyMap<string, ReadonlySet<string>>;
  media: ReadonlyMap<string, string>;
  pictures: Pictures;
  moves: Moves;
}

/**
 * Links must lead to a page of this site that is out, and to an `#anchor` that is in it; a text that is not out itself
 * may also lead to another such. What another mistake keeps out counts as there: the writer hears of that mistake,
 * not of its echoes. The anchors of its text are known all the same, whatever is wrong above it.
 */
export function checkLinks(entries: Entries, compiled: CompiledEntries, targets: Targets): Mistake[] {
  const { addresses, media, pictures, moves } = targets;
  const all = Object.values(entries).flat() as Entry[];
  const out = new Set<Entry>(Object.values(targets.published).flat());
  const waiting = all.filter((entry) => !out.has(entry));
  const waitingPaths = new Set(waiting.filter(({ data }) => data).map(pathOf));
  const waitingAnchors = new Map(
    waiting.flatMap((entry) => {
      const body = compiled.get(referenceOf(entry));
      return body ? [[pathOf(entry), new Set(body.anchors)] as const] : [];
    }),
  );
  const isEcho = createEchoTest(all, targets, waitingAnchors);

  const meantBy = new Map<string, string | undefined>();
  const problemOf = (path: string, anchor: string, from: Entry, written: string): string | undefined => {
    if (media.has(path)) return pictureProblem(path, pictures);
    if (isEcho(path, anchor)) return undefined;
    if (waitingPaths.has(path) && !waitingPaths.has(pathOf(from))) {
      return '아직 내지 않은 글입니다. 그 글을 낼 때까지 링크를 빼세요';
    }
    const anchors = addresses.get(path) ?? waitingAnchors.get(path);
    const { to } = moves.redirects.get(path) ?? {};
    if (!anchors && to !== undefined) return `옮긴 주소입니다. \`${to}\`로 고치세요`;
    if (!anchors && moves.graves.has(path)) return '내린 글입니다. 링크를 빼세요';
    if (!anchors) {
      if (!meantBy.has(path)) meantBy.set(path, pageMeant(path, addresses));
      return `그런 주소가 없습니다. ${adviceFor(meantBy.get(path), pathOf(from), written)}`;
    }
    if (anchor === '' || anchors.has(anchor)) return undefined;
    const near = nearestName(anchor, [...anchors]);
    const mend =
      near === undefined ? '그 글의 제목에 `{#이름}`이 있는지 보세요' : `\`#${near}\` 자리를 가리키려 했다면 고치세요`;
    return `그 글에 \`#${anchor}\` 자리가 없습니다. ${mend}`;
  };

  return all.flatMap((entry) =>
    (compiled.get(referenceOf(entry))?.links ?? []).flatMap(
      ({ path, anchor = '', line, column, written }): Mistake[] => {
        const problem = problemOf(path, anchor, entry, written);
        if (problem === undefined) return [];
        return [{ id: 'broken-link', file: entry.file, line, column, message: `\`${written}\`: ${problem}` }];
      },
    ),
  );
}

// A broken file lacks its page, and its share of the lists and of the rows and marks on other pages.
function createEchoTest(
  all: readonly Entry[],
  { existing }: Targets,
  waitingAnchors: ReadonlyMap<string, unknown>,
): (path: string, anchor: string) => boolean {
  const sound = new Set(all.filter(({ data }) => data).map(referenceOf));
  const broken = new Set([...existing].filter((reference) => !sound.has(reference)));
  return (path, anchor) => {
    if (broken.size > 0 && /^\/(?:timeline|embed|[a-z]+\/page)\/./.test(path)) return true;
    const hasRows = path.startsWith('/stories/') || path === '/timeline/';
    const event = anchor.startsWith('event-') ? anchor.slice('event-'.length) : hasRows ? anchor : undefined;
    const events = event === undefined ? [] : [`events/${event}`, `events/${event.replace(/\.\d+$/, '')}`];
    if (events.some((each) => broken.has(each))) return true;
    if (!broken.has(path.slice(1, -1).replace(/\/print$/, ''))) return false;
    // The rows of a broken story are not known.
    return anchor === '' || !waitingAnchors.has(path) || (hasRows && existing.has(`events/${anchor}`));
  };
}

function pictureProblem(path: string, { problemAt }: Pictures): string | undefined {
  const problem = problemAt('', path.slice('/media/'.length));
  return problem && `${problem.expected}(받은 것: ${problem.received}). ${problem.mend}`;
}

/** The page that was meant: of the same name in another folder, or in its folder of a name that is like it. */
function pageMeant(path: string, addresses: Targets['addresses']): string | undefined {
  if (addresses.has(`${path}/`)) return `${path}/`;
  const { dir, base: name } = posix.parse(path);
  const pages = [...addresses.keys()]
    .filter((address) => address.endsWith('/'))
    .map((address) => ({ address, ...posix.parse(address) }));
  const depth = path.split('/').length;
  const moved = pages.find(({ address, base }) => base === name && address.split('/').length === depth);
  if (moved) return moved.address;
  const near = nearestName(
    name,
    pages.filter((page) => page.dir === dir).map(({ base }) => base),
  );
  return near === undefined ? undefined : posix.join(dir, near, '/');
}

// A link that was written as a file is mended as a file, as seen from its own.
function adviceFor(meant: string | undefined, from: string, written: string): string {
  if (meant === undefined) return '주소를 고치거나 링크를 지우세요';
  if (!/\.md(?:#|$)/.test(written)) return `\`${meant}\` 주소를 쓰려 했다면 고치세요`;
  const file = `${posix.relative(posix.dirname(from), meant)}.md`;
  return `\`${file}\` 파일을 가리키려 했다면 고치세요`;
}
