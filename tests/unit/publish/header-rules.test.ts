import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { caddyFile } from '../../../src/publish/caddy-file.ts';
import { headersOf, kindOf } from '../../../src/publish/header-rules.ts';
import { headersFile } from '../../../src/publish/headers-file.ts';
import { describeLimits, hostLimits } from '../../../src/publish/host-limits.ts';
import { nginxFiles } from '../../../src/publish/nginx-files.ts';
import { vercelFile } from '../../../src/publish/vercel-file.ts';

const move = { from: '/news/articles/%EB%B4%84/', to: '/news/articles/spring/' };

describe('the headers of a file', () => {
  test('follow from what it is, by its folder or its ending', () => {
    const paths = [
      '/',
      '/articles/x/',
      '/404.html',
      '/embed/stories/x/timeline/',
      '/assets/x.js',
      '/assets/pictures/x.png',
    ];
    assert.deepEqual(paths.map(kindOf), ['page', 'page', 'page', 'embed', 'asset', 'asset']);
    assert.deepEqual(['/cards/x.png', '/favicon.svg', '/stories/x/rss.xml', '/articles/x.md'].map(kindOf), [
      'picture',
      'picture',
      'data',
      'data',
    ]);
  });

  test('let only an embedded timeline be framed, and nobody run or load anything of others', () => {
    for (const path of ['/', '/articles/x/', '/rss.xml', '/assets/x.js', '/cards/x.png']) {
      assert.match(headersOf(path)['Content-Security-Policy'] ?? '', /frame-ancestors 'none'$/);
      assert.doesNotMatch(headersOf(path)['Content-Security-Policy'] ?? '', /unsafe|data:|https?:|\*/);
    }
    assert.match(headersOf('/embed/stories/x/timeline/')['Content-Security-Policy'] ?? '', /frame-ancestors \*$/);
  });

  test('keep a page for minutes and a file with a hash in its name for ever', () => {
    assert.match(headersOf('/')['Cache-Control'] ?? '', /max-age=300, stale-while-revalidate=\d+, stale-if-error=\d+/);
    assert.match(headersOf('/assets/x.woff2')['Cache-Control'] ?? '', /max-age=31536000, immutable/);
  });
});

describe('the files for hosts', () => {
  test('never give one address two values of one header in `_headers`', () => {
    const file = headersFile('/news/', ['articles/', 'assets/', 'embed/', 'cards/', 'rss.xml', '404.html']);
    const rules = file.split(/\n(?=\/)/).map((rule) => {
      const [path = '', ...headers] = rule.trim().split('\n');
      const pattern = path.replace(/[.?+]/g, '\\$&').replaceAll('*', '.*');
      return { fits: new RegExp(`^${pattern}$`), names: headers.map((line) => line.trim().split(':', 1)[0]) };
    });
    for (const path of ['', 'articles/x/', 'articles/x.md', 'assets/a.js', 'embed/x/', 'cards/x.png', 'rss.xml']) {
      const names = rules.filter(({ fits }) => fits.test(`/news/${path}`)).flatMap(({ names }) => names);
      assert.deepEqual(names.toSorted(), [...new Set(names)].toSorted(), path);
      assert.ok(names.includes('Content-Security-Policy') && names.includes('Cache-Control'), path);
    }
  });

  test('name a moved address as each server compares it: decoded, or as it is asked for', () => {
    assert.ok(nginxFiles('/news/', [move], []).http.includes('"/news/articles/봄/" "/news/articles/spring/";'));
    assert.ok(caddyFile('/news/', [move], []).includes('redir "/news/articles/봄/" "/news/articles/spring/" 301'));
    const { redirects } = JSON.parse(vercelFile('/news/', [move]));
    assert.deepEqual(redirects, [{ source: move.from, destination: move.to, statusCode: 301 }]);
  });

  test('are named when a host would not read them whole', () => {
    assert.deepEqual(describeLimits(hostLimits.redirects, hostLimits.headers), []);
    const [redirects, headers] = describeLimits(2134, 101);
    assert.match(redirects ?? '', /2134개.*2000개.*134개/);
    assert.match(headers ?? '', /101개.*100개/);
  });
});
