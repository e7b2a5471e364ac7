import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mediaTypeOf } from '../../../src/feeds/media-types.ts';

test('what programs read is said to be what it is, wherever it stands', () => {
  assert.equal(mediaTypeOf('/stories/봄/rss.xml'), 'application/rss+xml; charset=utf-8');
  assert.equal(mediaTypeOf('/feed.json'), 'application/feed+json; charset=utf-8');
  assert.equal(mediaTypeOf('/articles/2026/x.md'), 'text/markdown; charset=utf-8');
  assert.equal(mediaTypeOf('/llms.txt'), 'text/plain; charset=utf-8');
  assert.equal(mediaTypeOf('/articles/x/'), undefined);
  assert.equal(mediaTypeOf('/cards/site.png'), undefined);
});
