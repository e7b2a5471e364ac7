import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { CommandError } from './command-error.ts';

interface Outdated {
  latest: string;
}

/**
 * `npm run outdated`: asks the registry which packages have a newer version, and changes nothing. Needs the network.
 * Returns the exit code: 0, because an old version is no mistake.
 */
export function outdated(): number {
  const newer = describeOutdated(askRegistry());
  for (const line of newer) console.log(line);
  console.log(
    newer.length === 0
      ? '모든 패키지가 가장 새 판입니다.'
      : `새 판이 있는 패키지 ${newer.length}개. 왜 그 판에 두었는지는 docs/dependencies.md에 있습니다.`,
  );
  return 0;
}

/** `astro: 7.3.4 → 7.3.5`, in the order of names, of the packages that the project names itself. */
export function describeOutdated(answer: string): string[] {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const own: Readonly<Record<string, string>> = { ...dependencies, ...devDependencies, ...optionalDependencies };
  return Object.entries<Outdated>(JSON.parse(answer))
    .filter(([name, { latest }]) => own[name] !== undefined && own[name] !== latest)
    .map(([name, { latest }]) => `${name}: ${own[name]} → ${latest}`)
    .sort();
}

function askRegistry(): string {
  const { stdout, stderr, error } = spawnSync('npm outdated --json', { shell: true, encoding: 'utf8' });
  // npm answers what it was asked with exit code 1, and a failure in the same form.
  if (error || stdout.trim() === '' || /^\s*\{\s*"error"/.test(stdout)) {
    throw new CommandError(
      `npm이 패키지의 새 판을 알아보지 못했습니다. 인터넷 연결을 확인하세요.\n${(stderr || stdout).trim()}`,
    );
  }
  return stdout;
}
