import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { precompress } from '../../../src/publish/precompress.ts';
import { test as base } from '../test.ts';
import { testSite } from '../test-content.ts';
import { type Answer, ask } from './ask.ts';
import { makeCertificate } from './certificate.ts';
import { servers } from './servers.ts';

/** The site of the tests on a real web server. */
export interface ServedSite {
  /** `https://localhost:8443/news/` */
  address: string;
  /** The same without TLS. */
  plainAddress: string;
  /** Asks for a path below the base. */
  ask(path: string, headers?: Record<string, string>): Promise<Answer>;
}

export const serverNames = ['nginx', 'caddy'] as const;

/** Why a server is not tested here, if it is not: `YEONPYO_SERVERS=required` makes that a failure. */
export function whyNot(name: (typeof serverNames)[number]): string | undefined {
  if (existsSync(servers[name].program) || process.env['YEONPYO_SERVERS'] === 'required') return undefined;
  return `${servers[name].program} is not installed (YEONPYO_SERVERS=required makes this a failure)`;
}

interface Fixtures {
  serve: (name: (typeof serverNames)[number]) => Promise<ServedSite>;
  /** The address of a page of somebody else with this in it, who lets in only what lets itself be embedded. */
  otherSite: (html: string) => string;
}

/** Playwright's `test` with the site on the servers, each started when it is first asked for. */
export const test = base.extend<object, Fixtures>({
  otherSite: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures off the pattern.
    async ({}, use) => {
      const server = createServer((request, response) => {
        response.setHeader('Content-Type', 'text/html');
        response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
        response.end(decodeURIComponent(request.url?.split('?')[1] ?? ''));
      });
      await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
      const { port } = server.address() as AddressInfo;
      await use((html) => `http://127.0.0.1:${port}/?${encodeURIComponent(html)}`);
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker' },
  ],
  serve: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures off the pattern.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'yeonpyo-hosts-'));
      const root = join(folder, 'root');
      cpSync(testSite, join(root, 'news'), { recursive: true });
      precompress(join(root, 'news'));
      const started = new Map<string, Promise<ServedSite & { stop(): Promise<void> }>>();
      await use((name) => {
        const site = started.get(name) ?? start(name, folder, root);
        started.set(name, site);
        return site;
      });
      for (const site of started.values()) await (await site).stop();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
});

async function start(name: (typeof serverNames)[number], parent: string, root: string) {
  const folder = join(parent, name);
  mkdirSync(folder);
  const { program, configure } = servers[name];
  const [https, http] = [await freePort(), await freePort()];
  const pair = makeCertificate(folder);
  const environment = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const child = spawn(program, configure({ root, folder, https, http, ...pair }), { env: environment });
  let printed = '';
  child.stderr.on('data', (data) => (printed += data));
  const stopped = new Promise<void>((done) => child.once('close', () => done()));
  const address = `https://localhost:${https}/news/`;
  const trusted = readFileSync(pair.certificate);
  for (let tries = 0; ; tries += 1) {
    if (child.exitCode !== null || tries > 100) throw new Error(`${name} did not start: ${printed}`);
    const answer = await ask(address, trusted).catch(() => undefined);
    if (answer) break;
    await setTimeout(50);
  }
  return {
    address,
    plainAddress: `http://localhost:${http}/news/`,
    ask: (path: string, headers?: Record<string, string>) => ask(new URL(path, address).href, trusted, headers),
    stop: async () => {
      child.kill();
      await stopped;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
