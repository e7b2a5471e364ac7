import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { classifyAlone } from '../../../src/import/lines/classify-alone.ts';
import type { Part } from '../../../src/import/lines/part.ts';
import { readByline } from '../../../src/import/lines/read-byline.ts';
import { readCaption } from '../../../src/import/lines/read-caption.ts';
import { readDateline } from '../../../src/import/lines/read-dateline.ts';
import { readMoments } from '../../../src/import/lines/read-moments.ts';
import { splitLines } from '../../../src/import/lines/split-lines.ts';

const words = (text: string) => ({ text, start: 0, end: text.length });
const told = (parts: readonly Part[] | undefined) => parts?.map(({ says, text }) => `${says} ${text}`).join(', ');
const lines = (text: string) => splitLines({ text, repairs: [], hints: [], stated: [], dropped: [] }).lines;

describe('a time is read as the papers write it', () => {
  for (const [text, expected] of [
    ['입력 2025.12.30 18:02 | 수정 2025.12.31 09:10', 'published 2025-12-30T18:02, updated 2025-12-31T09:10'],
    ['26.03.14 19:22l최종 업데이트 26.03.15 10:05l', 'alone 2026-03-14T19:22, updated 2026-03-15T10:05'],
    ['2026-01-15 09:30 송고 | 2026-01-15 10:02 최종수정', 'published 2026-01-15T09:30, updated 2026-01-15T10:02'],
    ['입력2026.07.01. 오후 12:00  수정2026.07.01. 오전 12:33', 'published 2026-07-01T12:00, updated 2026-07-01T00:33'],
    ['입력 2026.01.22 (19:24)', 'published 2026-01-22T19:24'],
    ['입력 2026.10.12 (월) 15:04', 'published 2026-10-12T15:04'],
    ['송고시간2026-02-11 07:00', 'published 2026-02-11T07:00'],
    ['지면 : 2026-05-29 26면', 'printed 2026-05-29'],
    ['2026년 10월 9일 오전 7시 30분', 'alone 2026-10-09T07:30'],
    ['전화 02-2026-1234, 12·3 비상계엄', ''],
  ] as const) {
    test(text, () => {
      assert.equal(
        readMoments(words(text))
          .map(({ says, local }) => `${says} ${local}`)
          .join(', '),
        expected,
      );
    });
  }
});

describe('a dateline says where and from whom', () => {
  for (const [text, expected] of [
    ['[서울=가온뉴스] 마루 기자 = 빙하가', 'place 서울, agency 가온뉴스, name 마루, role 기자'],
    ['(한나루=가온통신) 늘봄 두루 기자 = 한', 'place 한나루, agency 가온통신, name 늘봄 두루, role 기자'],
    ['(목포=바른뉴스) 2026년 5월 20일 = 학생', 'place 목포, agency 바른뉴스, moment 2026년 5월 20일'],
    ['[헤움경제=소담 기자] 한', 'agency 헤움경제, name 소담, role 기자'],
    ['[세종=마루뉴스 나래 기자] 누리', 'place 세종, agency 마루뉴스, name 나래, role 기자'],
    ['(페어뱅크스[미국]=가온통신) 새힘 특파원 = 한', 'place 페어뱅크스[미국], agency 가온통신, name 새힘, role 특파원'],
    ['(사진=온누리일보)', undefined],
    ['[단독] 물 새는 역', undefined],
  ] as const) {
    test(text, () => assert.equal(told(readDateline(words(text))?.parts), expected));
  }
});

describe('a byline says nothing else', () => {
  for (const [text, expected] of [
    ['나루 기자 naru@onnuri.example', 'name 나루, role 기자, email naru@onnuri.example'],
    ['강릉/나래 기자 narae@deul.example', 'place 강릉, name 나래, role 기자, email narae@deul.example'],
    ['기자 나래', 'name 나래, role 기자'],
    ['글·사진 이슬 기자', 'name 이슬, role 기자'],
    ['desk@deul.example', 'email desk@deul.example'],
    ['나루 기자는 말했다', undefined],
  ] as const) {
    test(text, () => assert.equal(told(readByline(words(text))), expected));
  }
});

describe('a caption ends in a day and a credit', () => {
  for (const [text, expected] of [
    ['문이 열려 있다. 2026.03.04. 한빛=가온통신', 'moment 2026.03.04., credit 한빛=가온통신'],
    ['단장이 보이고 있다. (사진=온누리일보)', 'credit 온누리일보'],
    ['지도를 보이고 있다. /보슬 기자', 'credit 보슬 기자'],
    ['▲온달씨가 보고 있다. ⓒ 누리봄', 'credit 누리봄'],
  ] as const) {
    test(text, () => assert.equal(told(readCaption(words(text))?.parts), expected));
  }

  test('and an archive picture is known', () => {
    assert.equal(readCaption(words('[공장 전경. 2021.05.11. 자료사진]'))?.file, true);
  });
});

test('furniture is known by itself, and words of a piece are not', () => {
  const kindOf = (text: string) => lines(text).map((line) => classifyAlone(line)?.kind);
  for (const text of [
    '2 hours ago 7',
    '3시간 전',
    '• 좋아요 2',
    '지금 뜨는 뉴스',
    'Read Entire Article',
    '가 가+ 공유 인쇄',
  ]) {
    assert.deepEqual(kindOf(text), ['furniture'], text);
  }
  for (const text of [
    '공유 경제가 답이다',
    '댓글이 늘었다',
    '관련 기사를 읽었다고 했다',
    '광고 없는 신문',
    '-공유는 언제 하나',
  ]) {
    assert.deepEqual(kindOf(text), [undefined], text);
  }
});

test('lost breaks are found where a sentence ends outside quotes', () => {
  const split = (text: string) => lines(text).map((line) => line.text);
  assert.deepEqual(split('새 도서관은 3~5층을 열람실로 쓴다.문 관장은 휴관일이 월요일이라고 밝혔다.'), [
    '새 도서관은 3~5층을 열람실로 쓴다.',
    '문 관장은 휴관일이 월요일이라고 밝혔다.',
  ]);
  assert.equal(split('문 관장은 “문을 연다.늦게까지 연다.모두 온다.”고 말했고 모두가 들었다.').length, 1);
  assert.equal(split('목차는 가.나.다.라.마.바 차례로 적혀 있고 3.5배와 1.2배가 있다고 했다.').length, 1);
  assert.deepEqual(split('Q. 무엇을 듣나. A. 인사다.'), ['Q. 무엇을 듣나.', 'A. 인사다.']);
});
