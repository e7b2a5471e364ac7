import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { importAt } from './empty-place.ts';

const head = '오픈AI 한국 법인 연다\n\n입력 2025.09.10 10:00\n\n(서울=가온통신) 나루 기자 = ';

function made(sentence: string, known = emptyKnown) {
  const result = importAt(head + sentence, { entities: known });
  const of = (folder: string) =>
    (result?.drafts ?? [])
      .filter(({ path }) => path.startsWith(`${folder}/`))
      .map(({ text }) => /^name: (.*)$/m.exec(text)?.[1]);
  return {
    people: of('people'),
    organizations: of('organizations'),
    withheld: result?.report.guessed.filter((line) => line.startsWith('인물')),
  };
}

const emptyKnown: { reference: string; name: string; aliases: string[] }[] = [];

describe('people and organizations of wire copy', () => {
  test('are named by name and title', () => {
    assert.deepEqual(made('제이슨 권 오픈AI 최고전략책임자(CSO)가 방한했다. 권 CSO는 웃었다.').people, ['제이슨 권']);
    assert.deepEqual(made('이재용 삼성 회장이 참석했다.'), {
      people: ['이재용'],
      organizations: ['삼성'],
      withheld: [],
    });
    assert.deepEqual(made('문가람 한빛시립도서관장이 말했다.').organizations, ['한빛시립도서관']);
  });

  test('are not made again when the newsroom has them', () => {
    const known = [{ reference: 'organizations/samsung', name: '삼성', aliases: [] }];
    assert.deepEqual(made('이재용 삼성 회장이 참석했다.', known).organizations, []);
  });

  test('are never the anonymised, the young, suspects or victims, and that is said', () => {
    for (const sentence of [
      '김모(52) 씨는 10일 집을 샀다.',
      'A씨는 10일 집을 샀다.',
      '김하늘(9) 양은 10일 상을 받았다.',
      '경찰은 박하늘 전 대표를 배임 혐의로 구속했다.',
      '이 사고로 최하늘 기관장이 숨졌다.',
    ]) {
      const { people, withheld } = made(sentence);
      assert.deepEqual(people, [], sentence);
      assert.equal(withheld?.length, 1, sentence);
    }
  });

  test('are not words that stand before a title', () => {
    for (const words of ['문화부 장관', '조합원 대표', '신임 회장', '서울 시장', '전문가 교수', '정치인 대표'])
      assert.deepEqual(made(`${words}가 말했다.`).people, [], words);
  });
});
