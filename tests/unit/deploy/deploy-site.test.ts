import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readArchive } from '../../../src/deploy/archive.ts';
import type { DeployOptions } from '../../../src/deploy/deploy-site.ts';
import { deploySite } from '../../../src/deploy/deploy-site.ts';
import { folderStore } from '../../../src/deploy/folder-store.ts';
import { rollBack } from '../../../src/deploy/roll-back.ts';
import type { Store } from '../../../src/deploy/store.ts';
import type { Gone } from '../../../src/permalinks/gone.ts';
import { describeFile, readRelease } from '../../../src/publish/release.ts';
import { scratchFolder as scratchFolderIn } from '../publish/scratch-folder.ts';
import type { LinkedSite } from './linked-site.ts';
import { writeLinkedSite } from './linked-site.ts';
import { missingFiles, readAll } from './missing-files.ts';
import { oneByOne } from './one-by-one.ts';

const names = ['a', 'b', 'c', 'd'];
const piece = fc.record({ text: fc.constantFrom('one', 'two', 'three'), links: fc.subarray(names) });
const sites: fc.Arbitrary<LinkedSite> = fc.record({
  look: fc.integer({ min: 1, max: 3 }),
  pieces: fc.dictionary(fc.constantFrom(...names), piece, { minKeys: 1 }),
});
const first: LinkedSite = {
  look: 1,
  pieces: { a: { text: 'one', links: ['b'] }, b: { text: 'two', links: [] } },
};
const second: LinkedSite = {
  look: 2,
  pieces: {
    a: { text: 'one', links: ['c'] },
    b: { text: 'new', links: ['a', 'c'] },
    c: { text: 'three', links: ['a'] },
  },
};

/** Deploying into a folder. */
function optionsFor(target: string, more: Partial<DeployOptions> = {}): DeployOptions {
  return {
    newsroom: { moves: { redirects: new Map(), graves: new Map(), formerPlaces: new Map() }, redactions: [] },
    site: folderStore(target),
    keep: folderStore(join(target, '.releases')),
    now: '2026-01-01T00:00:00.000Z',
    isDry: false,
    tell: () => {},
    ...more,
  };
}

/** In memory where that can be: thousands of small files are written and removed. */
function scratchFolder(context: TestContext): string {
  return scratchFolderIn(context, existsSync('/dev/shm') ? '/dev/shm' : tmpdir());
}

/** Deploys a version. Returns its id. */
async function deployVersion(folder: string, site: LinkedSite, options: DeployOptions): Promise<string> {
  writeLinkedSite(folder, site);
  await deploySite(folder, readRelease(readFileSync(join(folder, 'release.json'), 'utf8')), options);
  const { turns } = await readArchive(options.keep);
  return turns.at(-1)?.id ?? '';
}

function withheld(...paths: string[]): Partial<DeployOptions> {
  const graves = new Map(paths.map((path) => [path, { kind: 'withheld' } as Gone]));
  return { newsroom: { moves: { redirects: new Map(), graves, formerPlaces: new Map() }, redactions: [] } };
}

describe('a deployed site', () => {
  test('is the site that was made, and nothing is sent twice', async (t) => {
    const [dist, target] = [scratchFolder(t), scratchFolder(t)];
    await deployVersion(dist, first, optionsFor(target));
    assert.deepEqual(readAll(target), readAll(dist));
    const sent: string[] = [];
    const options = optionsFor(target);
    await deployVersion(dist, first, { ...options, site: oneByOne(options.site, (path) => sent.push(path)) });
    assert.deepEqual(sent, []);
  });

  test('has every file that any of its pages names, after every single file that is put, in any order', async (t) => {
    const [dist, target] = [scratchFolder(t), scratchFolder(t)];
    let looked = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(sites, { minLength: 2, maxLength: 4 }),
        fc.infiniteStream(fc.nat()),
        async (history, random) => {
          looked += 1;
          const place = join(target, String(looked));
          const published = new Set<string>();
          const shuffled = (paths: string[]) =>
            paths
              .map((path) => [random.next().value ?? 0, path] as const)
              .sort(([a], [b]) => a - b)
              .map(([, path]) => path);
          for (const site of history) {
            const options = optionsFor(place);
            const check = () => {
              looked += 1;
              assert.deepEqual(missingFiles(readAll(place), published), []);
            };
            await deployVersion(dist, site, { ...options, site: oneByOne(options.site, check, shuffled) });
            for (const path of readAll(dist).keys()) published.add(path);
          }
        },
      ),
      { numRuns: 15 },
    );
    assert.ok(looked > 200, `${looked}`);
  });

  test('goes on from where it was stopped, wherever that was', async (t) => {
    const [dist, target] = [scratchFolder(t), scratchFolder(t)];
    let total = Number.POSITIVE_INFINITY;
    for (let stop = 1; stop <= total; stop += 1) {
      const place = join(target, String(stop));
      await deployVersion(dist, first, optionsFor(place));
      const before = readAll(place);
      let puts = 0;
      const count = () => {
        puts += 1;
        if (puts === stop) throw new Error('stopped');
      };
      const options = optionsFor(place);
      const stopping = { ...options, site: oneByOne(options.site, count), keep: oneByOne(options.keep, count) };
      await deployVersion(dist, second, stopping).then(
        () => (total = puts),
        (error: Error) => assert.equal(error.message, 'stopped'),
      );
      assert.deepEqual(missingFiles(readAll(place), before.keys()), []);
      await deployVersion(dist, second, optionsFor(place));
      for (const [path, text] of readAll(dist)) assert.equal(readAll(place).get(path), text, `${stop}: ${path}`);
    }
    assert.ok(total > 15, `${total}`);
  });

  test('still has what pages of the last thirty days name, and not what only older ones do', async (t) => {
    const [dist, target] = [scratchFolder(t), scratchFolder(t)];
    await deployVersion(dist, first, optionsFor(target));
    await deployVersion(dist, second, optionsFor(target, { now: '2026-03-01T00:00:00.000Z' }));
    await deployVersion(dist, { ...second, look: 3 }, optionsFor(target, { now: '2026-03-30T00:00:00.000Z' }));
    assert.ok(existsSync(join(target, 'assets/look.1.css')));
    await deployVersion(dist, { ...second, look: 3 }, optionsFor(target, { now: '2026-04-01T00:00:00.000Z' }));
    assert.ok(!existsSync(join(target, 'assets/look.1.css')));
    assert.ok(existsSync(join(target, 'assets/look.2.css')));
    const { releases, objects } = await readArchive(folderStore(join(target, '.releases')));
    assert.equal(releases.length, 2);
    const kept = new Set(releases.flatMap(({ files }) => Object.values(files).map(({ sha256 }) => sha256)));
    assert.deepEqual(new Set(objects.keys()), kept);
  });

  test('keeps what others have put at the same place', async (t) => {
    const [dist, target] = [scratchFolder(t), scratchFolder(t)];
    const foreign = writeLinkedSite(scratchFolder(t), { look: 9, pieces: {} });
    await folderStore(target).put(new Map([['.well-known/own.txt', join(foreign, 'rss.xml')]]));
    await deployVersion(dist, first, optionsFor(target));
    await deployVersion(dist, second, optionsFor(target, { now: '2026-06-01T00:00:00.000Z' }));
    await deployVersion(dist, second, optionsFor(target, { now: '2026-09-01T00:00:00.000Z' }));
    assert.ok(existsSync(join(target, '.well-known/own.txt')));
  });

  test('is only looked at with --dry-run', async (t) => {
    const [dist, target] = [scratchFolder(t), scratchFolder(t)];
    const told: string[] = [];
    await deployVersion(dist, first, optionsFor(target, { isDry: true, tell: (line) => told.push(line) }));
    assert.deepEqual(readdirSync(target), []);
    assert.match(told.join('\n'), /새 주소 3개/);
  });
});

describe('a kept release', () => {
  test('comes back byte for byte, and later addresses stay', async (t) => {
    const [dist, target] = [scratchFolder(t), scratchFolder(t)];
    const id = await deployVersion(dist, first, optionsFor(target));
    const made = readAll(dist);
    await deployVersion(dist, second, optionsFor(target, { now: '2026-01-02T00:00:00.000Z' }));
    await rollBack(id, optionsFor(target, { now: '2026-01-03T00:00:00.000Z' }));
    const there = readAll(target);
    for (const [path, text] of made) assert.equal(there.get(path), text, path);
    assert.ok(there.has('articles/c/index.html'));
    assert.deepEqual(missingFiles(readAll(target), there.keys()), []);
    assert.deepEqual((await readArchive(folderStore(join(target, '.releases')))).turns.length, 3);
  });

  test('is fetched only where readers have something else', async (t) => {
    const [dist, target] = [scratchFolder(t), scratchFolder(t)];
    const id = await deployVersion(dist, first, optionsFor(target));
    const made = readAll(dist);
    await deployVersion(dist, second, optionsFor(target, { now: '2026-01-02T00:00:00.000Z' }));
    const there = readAll(target);
    const fetched: string[] = [];
    const options = optionsFor(target, { now: '2026-01-03T00:00:00.000Z' });
    const get: Store['get'] = (paths, into) => {
      fetched.push(...paths.filter((path) => path.startsWith('objects/')));
      return options.keep.get(paths, into);
    };
    await rollBack(id, { ...options, keep: { ...options.keep, get } });
    const differs = [...made].filter(([path, text]) => there.get(path) !== text);
    assert.ok(differs.length > 2 && differs.length < made.size);
    const hashes = new Set(differs.map(([, text]) => `objects/${describeFile(Buffer.from(text)).sha256}`));
    assert.deepEqual(new Set(fetched), hashes);
    assert.equal(fetched.length, hashes.size);
    for (const [path, text] of made) assert.equal(readAll(target).get(path), text, path);
  });

  test('that was stopped on its way back does not stay in part, also where no hashes are told', async (t) => {
    const [dist, target] = [scratchFolder(t), scratchFolder(t)];
    // As long as the first: by their sizes alone the two are one.
    const like: LinkedSite = { look: 1, pieces: { a: { text: 'two', links: ['b'] }, b: { text: 'one', links: [] } } };
    for (let stop = 1, done = false; !done; stop += 1) {
      const place = join(target, String(stop));
      const at = (day: number): DeployOptions => {
        const options = optionsFor(place, { now: `2026-01-0${day}T00:00:00.000Z` });
        const list = async () => new Map([...(await options.site.list())].map(([path, { size }]) => [path, { size }]));
        return { ...options, site: { ...options.site, list } };
      };
      const id = await deployVersion(dist, first, at(1));
      await deployVersion(dist, like, at(2));
      const options = at(3);
      let puts = 0;
      const count = () => {
        puts += 1;
        if (puts === stop) throw new Error('stopped');
      };
      await rollBack(id, { ...options, site: oneByOne(options.site, count) }).then(
        () => (done = true),
        (error: Error) => assert.equal(error.message, 'stopped'),
      );
      await deployVersion(dist, like, at(4));
      assert.deepEqual(readAll(place), readAll(dist), `${stop}`);
    }
  });

  test('is not brought back when one of its contents is broken', async (t) => {
    const [dist, target] = [scratchFolder(t), scratchFolder(t)];
    const id = await deployVersion(dist, first, optionsFor(target));
    await deployVersion(dist, second, optionsFor(target));
    const [hash = ''] = (await readArchive(folderStore(join(target, '.releases')))).objects.keys();
    await folderStore(join(target, '.releases')).put(new Map([[`objects/${hash}`, join(dist, '404.html')]]));
    const before = readAll(target);
    await assert.rejects(rollBack(id, optionsFor(target)), /없거나 상했습니다/);
    assert.deepEqual(readAll(target), before);
  });

  test('is asked for by name', async (t) => {
    const target = scratchFolder(t);
    await assert.rejects(rollBack('abc', optionsFor(target)), /찾을 수 없습니다/);
  });
});

describe('what is withheld', () => {
  const secret: LinkedSite = {
    look: 1,
    pieces: { a: { text: 'one', links: ['b'] }, b: { text: 'SECRET', links: [] } },
  };
  const without: LinkedSite = {
    look: 2,
    pieces: { a: { text: 'one', links: ['b'] }, b: { text: 'gone', links: [] } },
  };

  function holders(target: string): string[] {
    const files = readdirSync(target, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return files
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => readFileSync(file, 'latin1').includes('SECRET'));
  }

  test('is gone at once from the site and from every kept release, and cannot come back', async (t) => {
    const [dist, target] = [scratchFolder(t), scratchFolder(t)];
    const id = await deployVersion(dist, secret, optionsFor(target));
    assert.equal(holders(target).length, 4);
    writeLinkedSite(dist, without);
    const release = readRelease(readFileSync(join(dist, 'release.json'), 'utf8'));
    const purge = await deploySite(dist, release, optionsFor(target, withheld('/articles/b/')));
    assert.deepEqual(holders(target), []);
    assert.ok(purge.includes('articles/b/index.html') && purge.includes('cards/articles/b.png'));
    assert.ok(existsSync(join(target, 'assets/look.1.css')), 'pages that are open keep their looks');
    await assert.rejects(rollBack(id, optionsFor(target, withheld('/articles/b/'))), /되돌릴 수 없습니다/);
    assert.deepEqual(holders(target), []);
  });

  test('takes its own files with it that the new site has nothing for', async (t) => {
    const [dist, target] = [scratchFolder(t), scratchFolder(t)];
    await deployVersion(dist, secret, optionsFor(target));
    const { b: _, ...rest } = without.pieces;
    await deployVersion(dist, { look: 2, pieces: rest }, optionsFor(target, withheld('/articles/b/')));
    assert.deepEqual(holders(target), []);
    assert.ok(!existsSync(join(target, 'cards/articles/b.png')));
  });

  test('is found by its words too', async (t) => {
    const [dist, target] = [scratchFolder(t), scratchFolder(t)];
    const id = await deployVersion(dist, secret, optionsFor(target));
    const redacted = { newsroom: { ...optionsFor(target).newsroom, redactions: [{ word: 'secret', line: 2 }] } };
    await assert.rejects(rollBack(id, optionsFor(target, redacted)), /되돌릴 수 없습니다/);
    await deployVersion(dist, without, optionsFor(target, redacted));
    assert.deepEqual(
      holders(target).map((file) => file.slice(target.length + 1)),
      [],
    );
  });

  test('does not come back with an earlier release in a file that has not changed since', async (t) => {
    const [dist, target] = [scratchFolder(t), scratchFolder(t)];
    const id = await deployVersion(dist, secret, optionsFor(target));
    const more: LinkedSite = { look: 1, pieces: { ...secret.pieces, c: { text: 'three', links: [] } } };
    await deployVersion(dist, more, optionsFor(target));
    const redacted = { newsroom: { ...optionsFor(target).newsroom, redactions: [{ word: 'secret', line: 2 }] } };
    for (const since of [redacted, withheld('/articles/b/')]) {
      const before = readAll(target);
      await assert.rejects(rollBack(id, optionsFor(target, since)), /되돌릴 수 없습니다/);
      assert.deepEqual(readAll(target), before);
    }
    await deployVersion(dist, without, optionsFor(target, redacted));
    assert.deepEqual(holders(target), []);
    await assert.rejects(rollBack(id, optionsFor(target)), /되돌릴 수 없습니다/);
  });

  test('is deleted all the same when the first try is stopped anywhere', async (t) => {
    const [dist, target] = [scratchFolder(t), scratchFolder(t)];
    for (let stop = 1, done = false; !done; stop += 1) {
      const place = join(target, String(stop));
      const id = await deployVersion(dist, secret, optionsFor(place));
      let steps = 0;
      const count = () => {
        steps += 1;
        if (steps === stop) throw new Error('stopped');
      };
      const options = optionsFor(place, withheld('/articles/b/'));
      const stopping = { ...options, site: oneByOne(options.site, count), keep: oneByOne(options.keep, count) };
      await deployVersion(dist, without, stopping).then(
        () => (done = true),
        (error: Error) => assert.equal(error.message, 'stopped'),
      );
      await deployVersion(dist, without, options);
      assert.deepEqual(holders(place), [], `${stop}`);
      await assert.rejects(rollBack(id, options), /되돌릴 수 없습니다/);
    }
  });

  test('goes also when it went out since and readers have another release', async (t) => {
    const [dist, target] = [scratchFolder(t), scratchFolder(t)];
    const clean = await deployVersion(dist, without, optionsFor(target));
    await deployVersion(dist, secret, optionsFor(target));
    await rollBack(clean, optionsFor(target));
    await deployVersion(dist, { ...without, look: 3 }, optionsFor(target, withheld('/articles/b/')));
    assert.deepEqual(holders(target), []);
  });
});
