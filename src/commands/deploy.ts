import { resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { absoluteUrl } from '../content/absolute-url.ts';
import type { Newsroom } from '../content/newsroom.ts';
import { openNewsroom } from '../content/open-newsroom.ts';
import { readArchive } from '../deploy/archive.ts';
import { checkSite } from '../deploy/check-site.ts';
import { deploySite } from '../deploy/deploy-site.ts';
import { describeReleases } from '../deploy/describe-releases.ts';
import { hostPlan } from '../deploy/host-plan.ts';
import type { Target } from '../deploy/read-target.ts';
import { explainTarget, readTarget } from '../deploy/read-target.ts';
import { rollBack } from '../deploy/roll-back.ts';
import { archiveFolder, locksFolder } from '../deploy/store.ts';
import { lockTarget } from '../deploy/target-lock.ts';
import { thisDeployer } from '../deploy/this-deployer.ts';
import { projectLock } from '../publish/project-lock.ts';
import { recoverFolder } from '../publish/recover-folder.ts';
import { redirectRules } from '../publish/redirect-rules.ts';
import { addressOfFile } from '../publish/site-files.ts';
import { CommandError } from './command-error.ts';
import { describePurge } from './describe-purge.ts';
import { formatMistakes } from './format-mistakes.ts';

/**
 * `npm run deploy -- <target>`: the site in `dist/` to where readers find it, in an order in which every page is whole
 * at every moment; or back to a kept release. Returns the exit code.
 */
export async function deploy(args: string[]): Promise<number> {
  const options = readArguments(args);
  const target = readTarget(options.target);
  const release = projectLock(process.cwd());
  if (!release)
    throw new CommandError('다른 창에서 이 사이트를 만들거나 올리고 있습니다. 그 일이 끝난 뒤 다시 실행하세요.');
  try {
    return await deployAlone(target, options);
  } finally {
    release();
  }
}

type Options = ReturnType<typeof readArguments>;

async function deployAlone(target: Target, options: Options): Promise<number> {
  const { newsroom, mistakes } = openNewsroom(options.content);
  if (!newsroom) throw new CommandError(`${formatMistakes(mistakes)}\n올리지 않았습니다.`);
  recoverFolder(options.out);
  if ('host' in target) return planHost(target.host, newsroom, options);
  assertApart(target, options.out);
  const keep = options.keep === undefined ? target.within(archiveFolder) : readTarget(options.keep);
  if ('host' in keep) throw new CommandError(explainTarget(options.keep ?? ''));
  if (options.list) {
    for (const line of describeReleases(await readArchive(keep.store), newsroom.site.timeZone)) console.log(line);
    return 0;
  }
  const stores = { site: target.store, keep: keep.store };
  const now = new Date().toISOString();
  const run = { newsroom, ...stores, now, isDry: options.isDry, tell: (line: string) => console.log(line) };
  const locks = target.within(locksFolder);
  if ('host' in locks) throw new CommandError(explainTarget(options.target));
  // Who only looks, changes nothing that another could trip over.
  const mayBreak = options['break-lock'];
  const unlock = options.isDry ? undefined : await lockTarget(locks.store, thisDeployer('.yeonpyo', now), { mayBreak });
  const purge = await putOrRollBack(options, run).finally(unlock);
  for (const line of describePurge(purge.map((path) => addressOf(path, newsroom)))) console.log(line);
  console.log(options.isDry ? '올리지 않고 살펴보았습니다.' : `\`${target.name}\`에 올렸습니다.`);
  return 0;
}

type Run = Parameters<typeof deploySite>[2] & { newsroom: Newsroom };

function putOrRollBack({ rollback, out }: Options, run: Run): Promise<string[]> {
  return rollback === undefined ? deployChecked(out, run) : rollBack(rollback, run);
}

async function deployChecked(out: string, run: Run): Promise<string[]> {
  const checked = checkSite(out, run.newsroom);
  if (checked.problems) throw new CommandError([...checked.problems, '올리지 않았습니다.'].join('\n'));
  return deploySite(out, checked.release, run);
}

function planHost(host: Extract<Target, { host: unknown }>['host'], newsroom: Newsroom, { out }: Options): number {
  const checked = checkSite(out, newsroom);
  if (checked.problems) throw new CommandError(checked.problems.join('\n'));
  for (const line of hostPlan(host, newsroom.site, checked.release, redirectRules(newsroom).length)) console.log(line);
  return 0;
}

/** The site must not be put into itself, nor what it is made from be buried under it. */
function assertApart({ name, folder }: Extract<Target, { store: unknown }>, out: string): void {
  if (folder === undefined) return;
  const [there, here] = [resolve(folder) + sep, resolve(out) + sep];
  if (there.startsWith(here) || here.startsWith(there)) {
    throw new CommandError(`\`${name}\`와 \`${out}\`은 서로의 안에 있지 않은 폴더여야 합니다.`);
  }
}

function addressOf(path: string, { site }: Pick<Newsroom, 'site'>): string {
  return absoluteUrl(site, encodeURI(addressOfFile(path)));
}

function readArguments(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: {
        content: { type: 'string', default: 'content' },
        out: { type: 'string', default: 'dist' },
        keep: { type: 'string' },
        rollback: { type: 'string' },
        list: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        'break-lock': { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const [target, ...rest] = positionals;
    if (target !== undefined && rest.length === 0) return { ...values, target, isDry: values['dry-run'] };
  } catch {
    // An option that does not exist is told like any other mistake.
  }
  throw new CommandError(explainTarget(args.join(' ')));
}
