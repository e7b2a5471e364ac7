import { accessSync, constants, existsSync, lstatSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { CommandError } from '../commands/command-error.ts';
import { workFolders } from './work-folders.ts';

/** Throws `CommandError` when a site cannot or must not take the place of `target`: better told before the build. */
export function assertReplaceable(target: string): void {
  const refuse = (reason: string) => {
    throw new CommandError(`\`${target}\`에 사이트를 둘 수 없습니다. ${reason}`);
  };
  const parent = dirname(resolve(target));
  const found = lstatSync(target, { throwIfNoEntry: false });
  if (found?.isSymbolicLink()) refuse('심볼릭 링크입니다. 링크를 지우고 진짜 폴더를 쓰세요.');
  if (found && !found.isDirectory()) refuse('폴더가 아니라 파일입니다. 그 파일을 옮기세요.');
  const wayToProject = relative(resolve(target), process.cwd());
  if (!isAbsolute(wayToProject) && wayToProject.split(sep)[0] !== '..') refuse('프로젝트 자체가 들어 있는 폴더입니다.');
  if (found && found.dev !== statSync(parent).dev) {
    refuse('다른 디스크가 연결된 자리(마운트)라서 통째로 바꿀 수 없습니다. 그 안의 폴더를 쓰세요.');
  }
  if (found) {
    const files = readdirSync(target);
    // Everything in the folder will go, so it must be a site.
    if (files.length > 0 && !files.includes('index.html')) {
      refuse('사이트가 아닌 다른 파일이 들어 있습니다(`index.html`이 없음). 빈 폴더나 다른 이름을 쓰세요.');
    }
  }
  // `mkdir -p` on a read-only disk fails as if a folder were missing.
  accessSync(nearestFolder(parent), constants.W_OK);
  mkdirSync(dirname(workFolders(target).next), { recursive: true });
}

function nearestFolder(path: string): string {
  return existsSync(path) ? path : nearestFolder(dirname(path));
}
