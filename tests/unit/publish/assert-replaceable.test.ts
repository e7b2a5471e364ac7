import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { assertReplaceable } from '../../../src/publish/assert-replaceable.ts';
import { makeSite } from './made-site.ts';
import { scratchFolder } from './scratch-folder.ts';

describe('a folder that is to be replaced', () => {
  test('may be a site, empty, or not there yet', (t) => {
    const scratch = scratchFolder(t);
    mkdirSync(join(scratch, 'empty'));
    assertReplaceable(makeSite(join(scratch, 'site'), 'old'));
    assertReplaceable(join(scratch, 'empty'));
    assertReplaceable(join(scratch, 'deep/new'));
  });

  test('is not a link, a file, the project, a mount, or a folder of something else', (t) => {
    const scratch = scratchFolder(t);
    symlinkSync(makeSite(join(scratch, 'site'), 'old'), join(scratch, 'link'));
    writeFileSync(join(scratch, 'file'), '');
    mkdirSync(join(scratch, 'notes'));
    writeFileSync(join(scratch, 'notes/todo.md'), '');
    assert.throws(() => assertReplaceable(join(scratch, 'link')), /심볼릭 링크/);
    assert.throws(() => assertReplaceable(join(scratch, 'file')), /파일입니다/);
    assert.throws(() => assertReplaceable(join(scratch, 'notes')), /사이트가 아닌/);
    assert.throws(() => assertReplaceable('.'), /프로젝트 자체/);
    assert.throws(() => assertReplaceable('..'), /프로젝트 자체/);
    if (process.platform === 'linux') assert.throws(() => assertReplaceable('/proc'), /마운트/);
  });
});
