import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { writeExamples } from '../../../docs/write-examples.ts';
import { english, korean, readmes, root, rowsUnder } from './readme.ts';

const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The examples as a content folder, removed after the test. */
function scratchContent(context: TestContext): { content: string; out: string } {
  const folder = mkdtempSync(join(tmpdir(), 'yeonpyo-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  return { content: writeExamples(folder), out: join(folder, 'dist') };
}

/** Runs what `npm run <name>` runs. */
function run(name: string, ...args: string[]) {
  const [node, ...script] = scripts[name]?.split(' ') ?? [];
  assert.equal(node, 'node', `npm run ${name}`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [...script, ...args], { cwd: root, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

/** Somebody may be building the site in this folder just now: then a build says so, and can only wait. */
async function runAlone(name: string, ...args: string[]) {
  for (let tries = 0; ; tries += 1) {
    const result = run(name, ...args);
    if (tries === 30 || !result.output.includes('다른 창에서')) return result;
    await setTimeout(1000);
  }
}

describe('a command of the READMEs', () => {
  for (const { name, text } of readmes) {
    test(`is there: ${name}`, () => {
      const shown = [...text.matchAll(/npm (?:run ([a-z]+)|(start|test))\b/g)].map(([, run, own]) => run ?? own ?? '');
      assert.ok(new Set(shown).size > 3);
      for (const command of shown) assert.ok(scripts[command] !== undefined, `npm run ${command}`);
    });
  }

  test('is in the table of the English one, each once', () => {
    const shown = rowsUnder(english, 'Command').map(([command]) => /^npm (?:run )?([a-z]+)/.exec(command ?? '')?.[1]);
    assert.deepEqual(shown.toSorted(), Object.keys(scripts).toSorted());
  });

  test('check finds no mistake in the examples', (t) => {
    const { status, output } = run('check', '--content', scratchContent(t).content);
    assert.match(output, /^실수가 없습니다/);
    assert.equal(status, 0);
  });

  test('new makes each kind of file that is named', (t) => {
    const { content } = scratchContent(t);
    const sentence = /^`npm run new`의 .+$/m.exec(korean.text)?.[0].split('. ', 1)[0] ?? '';
    const kinds = [...sentence.matchAll(/`([a-z]+)`/g)].map(([, kind = '']) => kind);
    assert.equal(kinds.length, 6);
    for (const kind of kinds) {
      const { status, output } = run('new', kind, `my-${kind}`, '--content', content);
      assert.equal(status, 0, output);
      assert.match(output, new RegExp(`/my-${kind}\\.md\` 파일을 만들었습니다`));
    }
  });

  test('build makes a site of the examples', async (t) => {
    const { content, out } = scratchContent(t);
    const { status, output } = await runAlone('build', '--content', content, '--out', out);
    assert.equal(status, 0, output);
    const pages = ['articles/flower-clock-runs-again', 'interviews/clock-keepers', 'events/clock-runs-again'];
    for (const page of pages) assert.ok(existsSync(join(out, page, 'index.html')), page);
  });
});
