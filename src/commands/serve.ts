import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { readSite } from '../content/read-site.ts';
import { projectLock } from '../publish/project-lock.ts';
import { recoverFolder } from '../publish/recover-folder.ts';
import { CommandError } from './command-error.ts';
import { describeRecovery } from './describe-recovery.ts';
import { formatMistakes } from './format-mistakes.ts';
import { listen } from './listen.ts';
import { readAddress } from './read-address.ts';
import { siteHandler } from './site-handler.ts';
import { siteOptions } from './site-options.ts';

/** `npm run serve`: serves the published folder as a CDN would, until it is stopped. Returns the exit code. */
export async function serve(args: string[]): Promise<number> {
  const { content, out } = siteOptions(args);
  const base = readBase(content);
  recover(out);
  if (!existsSync(join(out, 'index.html'))) {
    throw new CommandError(`\`${out}\` 폴더에 사이트가 없습니다. \`npm run build\`를 먼저 실행하세요.`);
  }
  const address = readAddress(process.env);
  const handler = siteHandler(out, base);
  const server = await listen(() => createServer(handler), address);
  console.log(
    `\n  http://${process.env['HOST'] || 'localhost'}:${server.port}${base}\n\n멈추려면 Ctrl+C를 누르세요. (Press Ctrl+C to stop.)`,
  );
  await stopped();
  await server.close();
  return 0;
}

function readBase(content: string): string {
  const { site, mistakes } = readSite({ path: 'site.yaml', absolute: resolve(content, 'site.yaml') }, content);
  if (!site) throw new CommandError(formatMistakes(mistakes));
  return site.base;
}

/** A site that a killed build took away comes back, unless a build is under way, which does that itself. */
function recover(out: string): void {
  if (existsSync(out)) return;
  const release = projectLock(process.cwd());
  if (!release) return;
  const recovery = recoverFolder(out);
  release();
  if (recovery) console.log(describeRecovery(recovery, out));
}

function stopped(): Promise<unknown> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
}
