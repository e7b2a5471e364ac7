import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { sitemapPart } from '../../../src/feeds/sitemap.ts';
import { checkCensus } from '../../../src/publish/check-census.ts';
import { openScratch } from '../content/open-scratch.ts';
import { scratchFolder } from './scratch-folder.ts';

test('files, pieces, pages and the sitemap agree, or it is told which do not', (t) => {
  const article = '---\ntitle: 개소식\npublished: 2025-09-10\n---\n\n열렸다.\n';
  const opened = openScratch(t, {
    'articles/a.md': article,
    'articles/draft.md': article.replace('---\n\n', 'draft: true\n---\n\n'),
    'articles/later.md': article.replace('---\n\n', 'publishAt: 2999-01-01\n---\n\n'),
  });
  assert.ok(opened.newsroom);
  const { newsroom, heldBack } = opened;
  const folder = scratchFolder(t);
  const sitemap = sitemapPart(newsroom, 0);
  writeFileSync(join(folder, 'sitemap-0.xml'), sitemap);
  const { line, problems } = checkCensus(folder, newsroom, { texts: 3, heldBack });
  assert.match(line, /^글 파일 3 = 실은 글 1 \+ 내지 않은 글 2 · 사이트맵 \d+$/);
  assert.deepEqual(problems, []);

  writeFileSync(join(folder, 'sitemap-0.xml'), sitemap.replace(/<url><loc>[^<]+\/articles\/a\/<\/loc>.*\n/, ''));
  newsroom.addresses.delete('/articles/a/');
  const lost = checkCensus(folder, newsroom, { texts: 4, heldBack }).problems;
  assert.equal(lost.length, 3);
  assert.equal(lost[0], '글 파일은 4개인데 실은 글 1건과 내지 않은 글 2건뿐입니다');
  assert.equal(lost[1], '실은 글은 1건인데 그 페이지는 0개입니다');
  assert.match(lost[2] ?? '', /^검색에 내놓을 페이지는 (\d+)개인데 사이트맵에는 (\d+)개입니다$/);
});
