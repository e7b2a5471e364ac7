import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Listening } from '../../../src/commands/listen.ts';
import { listen } from '../../../src/commands/listen.ts';
import { siteHandler } from '../../../src/commands/site-handler.ts';

describe('a site that is served under a base path', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yeonpyo-'));
  let server: Listening;

  before(async () => {
    for (const file of ['index.html', '404.html', 'articles/기사/index.html', 'rss.xml']) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), file);
    }
    const handler = siteHandler(folder, '/news/');
    server = await listen(() => createServer(handler), { port: 0, hosts: ['127.0.0.1'] });
  });

  after(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  /** The path is sent as it is, as no browser would. */
  function get(path: string, options: { method?: string; headers?: Record<string, string> } = {}) {
    return new Promise<{ status: number | undefined; location: string | undefined; text: string }>(
      (resolve, reject) => {
        const sent = request({ host: '127.0.0.1', port: server.port, path, ...options }, async (response) => {
          const text = (await response.setEncoding('utf8').toArray()).join('');
          resolve({ status: response.statusCode, location: response.headers.location, text });
        });
        sent.on('error', reject).end();
      },
    );
  }

  test('answers a page and a file', async () => {
    assert.deepEqual(await get('/news/'), { status: 200, location: undefined, text: 'index.html' });
    assert.equal((await get('/news/articles/%EA%B8%B0%EC%82%AC/?from=rss')).text, 'articles/기사/index.html');
    assert.equal((await get('/news/rss.xml')).text, 'rss.xml');
  });

  test('says of a feed that it is one', async () => {
    const response = await fetch(`http://127.0.0.1:${server.port}/news/rss.xml`);
    assert.equal(response.headers.get('content-type'), 'application/rss+xml; charset=utf-8');
  });

  test('adds the slash that is missing, and keeps the query', async () => {
    assert.equal((await get('/news')).location, '/news/');
    assert.deepEqual(await get('/news/articles/%EA%B8%B0%EC%82%AC?a=1'), {
      status: 301,
      location: './%EA%B8%B0%EC%82%AC/?a=1',
      text: '',
    });
  });

  test('answers what is not there with the 404 page', async () => {
    for (const path of [
      '/',
      '/newsroom/',
      '/news/nothing',
      '/news/articles/',
      '/news/index',
      '/news/%00',
      '/news/%E0%A4%A',
      '/news/../../etc/passwd',
    ]) {
      assert.deepEqual(await get(path), { status: 404, location: undefined, text: '404.html' }, path);
    }
  });

  test('outlives a range that makes no sense, and refuses to be written to', async () => {
    assert.equal((await get('/news/', { headers: { range: 'bytes=9-2' } })).status, 200);
    assert.equal((await get('/news/', { method: 'POST' })).status, 405);
  });
});
