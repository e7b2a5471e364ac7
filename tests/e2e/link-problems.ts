import { attribute, type BuiltPage } from './built-site.ts';

/**
 * Follows every address in the pages of a site that stands at `address` (base path included, `https://…/news/`).
 * `links` and `anchors` count those that stay in the site; `reached` are the pages that the front page leads to.
 */
export function linkProblems(pages: readonly BuiltPage[], files: readonly string[], address: string) {
  const known = new Set([...files.map((file) => `/${file}`), ...pages.map(({ path }) => path)]);
  const ids = new Map(pages.map(({ path, elements }) => [path, elements.map((each) => attribute(each, 'id'))]));
  const next = new Map<string, string[]>();
  const problems: string[] = [];
  let [links, anchors] = [0, 0];
  for (const page of pages) {
    const fail = (written: string) => problems.push(`${page.path}: ${written}`);
    for (const written of addressesIn(page)) {
      const { href, hash } = new URL(written, address.slice(0, -1) + encodeURI(page.path));
      if (!href.startsWith(new URL(address).origin)) continue;
      const local = href.startsWith(address) ? href.slice(address.length - 1) : undefined;
      const path = local && decodeURI(local.replace(/[?#].*$/, ''));
      links += 1;
      if (path === undefined || !known.has(path)) fail(written);
      else next.set(page.path, [...(next.get(page.path) ?? []), path]);
      if (hash === '') continue;
      anchors += 1;
      if (path !== undefined && !ids.get(path)?.includes(decodeURIComponent(hash.slice(1)))) fail(written);
    }
  }
  return { problems: [...new Set(problems)], links, anchors, reached: reachable('/', next) };
}

function addressesIn({ elements }: BuiltPage): string[] {
  return elements
    .filter((element) => attribute(element, 'rel') !== 'canonical')
    .flatMap((element) => ['href', 'src', 'poster', 'data'].flatMap((name) => attribute(element, name) ?? []));
}

function reachable(start: string, next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set([start]);
  // A set is walked in the order in which it grows.
  for (const path of reached) for (const to of next.get(path) ?? []) reached.add(to);
  return reached;
}
