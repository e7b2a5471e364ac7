import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { test } from 'node:test';
import { projectLock } from '../../../src/publish/project-lock.ts';
import { scratchFolder } from './scratch-folder.ts';

const holder = `
  const { projectLock } = await import(process.argv[1]);
  projectLock(process.argv[2]);
  console.log('held');
  setInterval(() => {}, 1000);
`;

test('one process at a time holds the lock of a project', (t) => {
  const project = scratchFolder(t);
  const release = projectLock(project);
  assert.equal(projectLock(project), undefined);
  release?.();
  const again = projectLock(project);
  assert.ok(again);
  again();
});

test('the lock of a killed process is free', async (t) => {
  const project = scratchFolder(t);
  const module = join(import.meta.dirname, '../../../src/publish/project-lock.ts');
  const child = spawn(process.execPath, ['--input-type=module', '--eval', holder, module, project]);
  await once(child.stdout, 'data');
  assert.equal(projectLock(project), undefined);
  child.kill('SIGKILL');
  await once(child, 'exit');
  const release = projectLock(project);
  assert.ok(release);
  release();
});
