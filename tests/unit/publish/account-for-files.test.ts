import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { accountForFiles, type Expected, fileKinds } from '../../../src/publish/account-for-files.ts';
import { scratchFolder } from './scratch-folder.ts';

const none = Object.fromEntries(fileKinds.map((kind) => [kind, []])) as unknown as Expected;

describe('every file of a site', () => {
  test('is there for something, and is counted', (t) => {
    const folder = scratchFolder(t);
    write(
      folder,
      'index.html',
      'articles/가/index.html',
      'rss.xml',
      'assets/style.B-TyAIVv.css',
      'cards/events/가.png',
    );
    const expected = { ...none, 페이지: ['/', '/articles/가/'], '공유 그림': ['/cards/events/가.png'] };
    const { counts, problems } = accountForFiles(folder, { ...expected, '프로그램이 읽는 파일': ['/rss.xml'] });
    assert.deepEqual(problems, []);
    assert.deepEqual(
      [...counts].filter(([, count]) => count > 0),
      [
        ['페이지', 2],
        ['프로그램이 읽는 파일', 1],
        ['공유 그림', 1],
        ['글꼴과 코드', 1],
      ],
    );
  });

  test('that is missing, or that nobody asked for, is told', (t) => {
    const folder = scratchFolder(t);
    write(folder, 'index.html', 'articles/가/index.html', 'assets/notes.txt', 'assets/style.css', '.env');
    symlinkSync('/etc/hostname', join(folder, 'hostname'));
    const expected = {
      ...none,
      페이지: ['/', '/events/x/'],
      사진: ['/media/x.jpg'],
      '호스트가 읽는 파일': ['/_headers'],
    };
    assert.deepEqual(accountForFiles(folder, expected).problems, [
      '`.env`: 만들어졌는데 왜 있는지 알 수 없는 파일입니다',
      '`articles/가/index.html`: 만들어졌는데 왜 있는지 알 수 없는 파일입니다',
      '`assets/notes.txt`: 만들어졌는데 왜 있는지 알 수 없는 파일입니다',
      '`assets/style.css`: 만들어졌는데 왜 있는지 알 수 없는 파일입니다',
      '`events/x/index.html`: 있어야 하는데 만들어지지 않았습니다(페이지)',
      '`hostname`: 만들어졌는데 왜 있는지 알 수 없는 파일입니다',
      '`media/x.jpg`: 있어야 하는데 만들어지지 않았습니다(사진)',
    ]);
  });
});

function write(folder: string, ...files: string[]): void {
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
}
