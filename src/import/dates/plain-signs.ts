/**
 * The text with one sign for all that are meant alike: full-width digits, wave dashes, middle dots, white space.
 * One UTF-16 unit for one, so that an index in the result is an index in the text.
 */
export function plainSigns(text: string): string {
  return text.replace(/[０-９〜～∼˜–—·ㆍ•∙・‧（）：．／‘’‛`]|[^\S\n]/g, (sign) => plain[sign] ?? digitOrSpace(sign));
}

const plain: Record<string, string> = {
  ...alike('~', '〜～∼˜–—'),
  ...alike('·', '·ㆍ•∙・‧'),
  ...alike("'", '‘’‛`'),
  '（': '(',
  '）': ')',
  '：': ':',
  '．': '.',
  '／': '/',
};

function alike(sign: string, others: string): Record<string, string> {
  return Object.fromEntries([...others].map((other) => [other, sign]));
}

function digitOrSpace(sign: string): string {
  const digit = sign.charCodeAt(0) - '０'.charCodeAt(0);
  return digit >= 0 && digit <= 9 ? String(digit) : ' ';
}
