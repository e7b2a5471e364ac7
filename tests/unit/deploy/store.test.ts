import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { scratchFolder } from '../publish/scratch-folder.ts';
import { stores } from './stores.ts';

for (const [name, { skip, open }] of Object.entries(stores)) {
  describe(name, { skip }, () => {
    test('lists, gives back and deletes what was put', async (t) => {
      const [store, here] = [await open(t), scratchFolder(t)];
      assert.deepEqual(await store.list(), new Map());
      await store.delete(['nothing/here.txt']);
      const texts: Record<string, string> = {
        'index.html': 'front',
        'articles/개관 안내/index.html': '한글과 빈칸',
        'articles/a/index.html': 'a',
        'a.ics': 'BEGIN:VCALENDAR',
        'objects/deep/c': 'c',
        '.releases/x.json': '{}',
      };
      await store.put(files(here, texts));
      const listed = await store.list();
      assert.deepEqual(
        [...listed.keys()].sort(),
        Object.keys(texts)
          .filter((path) => !path.startsWith('.rel'))
          .sort(),
      );
      assert.equal(listed.get('articles/개관 안내/index.html')?.size, Buffer.byteLength('한글과 빈칸'));
      // As long, and written within the same second.
      await store.put(files(here, { 'articles/a/index.html': 'b' }));
      await store.delete(['a.ics', 'articles/nothing.txt', 'objects/deep/c']);
      const into = join(here, 'back');
      mkdirSync(into);
      await store.get(['articles/개관 안내/index.html', 'articles/a/index.html', 'a.ics', '.releases/x.json'], into);
      assert.equal(readFileSync(join(into, 'articles/개관 안내/index.html'), 'utf8'), '한글과 빈칸');
      assert.equal(readFileSync(join(into, 'articles/a/index.html'), 'utf8'), 'b');
      assert.ok(existsSync(join(into, '.releases/x.json')));
      assert.ok(!existsSync(join(into, 'a.ics')));
      assert.deepEqual([...(await store.list()).keys()].sort(), [
        'articles/a/index.html',
        'articles/개관 안내/index.html',
        'index.html',
      ]);
    });
  });
}

function files(folder: string, texts: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(
    Object.entries(texts).map(([path, text], index) => {
      const file = join(folder, `${index}.txt`);
      writeFileSync(file, text);
      return [path, file];
    }),
  );
}
