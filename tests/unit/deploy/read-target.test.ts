import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readTarget } from '../../../src/deploy/read-target.ts';

function within(written: string): string {
  const target = readTarget(written);
  assert.ok('store' in target);
  const inner = target.within('.releases');
  assert.ok('store' in inner);
  return inner.name;
}

describe('a target', () => {
  test('is a place of rclone, of rsync, or a folder, and has a place within for what is kept', () => {
    assert.equal(within('rclone:s3:bucket/site'), 'rclone:s3:bucket/site/.releases');
    assert.equal(within('rclone:s3:bucket/'), 'rclone:s3:bucket/.releases');
    assert.equal(within('rclone:disk:'), 'rclone:disk:.releases');
    assert.equal(within('rsync:user@host:/srv/www'), 'rsync:user@host:/srv/www/.releases');
    assert.equal(within('/srv/www/'), '/srv/www/.releases');
    assert.equal(within('../www'), '../www/.releases');
  });

  test('or a host that fetches the site by itself', () => {
    assert.deepEqual(readTarget('cloudflare'), { host: 'cloudflare' });
  });

  test('is refused, with all that can be written, when it is neither', () => {
    for (const written of ['', 'www', 'ftp:host', 'rclone:bucket', 'rsync:rsync://host/site', 'toString']) {
      assert.throws(() => readTarget(written), /올릴 곳을 알 수 없습니다.*rclone:이름:버킷/s, written);
    }
  });
});
