import { readFileSync, statSync } from 'node:fs';
import { findUnprintable } from './find-unprintable.ts';
import { reason } from './list-files.ts';
import type { Mistake } from './mistake.ts';
import { placeAt } from './place-at.ts';

/** In bytes: longer is no text that somebody wrote. */
const longestText = 2 * 1024 * 1024;

/**
 * A text file as we use it everywhere: UTF-8, no byte order mark, lines ended by `\n`, Hangul composed (NFC).
 * Anything else (EUC-KR, control characters, too long, no permission) is one mistake and no text.
 */
export function readText(
  absolute: string,
  file: string,
  longest: number = longestText,
): { text: string } | { mistake: Mistake } {
  const fail = (message: string, line = 1, column = 1) => ({
    mistake: { id: 'unreadable-file' as const, file, line, column, message },
  });
  let text: string;
  try {
    if (statSync(absolute).size >= longest)
      return fail(`파일이 너무 큽니다. ${longest / 1024 / 1024}MB보다 작은 글이어야 합니다`);
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(absolute));
  } catch (error) {
    if (error instanceof TypeError) return fail('UTF-8 글이 아닙니다. 편집기에서 UTF-8로 다시 저장하세요');
    return fail(`읽을 수 없습니다: ${reason(error)}. 파일의 권한을 살펴보세요`);
  }
  text = text.replace(/\r\n?/g, '\n').normalize('NFC');
  const found = findUnprintable(text);
  if (!found) return { text };
  const { line, column } = placeAt(text, found.at);
  return fail(found.message, line, column);
}
