/** A headline without the signs of its version: `도서관 다시 연다(종합2보)` → `도서관 다시 연다`, `종합2보`. */
export function headlineStem(headline: string): { stem: string; version: string | undefined } {
  const found = [...headline.matchAll(sign)].map((each) => (each[1] ?? each[2] ?? '').replaceAll(/\s/g, ''));
  const stem = headline.replaceAll(sign, ' ').replaceAll(/\s+/gu, ' ').trim();
  return { stem, version: found.at(-1) };
}

const names = '(?:재종합|종합\\s*\\d?\\s*보?|\\d\\s*보|속보|상보|긴급|수정|고침|업데이트)';
const sign = new RegExp(`[(\\[<【（〈]\\s*(${names})\\s*[)\\]>】）〉]|^(${names})(?=\\s)`, 'gu');
