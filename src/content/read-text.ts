import { readFileSync, statSync } from 'node:fs';
import { reason } from './list-files.ts';
import type { Mistake } from './mistake.ts';

const longest = 2 * 1024 * 1024;
// XML, and so feeds, cannot carry these; in a text they are always an accident of pasting.
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/u;

/**
 * A text file as we use it everywhere: UTF-8, no byte order mark, lines ended by `\n`, Hangul composed (NFC).
 * Anything else (EUC-KR, control characters, 2 MiB or more, no permission) is one mistake and no text.
 */
export function readText(absolute: string, file: string): { text: string } | { mistake: Mistake } {
  const fail = (message: string, line = 1, column = 1) => ({
    mistake: { id: 'unreadable-file' as const, file, line, column, message },
  });
  let text: string;
  try {
    if (statSync(absolute).size >= longest) return fail('파일이 너무 큽니다. 2MB보다 작은 글이어야 합니다');
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(absolute));
  } catch (error) {
    if (error instanceof TypeError) return fail('UTF-8 글이 아닙니다. 편집기에서 UTF-8로 다시 저장하세요');
    return fail(`읽을 수 없습니다: ${reason(error)}. 파일의 권한을 살펴보세요`);
  }
  text = text.replace(/\r\n?/g, '\n').normalize('NFC');
  const at = text.search(control);
  if (at === -1) return { text };
  const before = text.slice(0, at).split('\n');
  const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  const message = `보이지 않는 제어 문자 \`U+${code}\`가 있습니다. 지우세요`;
  return fail(message, before.length, (before.at(-1)?.length ?? 0) + 1);
}
