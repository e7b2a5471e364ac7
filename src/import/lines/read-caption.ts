import type { Words } from './line.ts';
import { wordsWithin } from './line.ts';
import type { Part } from './part.ts';
import { emailAddress, reporterNames, reporterRole } from './reporters.ts';

export interface CaptionParts {
  text: Words;
  parts: Part[];
  /** What makes it a caption wherever it stands: a date of its own, a sign of credit. */
  sure: boolean;
  /** A file photo: its date is not the day of the copy. */
  file: boolean;
}

/** The words under a picture, without what follows them: the day, the credit, the photographer. */
export function readCaption(line: Words): CaptionParts | undefined {
  if (line.text.length > 600) return undefined;
  let { text } = line;
  let from = 0;
  const opening =
    /^(?:[[<]?사진\s?설명[\]>]?\s?[:=]?\s*|\[사진\]\s*|\(사진\)\s*|(?:[▲△▼▽◀◁▶▷↑↓←→])\s*|\[(?!사진|자료|그래픽)(?=[^\]]*\]$))/u.exec(
      text,
    );
  if (opening) from = opening[0].length;
  const parts: Part[] = [];
  let sure = /사진/u.test(opening?.[0] ?? '');
  let file = false;
  const rounds = sign.test(text.slice(-140)) ? 8 : 0;
  for (let round = 0; round < rounds; round += 1) {
    const found = ends
      .map(({ pattern, ...end }) => ({ ...end, match: pattern.exec(text.slice(-140)) }))
      .find(({ match }) => match);
    if (!found?.match) break;
    const at = text.length - Math.min(140, text.length) + found.match.index;
    if (at < from) break;
    const words = wordsWithin(line, at, text.length);
    const inner = found.match.groups?.['credit'];
    const offset = inner === undefined ? 0 : found.match[0].indexOf(inner);
    const part = inner === undefined ? words : wordsWithin(line, at + offset, at + offset + inner.length);
    if (found.says !== undefined) parts.unshift({ ...part, says: found.says });
    if (found.sure) sure = true;
    if (found.file) file = true;
    text = text.slice(0, at).trimEnd();
  }
  file ||= /(?:자료\s?(?:사진|화면)|DB\]?$|file photo)/iu.test(line.text);
  const words = wordsWithin(line, from, text.length);
  return words.text === '' && parts.length === 0 ? undefined : { text: words, parts, sure, file };
}

/** Without one of these nothing of `ends` follows: most lines are no captions, and a book may be pasted. */
const sign = new RegExp(`[=:／/ⓒ©@\\d]|제공|자료|캡처|갈무리|재판매|사진|그래픽|영상|출처|${reporterRole}`, 'u');

// From the end of a caption inwards; each is tried until none is left.
const ends: readonly { pattern: RegExp; says?: Part['says']; sure?: true; file?: true }[] = [
  { pattern: /\s?\*?\s?재판매 및 DB ?금지\s?[\])]?$/u, sure: true },
  { pattern: new RegExp(`(?<=[.\\s])(?<credit>${emailAddress})$`, 'u'), says: 'email' },
  { pattern: /\s?\(자료\s?(?:사진|화면),?$/u, file: true, sure: true },
  {
    pattern: /(?<=^\[|^)(?<credit>[가-힣A-Za-z0-9]{2,12}\s자료\s?(?:사진|화면))\s?\]?\.?$/u,
    says: 'credit',
    sure: true,
    file: true,
  },
  {
    pattern:
      /\s?[[(【<]\s?(?:사진|그래픽|영상|자료|출처|제공)(?:\s?(?:제공|출처))?\s?[=:／/]\s?(?<credit>[^\])】>]{1,50})[\])】>]\.?$/u,
    says: 'credit',
    sure: true,
  },
  {
    pattern: /\s?[[(【<]\s?(?<credit>[^\s[(【<.][^[(【<.]{0,24}?\s?(?:제공|캡처|갈무리))\s?[\])】>]\.?$/u,
    says: 'credit',
    sure: true,
  },
  {
    pattern: /\s?[[(【<]\s?(?<credit>[^[(【<.]{0,24}자료\s?(?:사진|화면))\s?[\])】>]\.?$/u,
    says: 'credit',
    sure: true,
    file: true,
  },
  {
    pattern: /\s?(?:\/|\s|^)(?:사진|그래픽)(?:\s?제공)?\s?[=:／/]\s?(?<credit>[^=.)\]]{1,40})[)\]]?\.?$/u,
    says: 'credit',
    sure: true,
  },
  { pattern: /(?<=[.\s]|^)(?<credit>자료\s?(?:사진|화면))\s?[\])]?\.?$/u, says: 'credit', sure: true, file: true },
  { pattern: /\s?[ⓒ©]\s?(?<credit>[^.ⓒ©]{1,40})$/u, says: 'credit', sure: true },
  {
    pattern: new RegExp(
      `\\s?(?<credit>[가-힣·]{2,8}\\s?[=/]\\s?(?:${reporterNames}\\s?${reporterRole}\\s?)?${emailAddress})$`,
      'u',
    ),
    says: 'credit',
  },
  {
    pattern: new RegExp(
      `(?<=[.”"\\s])[/[(]?(?<credit>(?:[가-힣·]{2,8}\\s?[=/]\\s?)?${reporterNames}\\s?${reporterRole})[\\])]?$`,
      'u',
    ),
    says: 'credit',
  },
  {
    pattern:
      /(?<=\d{4}\.\s?\d{1,2}\.\s?\d{1,2}\.?\s?|[다습]\.\s?)(?<credit>[가-힣]{2,6}\s?=\s?[가-힣A-Za-z0-9]{2,12})$/u,
    says: 'credit',
    sure: true,
  },
  { pattern: /(?<=[.\d])\s?\/\s?(?<credit>[가-힣A-Za-z][가-힣A-Za-z0-9 ]{1,19})$/u, says: 'credit', sure: true },
  {
    pattern: /(?<=[다습]\.\s)(?<credit>[가-힣A-Za-z0-9]{2,14}\s(?:제공|캡처|갈무리|자료사진))\.?$/u,
    says: 'credit',
    sure: true,
  },
  { pattern: /(?<=^\[|^)(?<credit>[^.[\]]{1,30}\s제공)\.?$/u, says: 'credit', sure: true },
  { pattern: /(?<!\d)(?<credit>(?:19|20)\d\d\.\s?\d{1,2}\.\s?\d{1,2}\.?)\s?$/u, says: 'moment', sure: true },
];
