import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { readMarkdown } from '../../../docs/read-examples.ts';
import { root, rowsUnder } from './readme.ts';

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const { dependencies, devDependencies, optionalDependencies, allowScripts } = JSON.parse(read('package.json'));
const packages = Object.entries<Locked>(JSON.parse(read('package-lock.json')).packages).filter(
  ([place]) => place !== '',
);

interface Locked {
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
}

describe('the packages that others wrote', () => {
  test('are each in the table of docs/dependencies.md, with why and what would be without it', () => {
    const text = read('docs/dependencies.md');
    const rows = rowsUnder({ name: 'docs/dependencies.md', text, tree: readMarkdown(text) }, 'Package');
    const named = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
    assert.deepEqual(rows.map(([name]) => name).toSorted(), named.toSorted());
    for (const [name = '', why = '', without = ''] of rows) assert.ok(why.length > 4 && without.length > 4, name);
  });

  test('are of one exact version each', () => {
    for (const [name, version] of Object.entries<string>({
      ...dependencies,
      ...devDependencies,
      ...optionalDependencies,
    }))
      assert.match(version, /^\d+\.\d+\.\d+$/, name);
  });

  test('are locked by the hash of their contents, wherever they come from', () => {
    assert.ok(packages.length > 300);
    for (const [place, { integrity, resolved }] of packages) {
      assert.match(integrity ?? '', /^sha512-/, place);
      assert.equal(resolved, undefined, place);
    }
  });

  test('run nothing when they are installed', () => {
    const scripted = packages.filter(([, { hasInstallScript }]) => hasInstallScript);
    const names = scripted.map(([place]) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length));
    assert.deepEqual(
      names.filter((name) => allowScripts[name] !== false),
      [],
    );
  });
});
