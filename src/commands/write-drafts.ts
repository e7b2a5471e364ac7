import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openNewsroom } from '../content/open-newsroom.ts';
import type { Draft } from '../import/draft.ts';
import { unfinishedName } from '../publish/write-whole.ts';
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
  const files = drafts.map(({ path, text }) => {
    const file = join(content, path);
    return { file, unfinished: unfinishedName(file), text };
  });
  try {
    for (const { unfinished, text } of files) {
      mkdirSync(dirname(unfinished), { recursive: true });
      writeFileSync(unfinished, text, { flush: true });
    }
    assertFree(drafts, { content, force });
  } catch (error) {
    for (const { unfinished } of files) rmSync(unfinished, { force: true });
    throw error;
  }
  for (const { file, unfinished } of files) renameSync(unfinished, file);
}

/** What `npm run check` says of the drafts, once they are written. */
export function mistakesIn(drafts: readonly Draft[], content: string): string[] {
  const written = new Set(drafts.map(({ path }) => `${content}/${path}`));
  const mistakes = openNewsroom(content).mistakes.filter(({ file }) => written.has(file));
  return mistakes.length > 0 ? ['고칠 곳:', ...mistakeLines(mistakes)] : [];
}
