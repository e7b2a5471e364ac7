import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMentionFinder } from '../../../src/content/find-mentions.ts';

const openai = { name: '오픈AI', aliases: ['OpenAI'] };
const korea = { name: '오픈AI 코리아', aliases: [] };
const sk = { name: 'SK', aliases: ['SK텔레콤'] };
const kwon = { name: '제이슨 권', aliases: ['권 CSO'] };

const namesIn = (text: string) => createMentionFinder([openai, korea, sk, kwon])(text).map(({ name }) => name);

test('in the order of their first mention, each once', () => {
  assert.deepEqual(namesIn('제이슨 권은 오픈AI의 CSO다. 권 CSO가 OpenAI를 말했다.'), ['제이슨 권', '오픈AI']);
});

test('the longest name at a place wins, a shorter one counts only where it stands alone', () => {
  assert.deepEqual(namesIn('오픈AI 코리아가 출범했다.'), ['오픈AI 코리아']);
  assert.deepEqual(namesIn('오픈AI 코리아는 오픈AI의 지사다.'), ['오픈AI 코리아', '오픈AI']);
});

test('a name may carry a particle', () => {
  for (const text of ['오픈AI는', '오픈AI와', '권 CSO에게', 'SK·삼성', '‘오픈AI’에서', '(OpenAI)']) {
    assert.equal(namesIn(text).length, 1, text);
  }
});

test('a name begins where a word begins', () => {
  for (const text of ['가오픈AI', '1SK', 'ASK']) assert.deepEqual(namesIn(text), [], text);
});

test('a name that ends in Latin letters ends where the word does', () => {
  for (const text of ['SKY', 'SK1', 'OpenAIs', '오픈AIX']) assert.deepEqual(namesIn(text), [], text);
});

test('nothing in an empty text, nothing without names', () => {
  assert.deepEqual(namesIn(''), []);
  assert.deepEqual(createMentionFinder([])('오픈AI'), []);
});

test('ten times the names that begin alike take nothing like ten times as long to find', () => {
  const text = '한국전자 이야기와 한국물산12 이야기. '.repeat(2000);
  const find = (count: number) =>
    createMentionFinder(Array.from({ length: count }, (_, index) => ({ name: `한국물산${index}`, aliases: [] })));
  const [few, many] = [find(1000), find(10_000)];
  const best = { few: Infinity, many: Infinity };
  // On a loaded machine a run may be interrupted; work that grows with the names is slow in every round.
  for (let round = 0; round < 40 && !(best.many < 4 * best.few); round += 1) {
    best.few = Math.min(
      best.few,
      duration(() => few(text)),
    );
    best.many = Math.min(
      best.many,
      duration(() => many(text)),
    );
  }
  assert.ok(best.many < 4 * best.few, `${best.few} ms became ${best.many} ms`);
});

function duration(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
