import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { dirname, join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { listen } from '../../../src/commands/listen.ts';
import { siteHandler } from '../../../src/commands/site-handler.ts';
import { verify } from '../../../src/commands/verify.ts';
import { makeRelease, writeRelease } from '../../../src/publish/release.ts';
import { scratchFolder } from './scratch-folder.ts';

const files = ['index.html', '404.html', '_redirects', 'articles/가/index.html', 'old/index.html', 'rss.xml'];

describe('a site is compared with its manifest', () => {
  test('in a folder: what is missing, what has changed and what is too many is told', async (t) => {
    const folder = releasedSite(t);
    assert.deepEqual(await run(t, folder), [0, `\`${folder}\`: 파일 6개가 목록과 같습니다(가장 새 내용: 2025-09-17).`]);
    rmSync(join(folder, 'rss.xml'));
    writeFileSync(join(folder, 'index.html'), '바뀐 글');
    writeFileSync(join(folder, 'notes.txt'), '');
    assert.deepEqual(await run(t, folder), [
      1,
      '`index.html`: 내용이 다릅니다(목록 10바이트, 받은 것 10바이트)',
      '`rss.xml`: 없습니다',
      '`notes.txt`: 목록에 없는 파일입니다',
      `\`${folder}\`: 목록의 파일 6개와 견주어 다른 것이 3개 있습니다(가장 새 내용: 2025-09-17).`,
    ]);
  });

  test('on the web, below a base path: asks for what is in the manifest, and follows nothing', async (t) => {
    const folder = releasedSite(t);
    const handler = siteHandler(folder, '/news/');
    const asked: string[] = [];
    const address = await serve(t, (request, response) => {
      asked.push(request.url ?? '');
      if (request.url !== '/news/old/') return handler(request, response);
      response.writeHead(301, { Location: '/news/articles/%EA%B0%80/' }).end();
    });
    assert.deepEqual(await run(t, `${address}news`), [
      0,
      '호스트만 읽는 파일은 견주지 않았습니다: _redirects',
      '옮긴 주소 1개는 이 사이트의 다른 페이지로 이어집니다.',
      `\`${address}news\`: 파일 6개가 목록과 같습니다(가장 새 내용: 2025-09-17).`,
    ]);
    const pages = ['/news/', '/news/404.html', '/news/articles/%EA%B0%80/', '/news/old/'];
    assert.deepEqual(asked.sort(), [...pages, '/news/release.json', '/news/rss.xml']);
  });

  test('on the web, with another manifest: a page that leads away, fails or is not there is told', async (t) => {
    const folder = releasedSite(t);
    const address = await serve(t, (request, response) => {
      if (request.url === '/') response.writeHead(302, { Location: 'https://login.example/' }).end();
      else if (request.url === '/rss.xml') response.writeHead(503).end();
      else if (request.url === '/404.html') response.writeHead(404).end('404.html');
      else if (request.url === '/old/') response.socket?.destroy();
      else response.writeHead(404).end();
    });
    const [code, ...lines] = await run(t, address, '--release', join(folder, 'release.json'));
    assert.equal(code, 1);
    assert.deepEqual(lines.slice(0, 4), [
      '`articles/가/index.html`: 없습니다',
      '`index.html`: 받지 못했습니다(HTTP 302)',
      '`old/index.html`: 받지 못했습니다(UND_ERR_SOCKET)',
      '`rss.xml`: 받지 못했습니다(HTTP 503)',
    ]);
  });

  test('without a manifest there is nothing to compare', async (t) => {
    const folder = scratchFolder(t);
    await assert.rejects(run(t, folder), /release\.json` 파일이 없습니다/);
    await assert.rejects(run(t, folder, 'another'), /npm run verify -- <폴더나 주소>/);
    const address = await serve(t, (_, response) => response.writeHead(404).end());
    await assert.rejects(run(t, address), /release\.json`: 받지 못했습니다\(HTTP 404\)/);
  });
});

function releasedSite(context: TestContext): string {
  const folder = scratchFolder(context);
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), file);
  }
  writeFileSync(join(folder, 'release.json'), writeRelease(makeRelease(folder, '2025-09-17')));
  return folder;
}

/** The exit code, and the lines that were printed. */
async function run(context: TestContext, ...args: string[]): Promise<[number, ...string[]]> {
  const lines: string[] = [];
  const log = context.mock.method(console, 'log', (line: string) => lines.push(line));
  try {
    return [await verify(args), ...lines];
  } finally {
    log.mock.restore();
  }
}

async function serve(context: TestContext, handler: RequestListener): Promise<string> {
  const server = await listen(() => createServer(handler), { port: 0, hosts: ['127.0.0.1'] });
  context.after(() => server.close());
  return `http://127.0.0.1:${server.port}/`;
}
