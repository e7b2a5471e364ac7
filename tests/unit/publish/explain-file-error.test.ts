import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainFileError } from '../../../src/publish/explain-file-error.ts';

test('what the disk refused is told in Korean, wherever it stands in the chain of causes', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  const wrapped = new Error('Build failed', { cause: full });
  const native = new Error('Failed to write: No space left on device (os error 28)');
  for (const error of [full, wrapped, native])
    assert.match(explainFileError(error, 'dist')?.message ?? '', /^.*디스크가 가득.*`dist` 폴더는 그대로/);
});

test('any other error is none of its business', () => {
  assert.equal(explainFileError(new TypeError('x is not a function'), 'dist'), undefined);
  assert.equal(explainFileError('a string', 'dist'), undefined);
});
