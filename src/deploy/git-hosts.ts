import { hostLimits } from '../publish/host-limits.ts';
import type { Release } from '../publish/release.ts';

/** What a host that fetches a site from git takes; what it names no limit for is left out. */
interface HostLimits {
  name: string;
  files?: number;
  fileBytes?: number;
  siteBytes?: number;
  /** Of fixed redirects, one path to one other. */
  rules?: number;
}

const mebibyte = 1024 ** 2;

export const hosts = {
  // docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits: a published site of at most 1 GB.
  pages: { name: 'GitHub Pages', siteBytes: 1000 ** 3 },
  // developers.cloudflare.com/pages/platform/limits: 20,000 files (100,000 on paid plans), 25 MiB a file;
  // …/pages/configuration/redirects: 2,000 static redirects.
  cloudflare: { name: 'Cloudflare Pages', files: 20_000, fileBytes: 25 * mebibyte, rules: hostLimits.redirects },
  // netlify.com/docs/build-gotchas: files over 10 MB are "not well-supported"; no limit of rules is named.
  netlify: { name: 'Netlify', fileBytes: 10 * 1000 ** 2 },
  // vercel.com/docs/redirects/configuration-redirects: 2,048 redirects.
  vercel: { name: 'Vercel', rules: 2048 },
} as const satisfies Record<string, HostLimits>;

export type HostName = keyof typeof hosts;

export function isHostName(name: string): name is HostName {
  return Object.hasOwn(hosts, name);
}

/** Counts a site against the limits of a host: a line for each that it passes. */
export function passedLimits(host: HostName, { files }: Pick<Release, 'files'>, rules: number): string[] {
  const limits: HostLimits = hosts[host];
  const entries = Object.entries(files);
  const size = entries.reduce((sum, [, file]) => sum + file.size, 0);
  const passed = (what: string, have: string, limit: string) =>
    `${what} ${have}: ${limits.name}의 한도 ${limit}를 넘습니다`;
  const lines: string[] = [];
  if (limits.files !== undefined && entries.length > limits.files)
    lines.push(passed('파일', `${count(entries.length)}개`, `${count(limits.files)}개`));
  if (limits.siteBytes !== undefined && size > limits.siteBytes)
    lines.push(passed('사이트', megabytes(size), megabytes(limits.siteBytes)));
  if (limits.rules !== undefined && rules > limits.rules)
    lines.push(
      `${passed('옮긴 주소', `${count(rules)}개`, `${count(limits.rules)}개`)}. 나머지는 그 자리의 페이지가 잇습니다`,
    );
  for (const [path, file] of entries)
    if (limits.fileBytes !== undefined && file.size > limits.fileBytes)
      lines.push(passed(`\`${path}\``, megabytes(file.size), megabytes(limits.fileBytes)));
  return lines;
}

export function count(number: number): string {
  return number.toLocaleString('ko-KR');
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1000 ** 2).toLocaleString('ko-KR', { maximumFractionDigits: 1 })} MB`;
}
