import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { absoluteUrl } from '../../../src/content/absolute-url.ts';
import type { Newsroom } from '../../../src/content/newsroom.ts';
import { checkSite } from '../../../src/deploy/check-site.ts';
import { sitemapPart } from '../../../src/feeds/sitemap.ts';
import { releaseFile } from '../../../src/publish/release.ts';
import { published, put, seal } from './published.ts';

const gone = '---\nkind: withheld\ndate: 2026-01-02\n---\n';

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
