import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hanjaReading } from '../../../src/cards/hanja-reading.ts';
import { printable } from '../../../src/cards/printable.ts';

const has = (character: string) => /[가-힣A-Za-z0-9 “”·…]/u.test(character);

for (const [written, printed, why] of [
  ['오픈AI “출범”', '오픈AI “출범”', 'what the typeface has stays'],
  ['美·中 정상 “北核 대응”', '미·중 정상 “북핵 대응”', 'a Hanja is written as it is read'],
  ['도서관 🙂 열다 👨‍👩‍👧', '도서관 열다', 'an emoji is left out, and its space'],
  ['ＡＢＣ １２ ㎡', 'ABC 12 m2', 'a wide letter is written plain'],
  ['café', 'cafe', 'a letter goes without an accent that the typeface lacks'],
  ['각', '각', 'letters of a syllable come together'],
  ['가\u202e\u0000나\ud800\ufe0f다', '가나다', 'what has no shape is left out'],
  ['🙂', '', 'nothing may be left'],
] as const) {
  test(why, () => {
    assert.equal(printable(written, has), printed);
  });
}

test('Hanja of headlines are read', () => {
  assert.equal(
    Array.from('美中日北南尹檢與野黨靑軍前現新故女男株反對', hanjaReading).join(''),
    '미중일북남윤검여야당청군전현신고녀남주반대',
  );
  assert.equal(hanjaReading('あ'), undefined);
});
