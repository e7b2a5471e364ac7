import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Change } from '../../../../src/import/update/change.ts';
import { tellReaders } from '../../../../src/import/update/tell-readers.ts';

const version = { title: '새 도서관(종합)', agency: '가온통신', published: '2026-03-04', updated: undefined };

function noteOf(...changes: readonly Change[]): string | undefined {
  const told = tellReaders('title: 가', {}, changes, { version, today: '2026-03-05', zone: 'Asia/Seoul' });
  return /note: 가온통신에서 다시 낸 기사\(종합\)에 따라 (.*)/.exec(told)?.[1];
}

const at = (kind: Change['kind'], where: string): Change => ({ in: 'articles/x', where, kind });

test('readers are told in a whole sentence what a new version has changed', () => {
  assert.equal(noteOf(at('added', '문단 2'), at('changed', '문단 3')), '1곳을 더하고 1곳을 고쳤습니다.');
  assert.equal(noteOf(at('changed', '문단 1'), at('conflict', '문단 3')), '2곳을 고쳤습니다.');
  assert.equal(noteOf(at('removed', '문단 1'), at('changed', '본문의 차례')), '1곳을 빼고 차례를 바꾸었습니다.');
  assert.equal(noteOf(at('changed', '본문의 차례')), '차례를 바꾸었습니다.');
  assert.equal(noteOf(at('changed', '`title`')), '고쳤습니다.');
});
