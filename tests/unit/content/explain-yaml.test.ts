import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { explainYaml } from '../../../src/content/explain-yaml.ts';

const mendOf = (line: string) => / 이렇게 쓰세요: `(.*)`$/.exec(explainYaml('UNEXPECTED_TOKEN', line))?.[1];

test('what is offered says what was meant', () => {
  const titles = [
    '[속보] 개소식',
    '"합의"라고 말했다',
    "'합의'라고 말했다",
    '*강조* 제목',
    '&앤드',
    '@계정',
    '%로',
    '"백\\슬래시"와',
  ];
  for (const title of titles) {
    assert.deepEqual(parse(mendOf(`title: ${title}`) ?? ''), { title }, title);
    assert.deepEqual(parse(mendOf(`  - ${title}`) ?? ''), [title], title);
  }
});

test('a colon in a headline is kept', () => {
  assert.deepEqual(parse(mendOf('title: 개소식: 열리다') ?? ''), { title: '개소식: 열리다' });
});

test('nothing is offered where a line gives no hint', () => {
  for (const line of ['', '그냥 글', 'title: 제목', 'title: `코드`', `title: ${'[가] '.repeat(40)}`]) {
    assert.equal(mendOf(line), undefined, line);
  }
});

test('is always one line of Korean', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('ALIAS', 'BAD_INDENT', 'DUPLICATE_KEY'),
      (line, code) => {
        const text = explainYaml(code, line.replaceAll('\n', ' '));
        assert.match(text, /^[^\n]+$/);
      },
    ),
  );
});
