import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { builtFiles } from '../built-site.ts';
import { testContent, testSite } from '../test-content.ts';

for (const [name, words, file] of [
  ['a draft', '비공개초고', 'articles/hidden-draft.md'],
  ['an article whose time has not come', '먼뒷날공개', 'articles/future-fair.md'],
  ['an event of which only a draft tells', '새 우산꽂이', 'events/umbrella-stand.md'],
] as const) {
  test(`${name} is nowhere in the site`, () => {
    expect(readFileSync(join(testContent, file), 'utf8')).toContain(words);
    const files = builtFiles(testSite);
    const id = file.replace(/^.*\/|\.md$/g, '');
    const told = files.filter((path) => path.includes(id) || readFileSync(join(testSite, path), 'utf8').includes(id));
    const said = files.filter((path) => readFileSync(join(testSite, path), 'utf8').includes(words));
    expect([...told, ...said]).toEqual([]);
  });
}
