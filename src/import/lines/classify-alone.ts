import { furniture, longestFurniture, rights } from './furniture.ts';
import type { Line, LineKind } from './line.ts';
import { wordsWithin } from './line.ts';
import { restOf } from './part.ts';
import { readByline } from './read-byline.ts';
import { readDateline } from './read-dateline.ts';
import { readMoments } from './read-moments.ts';

/** What a line is wherever it stands, if that can be said; the rest depends on the lines around it. */
export function classifyAlone(line: Line): { kind: LineKind; why?: string } | undefined {
  if (line.text.length > 400) return undefined;
  if (rights.test(line.text) && line.text.length < 200 && !isSpoken(line)) return { kind: 'rights' };
  if (isTime(line)) return { kind: 'time' };
  if (line.text.length <= longestFurniture && line.hint !== 'title') {
    const found = furniture.find(({ pattern }) => pattern.test(line.text));
    if (found) return { kind: 'furniture', why: found.why };
  }
  if (readDateline(line)?.length === line.text.length) return { kind: 'dateline' };
  if (line.mark !== 'bold' && line.hint !== 'title' && readByline(line)) return { kind: 'byline' };
  return undefined;
}

/** What is furniture only outside the text of a piece: in it, `경제` may be an answer. */
export function onlyAround(line: Line, why: string | undefined): boolean {
  return why === '면 이름' || why === '개수' || why === '면의 자리' || (why === '화면 도구' && line.text.length < 3);
}

function isTime(line: Line): boolean {
  if (line.text.length > 160) return false;
  const moments = readMoments(line);
  if (moments.length === 0) return false;
  const rest = restOf(line, moments)
    .flatMap((words) => words.text.split(/\s*[|]\s*|\s{2,}/u))
    .filter((text) => !isSignature(text) && !furniture.some(({ pattern }) => pattern.test(text.trim())))
    .join(' ');
  const labelled = moments.some(({ says }) => says !== 'alone');
  const words = rest.replaceAll(/[^\p{L}\p{N}]/gu, '');
  // `출시일: 2026-10-15` tells of something else.
  if (!labelled && /[가-힣]\s?[:：]\s*$/u.test(rest)) return false;
  return words.length <= (labelled ? 30 : 3) && !/[다요]\./u.test(rest);
}

function isSignature(text: string): boolean {
  const words = { text: text.trim(), start: 0, end: text.trim().length };
  const rest = wordsWithin(words, readDateline(words)?.length ?? 0);
  return rest.text === '' || readByline(rest) !== undefined;
}

function isSpoken({ mark }: Line): boolean {
  return mark === 'Q' || mark === 'A' || mark === '문' || mark === '답' || mark === 'quote';
}
