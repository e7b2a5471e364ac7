import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Mistake } from './mistake.ts';

/** A file under `content/`. */
export interface ListedFile {
  /** Where it is on this machine. */
  absolute: string;
  /** Path from the content folder, with forward slashes: `articles/x.md`. */
  path: string;
}

/**
 * Every file under a folder, sorted by path so that no file system decides an order.
 * Names that begin with `.` are the system's, not the writer's, and are passed over.
 * A link that leads back to a folder above it or out of the folder is a mistake, and so is what cannot be opened.
 */
export function listFiles(folder: string, name: string): { files: ListedFile[]; mistakes: Mistake[] } {
  const files: ListedFile[] = [];
  const mistakes: Mistake[] = [];
  const visit = (path: string, above: readonly string[]): void => {
    const absolute = join(folder, path);
    try {
      const real = realpathSync(absolute);
      if (above.includes(real)) throw new Error('자기를 담은 폴더로 되돌아가는 링크입니다');
      for (const entry of readdirSync(absolute).sort()) {
        if (entry.startsWith('.')) continue;
        const child = path === '' ? entry : `${path}/${entry}`;
        visitEntry(child, [...above, real]);
      }
    } catch (error) {
      mistakes.push(unreadable(path, error));
    }
  };
  const visitEntry = (path: string, above: readonly string[]): void => {
    try {
      const absolute = join(folder, path);
      // The folder itself may be a link: what is in it is what the newsroom has put there.
      if (lstatSync(absolute).isSymbolicLink() && !isInside(realpathSync(absolute), above[0])) {
        throw new Error(`\`${name}\` 폴더 밖을 가리키는 링크입니다(파일을 복사해 넣으세요)`);
      }
      const found = statSync(absolute);
      if (found.isDirectory()) visit(path, above);
      else if (found.isFile()) files.push({ absolute, path });
      else throw new Error('파일도 폴더도 아닙니다');
    } catch (error) {
      mistakes.push(unreadable(path, error));
    }
  };
  const unreadable = (path: string, error: unknown): Mistake => ({
    id: 'unreadable-file',
    file: path === '' ? name : `${name}/${path}`,
    line: 1,
    column: 1,
    message: `읽을 수 없습니다: ${reason(error)}. 파일의 권한과 링크를 살펴보세요`,
  });
  visit('', []);
  return { files, mistakes };
}

function isInside(real: string, root = ''): boolean {
  return real === root || real.startsWith(root + sep);
}

/** Why the system refused, without this machine's paths: `EACCES`, or our own sentence. */
export function reason(error: unknown): string {
  if (error instanceof Error) return 'code' in error ? `\`${String(error.code)}\`` : error.message;
  return String(error);
}
