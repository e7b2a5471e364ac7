import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { writeFonts } from '../../../src/fonts/write-fonts.ts';

const counted = new Map([...'한글을 쓰는 누리집'].map((character) => [character, 1]));

test('the same characters give the same bytes, and other characters another folder', async (t) => {
  const [first, second] = [scratch(t), scratch(t)];
  const one = await writeFonts(counted, first);
  assert.deepEqual(digests(await writeFonts(counted, second)), digests(one));
  assert.notEqual(await writeFonts(new Map([...counted, ['뷁', 1]]), first), one);
});

test('what a build has made the next one finds, and a build that was stopped leaves nothing in its place', async (t) => {
  const cache = scratch(t);
  const folder = await writeFonts(counted, cache);
  const made = statSync(join(folder, 'fonts.css')).mtimeMs;
  assert.equal(await writeFonts(counted, cache), folder);
  assert.equal(statSync(join(folder, 'fonts.css')).mtimeMs, made);
  assert.equal(readdirSync(cache).length, 1);
});

test('every file that the styles name is there, and is small', async (t) => {
  const folder = await writeFonts(counted, scratch(t));
  const css = readFileSync(join(folder, 'fonts.css'), 'utf8');
  const named = [...css.matchAll(/url\("\.\/([^"]+)"\)/g)].map(([, name = '']) => name);
  assert.deepEqual(named, ['serif-400.woff2', 'serif-700.woff2']);
  for (const name of named) {
    const font = readFileSync(join(folder, name));
    assert.equal(font.subarray(0, 4).toString('latin1'), 'wOF2');
    assert.ok(font.length < 60_000, `${name}: ${font.length}`);
  }
});

function digests(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map(
      (name) =>
        `${name} ${createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex')}`,
    );
}

function scratch(t: { after(end: () => void): void }): string {
  const folder = mkdtempSync(join(tmpdir(), 'yeonpyo-fonts-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
