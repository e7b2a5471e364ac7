import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { openNewsroom } from '../../../src/content/open-newsroom.ts';
import { writeScratch } from './open-scratch.ts';
import { printedLines } from './printed-lines.ts';

const article = '---\ntitle: 개소식이 열렸다\npublished: 2025-09-10\n---\n\n개소식이 열렸다.\n';
const windows = process.platform === 'win32' && 'Windows has no such thing';

test('a link that leads back to a folder above it', { skip: windows }, (context) => {
  writeScratch(context, { 'articles/x.md': article });
  symlinkSync('..', 'content/articles/loop');
  symlinkSync('self', 'content/articles/self');
  assert.deepEqual(printedLines(openNewsroom('content').mistakes), [
    'content/articles/loop:1:1  읽을 수 없습니다: 자기를 담은 폴더로 되돌아가는 링크입니다. 파일의 권한과 링크를 살펴보세요  [unreadable-file]',
    'content/articles/self:1:1  읽을 수 없습니다: `ELOOP`. 파일의 권한과 링크를 살펴보세요  [unreadable-file]',
  ]);
});

test('a link to a folder elsewhere is read like a folder', { skip: windows }, (context) => {
  writeScratch(context, { 'articles/x.md': article });
  symlinkSync('articles', 'content/events');
  assert.deepEqual(
    openNewsroom('content').mistakes.map(({ file, id }) => `${file} ${id}`),
    ['content/events/x.md missing-field', 'content/events/x.md missing-field', 'content/events/x.md unknown-field'],
  );
});

test('a link out of the content folder is not followed', { skip: windows }, (context) => {
  writeScratch(context, { 'articles/x.md': article });
  mkdirSync('content-2');
  writeFileSync('content-2/secret.jpg', '비밀');
  symlinkSync('../../content-2/secret.jpg', 'content/articles/photo.jpg');
  symlinkSync('../content-2', 'content/events');
  assert.deepEqual(printedLines(openNewsroom('content').mistakes), [
    'content/articles/photo.jpg:1:1  읽을 수 없습니다: `content` 폴더 밖을 가리키는 링크입니다(파일을 복사해 넣으세요). 파일의 권한과 링크를 살펴보세요  [unreadable-file]',
    'content/events:1:1  읽을 수 없습니다: `content` 폴더 밖을 가리키는 링크입니다(파일을 복사해 넣으세요). 파일의 권한과 링크를 살펴보세요  [unreadable-file]',
  ]);
});

test('a content folder may be a link itself', { skip: windows }, (context) => {
  writeScratch(context, { 'articles/x.md': article });
  symlinkSync('x.md', 'content/articles/y.md');
  symlinkSync('content', 'elsewhere');
  assert.equal(openNewsroom('elsewhere').newsroom?.articles.length, 2);
});

test('a link to nothing', { skip: windows }, (context) => {
  writeScratch(context);
  mkdirSync('content/articles');
  symlinkSync('nowhere.md', 'content/articles/x.md');
  assert.deepEqual(printedLines(openNewsroom('content').mistakes), [
    'content/articles/x.md:1:1  읽을 수 없습니다: `ENOENT`. 파일의 권한과 링크를 살펴보세요  [unreadable-file]',
  ]);
});

test('a pipe is not waited for', { skip: windows }, (context) => {
  writeScratch(context);
  mkdirSync('content/articles');
  execFileSync('mkfifo', ['content/articles/x.md']);
  assert.deepEqual(printedLines(openNewsroom('content').mistakes), [
    'content/articles/x.md:1:1  읽을 수 없습니다: 파일도 폴더도 아닙니다. 파일의 권한과 링크를 살펴보세요  [unreadable-file]',
  ]);
});

test('a file and a folder that may not be read', { skip: windows }, (context) => {
  writeScratch(context, { 'articles/x.md': article, 'events/x.md': article });
  chmodSync('content/articles/x.md', 0);
  chmodSync('content/events', 0);
  context.after(() => chmodSync('content/events', 0o700));
  if (canRead('content/articles/x.md')) return context.skip('root may read everything');
  assert.deepEqual(printedLines(openNewsroom('content').mistakes), [
    'content/articles/x.md:1:1  읽을 수 없습니다: `EACCES`. 파일의 권한을 살펴보세요  [unreadable-file]',
    'content/events:1:1  읽을 수 없습니다: `EACCES`. 파일의 권한과 링크를 살펴보세요  [unreadable-file]',
  ]);
});

function canRead(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch {
    return false;
  }
}
