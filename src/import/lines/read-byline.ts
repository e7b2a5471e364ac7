import type { Words } from './line.ts';
import type { Part } from './part.ts';
import { partOf } from './part.ts';
import { emailAddress, reporterNames, reporterRole } from './reporters.ts';

/** Who wrote a piece, when a line says nothing else: `나루 기자 naru@…`, `강릉/나래 기자`, `기자 나래`, an e-mail alone. */
export function readByline(line: Words): Part[] | undefined {
  if (line.text.length > 160) return undefined;
  for (const pattern of whole) {
    const match = pattern.exec(line.text);
    if (match) return partsOf(line, match);
  }
  return undefined;
}

/** The byline that ends a paragraph: `…밝혔다./보름 기자 boreum@…`, `…했다. desk@…`; `at` is where it begins. */
export function readTrailingByline(line: Words): { at: number; parts: Part[] } | undefined {
  const from = Math.max(0, line.text.length - 120);
  const match = trailing.exec(line.text.slice(from));
  if (!match) return undefined;
  const at = from + match.index + (match.groups?.['ends']?.length ?? 0);
  const words = { text: line.text.slice(at), start: line.start + at, end: line.end };
  const parts = readByline(words);
  return parts && { at, parts };
}

function partsOf(line: Words, match: RegExpExecArray): Part[] {
  return [
    ...partOf(line, match, 'agency', 'agency'),
    ...partOf(line, match, 'place', 'place'),
    ...partOf(line, match, 'names', 'name'),
    ...partOf(line, match, 'role', 'role'),
    ...partOf(line, match, 'email', 'email'),
    ...partOf(line, match, 'second', 'email'),
  ];
}

const email = `[<(\\[]?(?<email>${emailAddress})[>)\\]]?`;
const lead = '(?:기자명|글ㆍ사진|글·사진|글/사진|글 사진|글|취재|정리|대담|진행|인터뷰|by|[/◎☞■▶=-])?\\s*[=:/]?\\s*';
const place = '(?:(?!정리|대담|진행|취재|글|사진)(?<place>[가-힣·]{2,8})\\s?[=/]\\s?)?';

/** Buttons beside a name. */
const page = '(?:\\s(?:기자|구독|기자 ?페이지|기자의 다른 ?기사 ?보기)){0,4}';

const whole = [
  new RegExp(
    `^(?<agency>[가-힣A-Za-z0-9]{2,12})\\s(?<place>[가-힣·]{2,8})\\s?=\\s?(?<names>${reporterNames})\\s?(?<role>${reporterRole})$`,
    'du',
  ),
  new RegExp(
    `^[\\[(]?${lead}${place}(?<names>${reporterNames})\\s?(?<role>${reporterRole})(?:\\s?[,·|/(]?\\s?${email})?[\\])]?[.]?${page}$`,
    'diu',
  ),
  new RegExp(`^(?<role>${reporterRole})\\s?[:=]?\\s?(?<names>${reporterNames})(?:\\s?${email})?$`, 'diu'),
  new RegExp(`^(?<names>[가-힣]{2,5})\\s?${email}$`, 'du'),
  new RegExp(`^${lead}(?<names>[가-힣A-Za-z]{2,10})\\([A-Za-z0-9_.]{2,20}\\)$`, 'du'),
  new RegExp(`^[/◎◇■\\s]*(?:[가-힣A-Za-z0-9 ]{1,24}\\s)?${email}(?:[,;\\s]\\s?(?<second>${emailAddress}))?$`, 'du'),
];
const trailing = new RegExp(
  `(?<ends>(?:[.?!][”"’')]?|[”"])\\s?)(?:[\\[(/=]?\\s?${lead}(?:[가-힣·]{2,8}\\s?[=/]\\s?)?${reporterNames}\\s?${reporterRole}(?:\\s?[(]?${email.replace('?<email>', '')})?[\\])]?|${email.replace('?<email>', '')})$`,
  'iu',
);
