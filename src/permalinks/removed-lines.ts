import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Mistake } from '../content/mistake.ts';
import type { Permalink } from './ledger.ts';
import { addressOf, readLedger } from './ledger.ts';

/**
 * Nothing is ever taken out of the ledger: where its folder lies in a git repository, tells the lines that the last
 * commit has and the file lacks. Without git, or before the first commit of the ledger, there is nothing to compare.
 *
 * @param folder the content folder on this machine
 * @param name the same, as the writer knows it
 */
export function removedLines(folder: string, name: string, permalinks: readonly Permalink[]): Mistake[] {
  const file = `${name}/permalinks.txt`;
  const committed = committedLedger(folder);
  if (committed === undefined) return [];
  const kept = new Set(permalinks.map(addressOf));
  const removed = readLedger(committed, file).permalinks.filter((permalink) => !kept.has(addressOf(permalink)));
  if (removed.length === 0) return [];
  const lines = removed.slice(0, shown).map((permalink) => `\`${addressOf(permalink)} ${permalink.since}\``);
  const more = removed.length > shown ? ` 등 ${removed.length}줄` : '';
  const message = `커밋된 줄이 없어졌습니다: ${lines.join(', ')}${more}. 누군가 그 주소로 찾아오니 지운 줄을 되돌리세요: \`git -C ${name} checkout HEAD -- permalinks.txt\`(그동안 더한 줄은 \`npm run permalinks\`가 다시 적습니다). 다른 신문을 새로 시작하며 비운 것이면 그대로 커밋하세요`;
  return [{ id: 'lost-address', file, line: 1, column: 1, message }];
}

const shown = 5;

/** The ledger of the last commit. A shallow clone has it too. */
function committedLedger(folder: string): string | undefined {
  if (!isInRepository(resolve(folder))) return undefined;
  // Inside a hook git names its repository and index to all that it starts; ours is where the content is.
  const environment = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const { status, stdout } = spawnSync('git', ['show', 'HEAD:./permalinks.txt'], {
    cwd: folder,
    env: Object.fromEntries(environment),
    encoding: 'utf8',
    maxBuffer: longest,
    timeout: 10_000,
  });
  return status === 0 ? stdout : undefined;
}

/** Asked of the disk: most folders of tests are in none, and starting git costs more than looking. */
function isInRepository(folder: string): boolean {
  for (let above = folder; ; above = dirname(above)) {
    if (existsSync(join(above, '.git'))) return true;
    if (above === dirname(above)) return false;
  }
}

const longest = 512 * 1024 * 1024;
