import { readFileSync } from 'node:fs';
import { reason } from '../content/list-files.ts';
import { CommandError } from './command-error.ts';

/** The bytes of a file, or of what is pasted when it is `-`. */
export function readBytes(file: string): Buffer {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    throw new CommandError(`\`${file}\`: 읽을 수 없습니다(${reason(error)}). 파일의 이름과 권한을 살펴보세요.`);
  }
}
