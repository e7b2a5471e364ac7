import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearestName } from '../../../src/content/nearest-name.ts';

const known = ['title', 'decks', 'published', 'updated', 'keyPoints'];

test('a slip of the keyboard is understood', () => {
  assert.equal(nearestName('titel', known), 'title');
  assert.equal(nearestName('publised', known), 'published');
  assert.equal(nearestName('keypoint', known), 'keyPoints');
});

test('capitals do not matter', () => {
  assert.equal(nearestName('UPDATED', known), 'updated');
  assert.equal(nearestName('KEYPOINTS', known), 'keyPoints');
});

test('another word is not', () => {
  assert.equal(nearestName('subtitle', known), undefined);
  assert.equal(nearestName('제목', known), undefined);
  assert.equal(nearestName('', known), undefined);
  assert.equal(nearestName('title', []), undefined);
});
