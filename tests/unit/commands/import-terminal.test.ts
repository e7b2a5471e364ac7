import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { describe, test } from 'node:test';
import { openNewsroom } from '../../../src/content/open-newsroom.ts';
import { controlC, down, enter, erase, hasTerminal, inTerminal } from './in-terminal.ts';
import { scratchNewsroom } from './scratch-newsroom.ts';

const copy = [
  '마을 도서관 다시 문 연다(1보)',
  '',
  '입력 2026.03.04 10:00',
  '',
  '(한빛=가온통신) 나루 기자 = 한빛시는 오는 9일 도서관을 다시 연다. 이튿날에는 낭독회가 열린다. 이날 행사에는 시민이 함께한다.',
  '',
  '도서관은 3층을 열람실로 쓴다.',
].join('\n');
const next = copy
  .replace('(1보)', '(종합)')
  .replace('10:00', '15:00')
  .replace('3층을 열람실로', '3층과 4층을 열람실로');
const article = 'articles/2026-03-04-gaontongsin.md';

describe('importing in a terminal', { skip: hasTerminal ? false : 'no terminal for tests on this system' }, () => {
  function scratch(t: TestContext) {
    const content = scratchNewsroom(t);
    const beside = scratchNewsroom(t);
    const write = (name: string, text: string) => {
      writeFileSync(join(beside, name), text);
      return join(beside, name);
    };
    const read = (path: string) => readFileSync(join(content, path), 'utf8');
    const texts = () => readdirSync(join(content, 'events')).map((name) => read(`events/${name}`));
    return { content, write, read, texts };
  }

  test('the proposal is taken with a key, and what is written is ready', async (t) => {
    const { content, write, read, texts } = scratch(t);
    const file = write('copy.txt', copy);
    const { shown, code } = await inTerminal(['import', file, '--content', content], [{ after: '예:', keys: enter }]);
    assert.equal(code, 0, shown);
    assert.match(shown, /원문: 이날 행사에는 시민이 함께한다/);
    assert.doesNotMatch(read(article), /draft|확인할 것/);
    assert.ok(texts().some((text) => text.includes('[2026-03-09,2026-03-10]')));
    assert.deepEqual(openNewsroom(content).mistakes, []);
  });

  test('an answer takes the place of the proposal, once it can be read', async (t) => {
    const { content, write, texts } = scratch(t);
    const file = write('copy.txt', copy);
    const { shown, code } = await inTerminal(
      ['import', file, '--content', content],
      [
        { after: '예:', keys: `${erase(40)}3월 10일${enter}` },
        { after: '3월 10일', keys: `${erase(40)}2026-03-10${enter}` },
      ],
    );
    assert.equal(code, 0, shown);
    assert.ok(texts().every((text) => !text.includes('[2026-03-09,2026-03-10]')));
    assert.ok(texts().some((text) => text.includes('2026-03-10')));
  });

  test('broken off with Ctrl-C, nothing is written, and it says so', async (t) => {
    const { content, write } = scratch(t);
    const file = write('copy.txt', copy);
    const { shown, code } = await inTerminal(
      ['import', file, '--content', content],
      [{ after: '예:', keys: controlC }],
    );
    assert.equal(code, 1);
    assert.match(shown, /그만두었습니다\. 아무것도 쓰지 않았습니다\./);
    assert.deepEqual(readdirSync(content), ['site.yaml']);
  });

  test('the next version is refused, then merged: what both have changed is asked, an answer is not asked again', async (t) => {
    const { content, write, read, texts } = scratch(t);
    await inTerminal(
      ['import', write('1.txt', copy), '--content', content],
      [{ after: '예:', keys: `${erase(40)}2026-03-10${enter}` }],
    );
    const own = read(article).replace('열람실로 쓴다', '책방으로 쓴다');
    writeFileSync(join(content, article), own);
    const file = write('2.txt', next);
    const refused = await inTerminal(['import', file, '--content', content], []);
    assert.equal(refused.code, 1);
    assert.match(refused.shown, /2026-03-04-gaontongsin\.md`의 다음 판\(종합\)으로 보여 아무것도 쓰지 않았습니다/);
    assert.equal(read(article), own);

    const broken = await inTerminal(
      ['import', file, '--update', '--content', content],
      [{ after: '새 판의 것을 씁니다', keys: controlC }],
    );
    assert.match(broken.shown, /아무것도 쓰지 않았습니다/);
    assert.equal(read(article), own);

    const kept = await inTerminal(
      ['import', file, '--update', '--content', content],
      [{ after: '새 판의 것을 씁니다', keys: enter }],
    );
    assert.equal(kept.code, 0, kept.shown);
    assert.doesNotMatch(kept.shown, /예: 2026/);
    assert.match(read(article), /3층을 책방으로 쓴다[\s\S]*$/);
    assert.match(read(article), /title: 마을 도서관 다시 문 연다\(종합\)/);
    assert.ok(texts().every((text) => !text.includes('[2026-03-09,2026-03-10]')));
    assert.deepEqual(openNewsroom(content).mistakes, []);
  });

  test('the agency’s words can be taken instead', async (t) => {
    const { content, write, read } = scratch(t);
    await inTerminal(['import', write('1.txt', copy), '--yes', '--content', content], []);
    writeFileSync(join(content, article), read(article).replace('열람실로 쓴다', '책방으로 쓴다'));
    const { shown } = await inTerminal(
      ['import', write('2.txt', next), '--update', '--content', content],
      [{ after: '새 판의 것을 씁니다', keys: `${down}${enter}` }],
    );
    assert.match(read(article), /도서관은 3층과 4층을 열람실로 쓴다\./, shown);
    assert.ok(existsSync(join(content, `imported/${article.replace(/\.md$/, '.yaml')}`)));
  });
});
