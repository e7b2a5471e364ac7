import { CommandError } from '../commands/command-error.ts';
import type { Found } from './compare-release.ts';
import { describeFile, type Release, readRelease, releaseFile } from './release.ts';
import { addressOfFile, fileOf } from './site-files.ts';

/** What is read of a site on the web. */
export interface LiveSite {
  found: Map<string, Found>;
  /** Files that are answered by leading on to another page of the same site, as a host with rules does. */
  ledOn: string[];
}

// Written for the host, which reads them and shows them to nobody.
const forHosts = new Set(['_headers', '_redirects', 'vercel.json', '.nojekyll']);
const requestsAtOnce = 6;
const patience = 30_000;

/** The manifest that stands on a site. `site` ends in a slash. Throws `CommandError`. */
export async function fetchRelease(site: URL): Promise<Release> {
  const answer = await ask(new URL(releaseFile, site));
  if (typeof answer === 'string') throw new CommandError(`\`${new URL(releaseFile, site)}\`: ${answer}`);
  if (answer.status !== 200) {
    throw new CommandError(`\`${new URL(releaseFile, site)}\`: 받지 못했습니다(HTTP ${answer.status}).`);
  }
  return readRelease(new TextDecoder().decode(answer.bytes));
}

/** Whether a file of a manifest can be asked for on the web. */
export function isPublic(path: string): boolean {
  return !forHosts.has(path);
}

/** Asks a site for every public file of a manifest, and for nothing else. */
export async function fetchFiles(site: URL, release: Release): Promise<LiveSite> {
  const live: LiveSite = { found: new Map(), ledOn: [] };
  const paths = Object.keys(release.files).filter(isPublic);
  const next = async (): Promise<void> => {
    for (let path = paths.pop(); path !== undefined; path = paths.pop()) await fetchFile(site, path, release, live);
  };
  await Promise.all(Array.from({ length: requestsAtOnce }, next));
  return live;
}

async function fetchFile(site: URL, path: string, { files }: Release, live: LiveSite): Promise<void> {
  const url = new URL(addressFor(path), site);
  const answer = await ask(url);
  if (typeof answer === 'string') {
    live.found.set(path, answer);
    return;
  }
  const { status, location, bytes } = answer;
  const target = location === null ? undefined : fileAt(new URL(location, url), site);
  const expected = files[path];
  if (expected && (status === 301 || status === 308) && target !== undefined && target !== path && files[target]) {
    live.ledOn.push(path);
    live.found.set(path, expected);
  } else if (status === 200 || (status === 404 && path === '404.html') || status === 410) {
    live.found.set(path, describeFile(bytes));
  } else {
    live.found.set(path, status === 404 ? '없습니다' : `받지 못했습니다(HTTP ${status})`);
  }
}

interface Answer {
  status: number;
  location: string | null;
  bytes: Uint8Array;
}

/** One request, sent again once when the line fails. A string says in Korean why there is no answer. */
async function ask(url: URL, tries = 2): Promise<Answer | string> {
  try {
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(patience) });
    const bytes = new Uint8Array(await response.arrayBuffer());
    return { status: response.status, location: response.headers.get('location'), bytes };
  } catch (error) {
    if (tries > 1) return ask(url, tries - 1);
    const { cause = error } = error as Error;
    return `받지 못했습니다(${(cause as NodeJS.ErrnoException).code ?? (cause as Error).message})`;
  }
}

/** A page is asked for by its address, as a reader does: many hosts lead on from `index.html`. */
function addressFor(path: string): string {
  return `.${addressOfFile(path).split('/').map(encodeURIComponent).join('/')}`;
}

function fileAt(url: URL, site: URL): string | undefined {
  if (url.origin !== site.origin || !url.pathname.startsWith(site.pathname)) return undefined;
  return fileOf(`/${decodeURIComponent(url.pathname.slice(site.pathname.length))}`);
}
