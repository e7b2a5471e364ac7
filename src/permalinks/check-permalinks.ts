import { isCollectionName } from '../content/collections.ts';
import type { Mistake } from '../content/mistake.ts';
import { nearestName } from '../content/nearest-name.ts';
import type { Newsroom } from '../content/newsroom.ts';
import { companionPaths } from './companions.ts';
import type { Permalink } from './ledger.ts';
import { addressOf } from './ledger.ts';
import type { Resolver } from './resolve.ts';

/** What there is beside what is published. */
interface Surroundings {
  /** Every file, right or wrong, as `articles/x`. */
  existing: ReadonlySet<string>;
  /** Of a path, the file that would answer for it if it were not held back: a draft, or before its `publishAt`. */
  awaited: (path: string) => string | undefined;
  /** The events that are held back because all their evidence is, and the files that it is in. */
  embargoed: ReadonlyMap<string, readonly string[]>;
  /** The content folder and the ledger, as the writer knows them. */
  name: string;
  file: string;
}

/** Every address that was published once must lead somewhere: names those that no longer would, and the line to write. */
export function checkPermalinks(
  permalinks: readonly Permalink[],
  resolve: Resolver,
  newsroom: Pick<Newsroom, 'addresses' | 'byPath'>,
  { existing, awaited, embargoed, name, file }: Surroundings,
): Mistake[] {
  const recorded = new Set(permalinks.map(addressOf));
  const unanswered = permalinks.filter((permalink) => !resolve(permalink));
  const pages = new Set(
    unanswered.map(({ path }) => path).filter((path) => isPiecePath(path) && !newsroom.byPath.has(path)),
  );
  const beside = new Set([...pages].flatMap(companionPaths));
  // What belongs to a page that is lost is saved with it: its feeds, and the marks and rows of an event.
  const isEcho = ({ path, anchor }: Permalink) =>
    beside.has(path) ||
    pages.has(`/events/${anchor}/`) ||
    pages.has(`/events/${anchor.replace(/^event-|\.\d+$/g, '')}/`);
  const lost = Map.groupBy(
    unanswered.filter((permalink) => !isEcho(permalink)),
    ({ path }) => path,
  );
  const mistake = (line: number, message: string): Mistake => ({ id: 'lost-address', file, line, column: 1, message });

  return [...lost].flatMap(([path, links]): Mistake[] => {
    const reference = path.slice(1, -1);
    const line = links[0]?.line ?? 1;
    if (newsroom.byPath.has(path)) return links.map((link) => mistake(link.line, lostPlace(link)));
    const held = awaited(path);
    if (held !== undefined) return [mistake(line, heldPage(path, held))];
    // Its own mistakes have been told.
    if (existing.has(reference)) return [];
    if (links.every(({ anchor }) => anchor !== '')) return links.map((link) => mistake(link.line, lostPlace(link)));
    return [mistake(line, lostPage(path, links))];
  });

  function heldPage(path: string, held: string): string {
    const texts = embargoed.get(held);
    if (texts) {
      const all = texts.map((text) => `\`${text}\``).join(', ');
      return `\`${path}\`: 이미 낸 일정인데 근거가 모두 아직 내지 않은 글(${all})에 있어 사라집니다. \`${name}/${held}.md\`의 \`evidence\`에 이미 낸 글의 문장을 더하거나, 그 글이 나올 때까지 이번에 고친 것과 그 근거를 빼 두세요`;
    }
    const own = path === `/${held}/` ? '' : `이어받은 \`${name}/${held}.md\`에 `;
    return `\`${path}\`: 이미 낸 글인데 ${own}\`draft\`나 \`publishAt\`이 붙어 사라집니다. 그 줄을 지우거나, 내릴 글이면 파일을 지우고 ${graveFor(path.slice(1, -1))}`;
  }

  function lostPage(path: string, links: readonly Permalink[]): string {
    const reference = path.slice(1, -1);
    const places = links.filter(({ anchor }) => anchor !== '');
    const all = places.length === 0 ? '' : `(${places.map(({ anchor }) => `\`#${anchor}\``).join(', ')}도)`;
    const recased = fresh('/').find((each) => each.toLowerCase() === path.toLowerCase());
    if (recased !== undefined) {
      return `\`${path}\`${all}: 낸 적이 있는 주소인데 이름의 대소문자가 바뀌어 사라집니다. 둘을 한 파일로 보는 컴퓨터와 서버가 있으니 \`${name}${recased.slice(0, -1)}.md\`의 이름을 \`${reference.slice(reference.lastIndexOf('/') + 1)}.md\`로 되돌리세요`;
    }
    const heir = likelyHeir(
      path,
      places.map(({ anchor }) => anchor),
    );
    const line = `\`formerly: [${reference}]\``;
    const mend =
      heir === undefined
        ? `옮겼거나 다른 글에 합쳤으면 그 글의 머리글에 ${line} 줄을 쓰고, 지웠으면 ${graveFor(reference)}`
        : `\`${name}/${heir}.md\`의 머리글에 ${line} 줄을 쓰세요. 옮긴 것이 아니라 지웠으면 ${graveFor(reference)}`;
    return `\`${path}\`${all}: 낸 적이 있는 주소인데 사라집니다. ${mend}`;
  }

  function lostPlace({ path, anchor }: Permalink): string {
    const moved = resolve({ path, anchor: '' });
    const page = moved?.kind === 'moved' ? moved.path : path;
    const was = page === path ? anchor : `${path.slice(1, -1)}#${anchor}`;
    const head = `\`${path}#${anchor}\`: 낸 적이 있는 자리인데 \`${name}${page.slice(0, -1)}.md\`에 없습니다.`;
    const part = fresh('/').find((each) => newsroom.addresses.get(each)?.has(anchor));
    if (part !== undefined) {
      const line = `\`formerly: [{ was: ${path.slice(1, -1)}#${anchor}, now: ${anchor} }]\``;
      return `${head} \`${name}${part.slice(0, -1)}.md\`로 옮겼으면 그 머리글에 ${line} 줄을 쓰세요. 이을 자리가 없으면 옛 글에 \`formerly: [${was}]\``;
    }
    const places = [...(newsroom.addresses.get(page) ?? [])].filter((each) => !recorded.has(`${page}#${each}`));
    const now = nearestName(anchor, places) ?? (places.length === 1 ? places[0] : undefined);
    return `${head} 그 제목 끝에 \`{#${anchor}}\`를 쓰거나, 머리글에 \`formerly: [{ was: ${was}, now: ${now ?? '새-자리'} }]\` 줄을 쓰세요. 이을 자리가 없으면 \`formerly: [${was}]\``;
  }

  /** The new piece that looks like the one that is lost. */
  function likelyHeir(path: string, anchors: readonly string[]): string | undefined {
    const folder = path.slice(0, path.indexOf('/', 1) + 1);
    const pieces = fresh(folder);
    const shared = (each: string) => anchors.filter((anchor) => newsroom.addresses.get(each)?.has(anchor)).length;
    const [best] = pieces.filter((each) => shared(each) > 0).toSorted((a, b) => shared(b) - shared(a));
    const only = pieces.length === 1 && isAlone(folder) ? pieces[0] : undefined;
    return (best ?? nearestName(path, pieces) ?? only)?.slice(1, -1);
  }

  /** The pieces below a path that were never published before. */
  function fresh(folder: string): string[] {
    return [...newsroom.byPath.keys()].filter((each) => each.startsWith(folder) && !recorded.has(each));
  }

  /** Whether one page alone of a collection is lost: the one new page is likely it. */
  function isAlone(folder: string): boolean {
    return [...pages].filter((path) => path.startsWith(folder)).length === 1;
  }

  function graveFor(reference: string): string {
    return `\`npm run new -- gone ${reference}\`로 내린 까닭을 적으세요`;
  }
}

/** Whether a path is that of a piece: `/articles/x/`. No id can be `print`. */
function isPiecePath(path: string): boolean {
  const [, collection = '', id = ''] = path.split('/');
  return isCollectionName(collection) && id !== '' && path.endsWith('/') && !path.endsWith('/print/');
}
