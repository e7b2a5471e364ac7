import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openNewsroom } from '../content/open-newsroom.ts';
import type { Draft } from '../import/draft.ts';
import { writeSet } from '../import/write-set.ts';
import { CommandError } from './command-error.ts';
import { mistakeLines } from './format-mistakes.ts';

/** Refuses all drafts when a file of one exists, unless it may be replaced. `advice`: what else to do. */
export function assertFree(
  drafts: readonly Draft[],
  { content, force }: { content: string; force: boolean },
  advice = '있는 이슈에 넣으려면 `--story 이슈-이름`을',
): void {
  const existing = drafts.filter(({ path }) => existsSync(join(content, path)));
  if (existing.length === 0 || force) return;
  throw new CommandError(
    [
      '이미 있는 파일이 있어 아무것도 쓰지 않았습니다:',
      ...existing.map(({ path }) => `  ${content}/${path}`),
      `덮어써도 되면 \`--force\`를, ${advice} 붙이세요.`,
    ].join('\n'),
  );
}

/** Writes all of the drafts or, where one cannot be written, none. */
export function writeDrafts(drafts: readonly Draft[], content: string, force: boolean): void {
  assertFree(drafts, { content, force });
  writeOver(drafts, content, textsAt(drafts, content));
}

/** Writes files over what stands there, if it is still what it was. */
export function writeOver(drafts: readonly Draft[], content: string, before: ReadonlyMap<string, string>): void {
  const changed = writeSet(content, drafts, before);
  if (changed.length === 0) return;
  throw new CommandError(
    [
      '그사이 바뀐 파일이 있어 아무것도 쓰지 않았습니다. 다시 실행하세요:',
      ...changed.map((path) => `  ${content}/${path}`),
    ].join('\n'),
  );
}

/** What stands at the paths of drafts, to the byte. */
export function textsAt(drafts: readonly Pick<Draft, 'path'>[], content: string): Map<string, string> {
  return new Map(
    drafts.flatMap(({ path }) => {
      const file = join(content, path);
      return existsSync(file) ? [[path, readFileSync(file, 'utf8')] as const] : [];
    }),
  );
}

/** What `npm run check` says of the drafts, once they are written. */
export function mistakesIn(drafts: readonly Draft[], content: string): string[] {
  const written = new Set(drafts.map(({ path }) => `${content}/${path}`));
  const mistakes = openNewsroom(content).mistakes.filter(({ file }) => written.has(file));
  return mistakes.length > 0 ? ['고칠 곳:', ...mistakeLines(mistakes)] : [];
}
