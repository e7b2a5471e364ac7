import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { makeRelease, readRelease, writeRelease } from '../../../src/publish/release.ts';
import { makeSite } from './made-site.ts';
import { scratchFolder } from './scratch-folder.ts';

describe('the manifest of a site', () => {
  test('lists every file but itself, in the order of paths, and is read as it was written', (t) => {
    const folder = makeSite(join(scratchFolder(t), 'dist'), 'new');
    mkdirSync(join(folder, 'articles/가'), { recursive: true });
    writeFileSync(join(folder, 'articles/가/index.html'), '가');
    const release = makeRelease(folder, '2025-09-17');
    const paths = Object.keys(release.files);
    assert.equal(paths.length, 42);
    assert.deepEqual(paths, paths.toSorted());
    const sha256 = createHash('sha256').update('가').digest('hex');
    assert.deepEqual(release.files['articles/가/index.html'], { sha256, size: 3 });
    writeFileSync(join(folder, 'release.json'), writeRelease(release));
    assert.deepEqual(makeRelease(folder, '2025-09-17'), release);
    assert.deepEqual(readRelease(writeRelease(release)), release);
  });

  test('leads nobody out of the site, and is refused when it is something else', () => {
    const file = { sha256: '0'.repeat(64), size: 0 };
    const of = (path: string) => JSON.stringify({ version: 1, newest: null, files: { [path]: file } });
    for (const path of ['a', 'a/b.html', '..a/b', '.well-known/x', '_headers', 'articles/가.md']) readRelease(of(path));
    for (const path of ['', '/a', '../a', 'a/../b', 'a/..', './a', 'a//b', 'a/', 'a\\b', '..', 'a\0'])
      assert.throws(() => readRelease(of(path)), /release\.json.*읽을 수 없습니다/, path);
    for (const text of ['', '[]', '<!doctype html>', '{"version":2,"newest":null,"files":{}}'])
      assert.throws(() => readRelease(text), /읽을 수 없습니다/);
  });
});
