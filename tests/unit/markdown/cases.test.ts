import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { compileMarkdown } from '../../../src/markdown/compile-markdown.ts';
import { testManuscript } from './test-manuscript.ts';

// A case is a folder: `input.md`, `manuscript.json` (what is not as usual), and what must come of it:
// `output.html`, `mistakes.txt` (none without it), `found.json` (some of what the steps find).
const folder = join(import.meta.dirname, 'cases');

for (const name of readdirSync(folder)) {
  test(name.replaceAll('-', ' '), () => {
    const read = (file: string) => readIfThere(join(folder, name, file));
    const text = read('input.md') ?? assert.fail(`${name} has no input.md`);
    const { html, mistakes, ...found } = compileMarkdown(
      testManuscript(text, JSON.parse(read('manuscript.json') ?? '{}')),
    );
    const lines = mistakes.map(
      ({ file, line, column, id, message }) => `${file}:${line}:${column} ${id}\n  ${message}\n`,
    );
    const expectedFound: object = JSON.parse(read('found.json') ?? '{}');
    const received = Object.fromEntries(Object.entries(found).filter(([key]) => key in expectedFound));

    assert.equal(lines.join(''), read('mistakes.txt') ?? '');
    assert.deepEqual(received, expectedFound);
    const expectedHtml = read('output.html');
    if (expectedHtml !== undefined) assert.equal(`${html}\n`, expectedHtml);
    assert.ok(expectedHtml ?? lines.length > 0, `${name} expects neither HTML nor mistakes`);
  });
}

function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
