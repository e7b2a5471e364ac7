import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { DeployOptions } from '../../../src/deploy/deploy-site.ts';
import { deploySite } from '../../../src/deploy/deploy-site.ts';
import { rcloneStore } from '../../../src/deploy/rclone-store.ts';
import { rollBack } from '../../../src/deploy/roll-back.ts';
import type { Gone } from '../../../src/permalinks/gone.ts';
import { readRelease } from '../../../src/publish/release.ts';
import { scratchFolder } from '../publish/scratch-folder.ts';
import type { LinkedSite } from './linked-site.ts';
import { writeLinkedSite } from './linked-site.ts';
import { missingFiles, readAll } from './missing-files.ts';
import { hasRclone, startS3 } from './s3.ts';

const first: LinkedSite = {
  look: 1,
  pieces: { a: { text: 'one', links: ['b'] }, 나: { text: '비밀', links: [] }, b: { text: 'two', links: [] } },
};
const second: LinkedSite = {
  look: 2,
  pieces: { ...first.pieces, a: { text: 'new', links: ['b', 'c'] }, c: { text: 'three', links: ['a'] } },
};

function options(withheld: string[] = []): DeployOptions {
  const graves = new Map(withheld.map((path) => [path, { kind: 'withheld' } as Gone]));
  return {
    newsroom: { moves: { redirects: new Map(), graves, formerPlaces: new Map() }, redactions: [] },
    site: rcloneStore('test:news/site'),
    keep: rcloneStore('test:news/site/.releases'),
    now: '2026-01-01T00:00:00.000Z',
    isDry: false,
    tell: () => {},
  };
}

function deploy(folder: string, version: LinkedSite, withheld?: string[]): Promise<string[]> {
  writeLinkedSite(folder, version);
  const release = readRelease(readFileSync(join(folder, 'release.json'), 'utf8'));
  return deploySite(folder, release, options(withheld));
}

test('a bucket', { skip: hasRclone() ? false : 'no rclone' }, async (t) => {
  const [dist, disk] = [scratchFolder(t), scratchFolder(t)];
  const s3 = await startS3(t, disk);
  const site = () =>
    new Map(
      [...s3.read()]
        .filter(([path]) => path.startsWith('site/') && !path.startsWith('site/.releases/'))
        .map(([path, text]) => [path.slice('site/'.length), text] as const),
    );
  const kept = () => [...s3.read()].filter(([path]) => path.startsWith('site/.releases/'));
  let original = new Map<string, string>();

  await t.test('has the site that was made', async () => {
    await deploy(dist, first);
    original = readAll(dist);
    assert.deepEqual(site(), original);
    assert.equal(s3.headers('site/index.html')['content-type'], 'text/html; charset=utf-8');
    assert.match(s3.headers('site/assets/look.1.css')['cache-control'] ?? '', /immutable/);
    const before = s3.puts;
    await deploy(dist, first);
    assert.equal(s3.puts - before, 1, 'only that it was on its way');
  });

  await t.test('has every file that its pages name, after every single PUT, and goes on after a failure', async () => {
    let looked = 0;
    s3.afterPut = () => {
      looked += 1;
      assert.deepEqual(missingFiles(site(), original.keys()), []);
    };
    for (const puts of [4, 9]) {
      s3.putsLeft = puts;
      await assert.rejects(deploy(dist, second), /이어서 올립니다/);
    }
    s3.putsLeft = Number.POSITIVE_INFINITY;
    await deploy(dist, second);
    s3.afterPut = () => {};
    assert.ok(looked > 15, `${looked}`);
    for (const [path, text] of readAll(dist)) assert.equal(site().get(path), text, path);
  });

  await t.test('gives an earlier release back byte for byte', async () => {
    const records = kept().map(([, text]) => JSON.parse(text.startsWith('{"version":1,"id"') ? text : '{}'));
    const { id } = records.find(({ files }) => files && !('articles/c/index.html' in files));
    await rollBack(id, options());
    for (const [path, text] of original) assert.equal(site().get(path), text, path);
    assert.ok(site().has('articles/c/index.html'));
    assert.deepEqual(missingFiles(site(), site().keys()), []);
  });

  await t.test('loses what is withheld at once, also where it was kept', async () => {
    const said = () => [...s3.read()].filter(([, text]) => text.includes('비밀'));
    assert.ok(said().length >= 4);
    const without = { ...second, pieces: { ...second.pieces, 나: { text: '내렸습니다', links: [] } } };
    const purge = await deploy(dist, without, ['/articles/나/']);
    assert.deepEqual(said(), []);
    assert.ok(purge.includes('articles/나/index.html'));
  });
});
