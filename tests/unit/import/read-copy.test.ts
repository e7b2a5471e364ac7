import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readCopy } from '../../../src/import/copy/read-copy.ts';

const story = '한나루 다리 통행 재개\n\n다리가 10일 다시 열렸다.\n';
const utf8 = (text: string) => new TextEncoder().encode(text);

function read(bytes: Uint8Array, name = 'copy.txt') {
  const result = readCopy(bytes, name);
  assert.ok('copy' in result, JSON.stringify(result));
  return result.copy;
}

function refusalOf(bytes: Uint8Array, name = 'copy.txt') {
  const result = readCopy(bytes, name);
  assert.ok('refusal' in result, JSON.stringify(result).slice(0, 200));
  assert.match(result.refusal.message, /[가-힣]/);
  return result.refusal.kind;
}

describe('the bytes of a copy', () => {
  test('in UTF-8 are read as they are', () => {
    assert.deepEqual(read(utf8(story)), { text: story, repairs: [], hints: [], stated: [], dropped: [] });
  });

  test('in UTF-16, with its mark or without, are read', () => {
    for (const mark of ['\uFEFF', '']) {
      const copy = read(new Uint8Array(Buffer.from(mark + story, 'utf16le')));
      assert.equal(copy.text, story);
      assert.ok(copy.repairs.some(({ kind }) => kind === 'encoding'));
    }
    assert.equal(read(new Uint8Array(Buffer.from(`\uFEFF${story}`, 'utf16le').swap16())).text, story);
  });

  test('in EUC-KR and in the syllables that only CP949 has are read', () => {
    // 가나다라 뷁 (CP949 only), then a full stop.
    const bytes = Uint8Array.from([0xb0, 0xa1, 0xb3, 0xaa, 0xb4, 0xd9, 0xb6, 0xf3, 0x20, 0x94, 0xee, 0x2e]);
    const copy = read(bytes);
    assert.equal(copy.text, '가나다라 뷁.');
    assert.deepEqual(copy.repairs, [{ kind: 'encoding', count: 1 }]);
  });

  test('are put right, and what was put right is counted', () => {
    const copy = read(utf8('\uFEFF다\u00AD리가\u00A010일\r\n열\u200B렸다\u0007.\u3000끝'));
    assert.equal(copy.text, '다리가 10일\n열렸다. 끝');
    assert.deepEqual(copy.repairs, [
      { kind: 'byte-order-mark', count: 1 },
      { kind: 'line-ending', count: 1 },
      { kind: 'no-break-space', count: 2 },
      { kind: 'soft-hyphen', count: 1 },
      { kind: 'zero-width', count: 1 },
      { kind: 'control-character', count: 1 },
    ]);
  });

  test('get their Hangul composed', () => {
    const copy = read(utf8(story.normalize('NFD')));
    assert.equal(copy.text, story);
    assert.deepEqual(
      copy.repairs.map(({ kind }) => kind),
      ['decomposed'],
    );
  });

  test('keep what joins the parts of an emoji', () => {
    assert.equal(read(utf8('가족 👨‍👩‍👧 사진')).text, '가족 👨‍👩‍👧 사진');
  });

  test('lose no word to one broken byte', () => {
    const bytes = utf8(story.repeat(20));
    bytes[4] = 0xff;
    assert.deepEqual(
      read(bytes).repairs.map(({ kind }) => kind),
      ['broken-character'],
    );
  });
});

describe('what is no copy is refused in Korean', () => {
  test('nothing at all, or only blanks', () => {
    assert.equal(refusalOf(new Uint8Array()), 'empty');
    assert.equal(refusalOf(utf8(' \n\u00A0\u200B\n')), 'empty');
    assert.equal(refusalOf(utf8('<p> </p>'), 'copy.html'), 'empty');
  });

  test('files of programs', () => {
    assert.equal(refusalOf(utf8('%PDF-1.7 한글')), 'binary');
    assert.equal(refusalOf(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0])), 'binary');
    assert.equal(refusalOf(Uint8Array.from([1, 0, 2, 0, 0, 0, 250, 0])), 'binary');
    assert.equal(refusalOf(Uint8Array.from({ length: 300 }, (_, index) => 128 + ((index * 7) % 128))), 'unreadable');
  });

  test('an article in another language', () => {
    assert.equal(refusalOf(utf8('The bridge was opened again on Tuesday. It is 한강.')), 'not-korean');
    assert.equal(refusalOf(utf8('2026. 03. 04.')), 'not-korean');
  });

  test('more than one piece can be', () => {
    assert.equal(refusalOf(utf8('가나다 '.repeat(500_000))), 'too-large');
  });

  test('a page that is nested without end', () => {
    assert.equal(refusalOf(utf8(`${'<div>'.repeat(50_000)}가나다`), 'copy.html'), 'unreadable');
  });
});

describe('a page', () => {
  test('is known by its name and by how it begins', () => {
    assert.equal(read(utf8('<p>다리가 열렸다.</p>'), 'copy.html').text, '다리가 열렸다.\n\n');
    assert.equal(read(utf8('<!doctype html><p>다리가 열렸다.'), 'stdin').text, '다리가 열렸다.\n\n');
    assert.equal(read(utf8('<저작권자 가온통신>'), 'copy.txt').text, '<저작권자 가온통신>');
  });

  test('leaves its scripts and styles behind, and says what else it leaves', () => {
    const copy = read(
      utf8(
        '<p onclick="x()">다리가 <b>다시</b> 열렸다.<script>나쁜()</script><style>가{}</style></p><nav>정치 사회</nav>',
      ),
      'copy.html',
    );
    assert.equal(copy.text, '다리가 다시 열렸다.\n\n');
    assert.deepEqual(copy.dropped, [{ text: '정치 사회', why: '화면 부품' }]);
  });
});
