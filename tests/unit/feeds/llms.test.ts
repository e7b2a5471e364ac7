import assert from 'node:assert/strict';
import { test } from 'node:test';
import { llms } from '../../../src/feeds/llms.ts';
import { article, site } from './any-document.ts';

test('says what is here and where its copies are, and no more of a text than its first deck', () => {
  const document = article({ title: '[속보] 문 열다', decks: ['부제', '둘째'], markdown: '\n본문이다.\n' });
  const text = llms({ site, stories: [], documents: [document] });
  assert.match(text, /^# 시험 신문\n\n> 시험에만 쓴다\.\n/);
  assert.match(text, /^- \[\\\[속보\\?\] 문 열다\]\(https:\/\/news\.example\/news\/articles\/x\.md\): 부제$/m);
  assert.doesNotMatch(text, /본문이다|둘째|## 이슈/);
});
