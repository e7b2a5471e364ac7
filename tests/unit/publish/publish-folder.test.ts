import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { publishFolder } from '../../../src/publish/publish-folder.ts';
import { makeSite, readVersion } from './made-site.ts';
import { scratchFolder } from './scratch-folder.ts';

test('a site is published when it is finished', async (t) => {
  const target = makeSite(join(scratchFolder(t), 'dist'), 'old');
  await publishFolder(target, async (folder) => {
    makeSite(folder, 'new');
    assert.equal(readVersion(target), 'old');
  });
  assert.equal(readVersion(target), 'new');
});

test('a build that fails leaves the site as it was, and nothing of its own', async (t) => {
  const target = makeSite(join(scratchFolder(t), 'dist'), 'old');
  const failing = publishFolder(target, async (folder) => {
    makeSite(folder, 'new');
    throw new Error('failed');
  });
  await assert.rejects(failing, /failed/);
  assert.equal(readVersion(target), 'old');
  assert.equal(existsSync('.yeonpyo/building'), false);
});
