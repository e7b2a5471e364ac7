import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFragment } from 'parse5';
import { alternatesOf } from '../../../src/feeds/alternates.ts';
import { oembed } from '../../../src/feeds/oembed.ts';
import { timelineNewsroom } from './timeline-newsroom.ts';

test('a page that embeds a timeline is told its frame, its title and its picture', (t) => {
  const { newsroom, story } = timelineNewsroom(t);
  const { html, ...told } = oembed(story, newsroom.site);
  assert.deepEqual(told, {
    version: '1.0',
    type: 'rich',
    title: `${story.title} 연표`,
    provider_name: '시험 <신문>',
    provider_url: 'https://news.example/news/',
    cache_age: 86_400,
    thumbnail_url: 'https://news.example/news/cards/stories/s.png',
    thumbnail_width: 1200,
    thumbnail_height: 630,
    width: 736,
    height: 600,
  });
  const [frame, ...others] = parseFragment(html).childNodes;
  assert.ok(frame && 'attrs' in frame);
  assert.equal(others.length, 0);
  const attributes = Object.fromEntries(frame.attrs.map(({ name, value }) => [name, value]));
  assert.equal(attributes['src'], 'https://news.example/news/embed/stories/s/timeline/');
  assert.equal(attributes['title'], told.title);
  assert.equal(attributes['height'], String(told.height));
});

test('only a story with a timeline says that it can be embedded', (t) => {
  const { newsroom, story } = timelineNewsroom(t);
  const types = (piece: Parameters<typeof alternatesOf>[0]) => alternatesOf(piece).map(({ type }) => type);
  assert.ok(types(story).includes('application/json+oembed'));
  const others = [...newsroom.articles, ...newsroom.events, ...newsroom.stories.filter(({ id }) => id === 'empty')];
  for (const piece of others) assert.ok(!types(piece).includes('application/json+oembed'), piece.path);
});
