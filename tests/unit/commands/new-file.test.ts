import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, mock, test } from 'node:test';
import { newFile } from '../../../src/commands/new-file.ts';
import { collectionNames } from '../../../src/content/collections.ts';
import { openNewsroom } from '../../../src/content/open-newsroom.ts';
import { scratchNewsroom } from './scratch-newsroom.ts';

describe('a new file', () => {
  beforeEach(() => void mock.method(console, 'log', () => {}));

  test('has the fields of its collection, with what they mean, and today', (t) => {
    const content = scratchNewsroom(t);
    assert.equal(newFile(['article', 'first', '--content', content]), 0);
    const text = readFileSync(join(content, 'articles/first.md'), 'utf8');
    assert.match(text, /^---\n.*\ntitle: # 제목\n#decks: # 부제, 셋까지\n# {2}- # 부제 한 줄\n/);
    assert.match(text, /\npublished: \d{4}-\d{2}-\d{2} # /);
    assert.match(text, /\n---\n$/);
  });

  test('of any collection, singular or plural, lacks only what nobody else can know', (t) => {
    const content = scratchNewsroom(t);
    for (const collection of ['story', 'person', ...collectionNames])
      newFile([collection, `${collection}-1`, '--content', content]);
    const ids = new Set(openNewsroom(content).mistakes.map(({ id }) => id));
    assert.deepEqual([...ids].toSorted(), ['empty-body', 'missing-field']);
  });

  test('with its optional fields uncommented has no field that is unknown', (t) => {
    const content = scratchNewsroom(t);
    newFile(['interview', 'talk', '--content', content]);
    const file = join(content, 'interviews/talk.md');
    const text = readFileSync(file, 'utf8')
      .replace(/^# 맨.*\n/m, '')
      .replace(/^#/gm, '');
    const opened = openNewsroom(scratchNewsroom(t, { 'interviews/talk.md': text }));
    assert.deepEqual(
      opened.mistakes.filter(({ id }) => id === 'unknown-field' || id === 'bad-yaml'),
      [],
    );
  });

  test('never replaces one that exists', (t) => {
    const content = scratchNewsroom(t, { 'people/kim.md': 'mine' });
    assert.throws(() => newFile(['person', 'kim', '--content', content]), /이미 있습니다/);
    assert.equal(readFileSync(join(content, 'people/kim.md'), 'utf8'), 'mine');
  });

  test('is not made under a name that no address can have', (t) => {
    const content = scratchNewsroom(t);
    for (const id of ['../site', 'a b', 'page', '2025']) {
      assert.throws(() => newFile(['article', id, '--content', content]), { name: 'CommandError' });
    }
  });

  test('needs a collection and a name', (t) => {
    const content = scratchNewsroom(t);
    for (const args of [[], ['article'], ['aritcle', 'x'], ['article', 'x', 'y'], ['article', 'x', '--force']]) {
      assert.throws(() => newFile([...args, '--content', content]), /npm run new -- article/);
    }
  });
});
