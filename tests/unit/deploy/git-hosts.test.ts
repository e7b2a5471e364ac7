import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { passedLimits } from '../../../src/deploy/git-hosts.ts';

function siteOf(files: number, size = 1000) {
  const entries = Array.from({ length: files }, (_, index) => [`${index}.html`, { sha256: '', size }] as const);
  return { files: Object.fromEntries(entries) };
}

describe('the limits of a host', () => {
  test('are not told of while they are kept', () => {
    for (const host of ['pages', 'cloudflare', 'netlify', 'vercel'] as const) {
      assert.deepEqual(passedLimits(host, siteOf(100), 100), []);
    }
    assert.deepEqual(passedLimits('cloudflare', siteOf(20_000), 2000), []);
  });

  test('are named with what passes them', () => {
    assert.match(
      passedLimits('cloudflare', siteOf(20_001), 0).join(),
      /파일 20,001개: Cloudflare Pages의 한도 20,000개/,
    );
    assert.match(passedLimits('cloudflare', siteOf(1), 2001).join(), /옮긴 주소 2,001개.*2,000개/);
    assert.match(passedLimits('cloudflare', siteOf(1, 25 * 1024 ** 2 + 1), 0).join(), /`0\.html` 26\.2 MB/);
    assert.match(
      passedLimits('pages', siteOf(11, 100_000_000), 0).join(),
      /사이트 1,100 MB: GitHub Pages의 한도 1,000 MB/,
    );
    assert.match(passedLimits('vercel', siteOf(1), 2049).join(), /2,048개/);
    assert.match(passedLimits('netlify', siteOf(1, 10_000_001), 0).join(), /10 MB/);
  });
});
