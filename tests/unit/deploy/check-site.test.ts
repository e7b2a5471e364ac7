import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { describe, test } from 'node:test';
import { absoluteUrl } from '../../../src/content/absolute-url.ts';
import type { Newsroom } from '../../../src/content/newsroom.ts';
import { openNewsroom } from '../../../src/content/open-newsroom.ts';
import { checkSite } from '../../../src/deploy/check-site.ts';
import { sitemapPart } from '../../../src/feeds/sitemap.ts';
import { addressOf } from '../../../src/permalinks/ledger.ts';
import { unrecordedAddresses } from '../../../src/permalinks/unrecorded.ts';
import { makeRelease, releaseFile, writeRelease } from '../../../src/publish/release.ts';
import { scratchNewsroom } from '../commands/scratch-newsroom.ts';
import { scratchFolder } from '../publish/scratch-folder.ts';

const gone = '---\nkind: withheld\ndate: 2026-01-02\n---\n';

/** A newsroom that has all its addresses in its ledger, and a site that has something at each of them. */
function published(context: TestContext, files: Record<string, string> = {}, ledger: string[] = []) {
  const content = scratchNewsroom(context, files);
  const open = () => {
    const { newsroom, mistakes } = openNewsroom(content);
    assert.deepEqual(mistakes, []);
    assert.ok(newsroom);
    return newsroom;
  };
  const write = (lines: string[]) =>
    writeFileSync(join(content, 'permalinks.txt'), lines.map((line) => `${line} 2026-01-01\n`).join(''));
  write(ledger);
  write([...ledger, ...unrecordedAddresses(open()).map(addressOf)]);
  const newsroom = open();
  const dist = scratchFolder(context);
  for (const { path } of newsroom.permalinks) put(dist, path, 'here');
  put(dist, '/sitemap-0.xml', sitemapPart(newsroom, 0));
  seal(dist);
  return { newsroom, dist, content };
}

function put(dist: string, path: string, text: string): void {
  const file = join(dist, path, path.endsWith('/') ? 'index.html' : '');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function seal(dist: string): void {
  writeFileSync(join(dist, releaseFile), writeRelease(makeRelease(dist)));
}

function problems(dist: string, newsroom: Newsroom): string {
  return checkSite(dist, newsroom).problems?.join('\n') ?? '';
}

describe('a site goes out', () => {
  test('when it has every address of the ledger', (t) => {
    const { newsroom, dist } = published(t);
    assert.ok(newsroom.permalinks.length > 5);
    assert.equal(problems(dist, newsroom), '');
  });

  test('not when an address of the ledger is missing', (t) => {
    const { newsroom, dist } = published(t);
    rmSync(join(dist, 'timeline/index.html'));
    seal(dist);
    assert.match(problems(dist, newsroom), /기록된 주소인데.*없습니다.*:\n {2}\/timeline\/$/);
  });

  test('not when a file is missing, is too many, or is not as it was made', (t) => {
    const { newsroom, dist } = published(t);
    put(dist, '/rss.xml', 'broken');
    put(dist, '/left.txt', 'left');
    assert.match(problems(dist, newsroom), /다릅니다.*:\n {2}left\.txt\n {2}rss\.xml$/);
  });

  test('not without a manifest', (t) => {
    const { newsroom, dist } = published(t);
    rmSync(join(dist, releaseFile));
    assert.match(problems(dist, newsroom), /목록\(release\.json\)이 없습니다/);
  });

  test('not with addresses that nobody keeps', (t) => {
    const { newsroom, dist } = published(t);
    assert.match(
      problems(dist, { ...newsroom, permalinks: newsroom.permalinks.slice(1) }),
      /새 주소 1개가.*npm run permalinks/,
    );
  });

  test('not when it still says what is withheld', (t) => {
    const { newsroom, dist } = published(t, { 'gone/articles/x.md': gone }, ['/articles/x/']);
    assert.equal(problems(dist, newsroom), '');
    const sitemap = sitemapPart(newsroom, 0);
    const listed = `<url><loc>${absoluteUrl(newsroom.site, '/articles/x/')}</loc></url></urlset>`;
    put(dist, '/sitemap-0.xml', sitemap.replace('</urlset>', listed));
    seal(dist);
    assert.match(problems(dist, newsroom), /싣지 않기로 한 것이.*:\n {2}\/articles\/x\/$/);
  });

  test('not with a word that is kept out', (t) => {
    const { newsroom, dist } = published(t);
    put(dist, '/timeline/', '<p>홍<b>길동</b></p>');
    seal(dist);
    assert.match(
      problems(dist, { ...newsroom, redactions: [{ word: '홍길동', line: 3 }] }),
      /싣지 않기로 한 것이.*:\n {2}timeline\/index\.html \(redactions\.yaml:3\)$/,
    );
  });
});
