import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { barrier, textDirective } from '../../../src/reader/text-directive.ts';

/** The directive of the words between the brackets. */
function directiveOf(page: string): string {
  const [before = '', passage = '', after = ''] = page.split(/[⟦⟧]/);
  return decodeURIComponent(textDirective({ before, passage, after }));
}

describe('words that a page has once', () => {
  test('stand alone', () => {
    assert.equal(directiveOf('물레는 멈췄지만 ⟦버리지 않았다⟧. 그대로 둔다.'), '버리지 않았다.');
  });

  test('are taken whole: a browser finds no part of a word', () => {
    assert.equal(directiveOf('물레는 멈⟦췄지만 버⟧리지 않았다.'), '멈췄지만 버리지');
    assert.equal(directiveOf('물레는⟦ 멈췄지만 ⟧버리지 않았다.'), '멈췄지만');
  });

  test('are named by their first and last where they are many, or of more than one block', () => {
    const words = Array.from({ length: 20 }, (_, index) => `${index}번째낱말`);
    assert.equal(
      directiveOf(`앞 ⟦${words.join(' ')}⟧ 뒤`),
      '0번째낱말 1번째낱말 2번째낱말 3번째낱말,16번째낱말 17번째낱말 18번째낱말 19번째낱말',
    );
    assert.equal(directiveOf('첫 문단의 ⟦끝이다.\n둘째 문단의⟧ 처음이다.'), '끝이다.,둘째 문단의');
  });
});

describe('words that a page has more than once', () => {
  test('come with as many of their neighbours as it takes', () => {
    assert.equal(directiveOf('봄에 책을 나른다. 가을에 ⟦책을⟧ 나른다.'), '가을에-,책을,-나른다.');
    assert.equal(directiveOf('그 봄에 ⟦책을⟧ 나른다. 이 봄에 책을 나른다.'), '그 봄에-,책을,-나른다. 이');
  });

  test('are not led to the first place where they begin another word', () => {
    assert.equal(directiveOf('카카오는 컸다. 그 ⟦카카오⟧ 지분'), '카카오');
    assert.equal(directiveOf('‘카카오 톡’ 그 ⟦카카오⟧ 지분'), '그-,카카오,-지분');
  });

  test('lean on the block beside theirs where their own says nothing, but not on furniture', () => {
    assert.equal(directiveOf('넓다.\n물론이다.\n⟦같다.⟧\n다르다.\n같다.'), '물론이다.-,같다.,-다르다.');
    assert.equal(directiveOf(`같다.\n그렇다.\n${barrier}\n⟦같다.⟧\n${barrier}\n끝.`), '');
  });

  test('have no directive where whole blocks repeat', () => {
    assert.equal(
      directiveOf('질문은 무엇인가?\n질문은 어디인가?\n그리고 질문은 ⟦무엇⟧인가?'),
      '그리고 질문은-,무엇인가?',
    );
    assert.equal(directiveOf('물음은 무엇인가?\n다른 물음은?\n물음은 ⟦무엇⟧인가?'), '');
  });

  test('an end that comes earlier in the passage, too, is told from it', () => {
    const words = `처음 ${'가 나 다 라 '.repeat(2)}${'마바사아자차카타파하 '.repeat(6)}가 나 다 라`;
    assert.match(directiveOf(`⟦${words}⟧ 뒤의 말`), /^처음 가 나 다,가 나 다 라,-뒤의/);
  });
});

test('what means something in an address is written as what means nothing', () => {
  const directive = textDirective({ before: '', passage: '3-5일, R&D (끝).', after: '' });
  assert.equal(directive, '3%2D5%EC%9D%BC%2C%20R%26D%20%28%EB%81%9D%29%2E');
});
