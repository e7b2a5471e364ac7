import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citeAnswer, citePassage } from '../../../src/reader/citations.ts';

const piece = '「첫해」, 느티나무 소식, 2025년 9월 20일, https://sosik.example/news/interviews/x/#fair';

test('an answer is cited by who speaks and what was asked', () => {
  assert.equal(
    citeAnswer({ speakers: ['하늘봄 사서', '누리마루 이장'], question: '잔치는 언제인가?', piece }),
    `하늘봄 사서·누리마루 이장, “잔치는 언제인가?”에 대한 답, ${piece}`,
  );
});

test('words are cited in quotation marks before what they are part of', () => {
  assert.equal(citePassage('정하지 못했다.', piece), `“정하지 못했다.”, ${piece}`);
});
