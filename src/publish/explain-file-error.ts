import { CommandError } from '../commands/command-error.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: '디스크가 가득 찼습니다. 자리를 비우고 다시 실행하세요.',
  EDQUOT: '이 계정에 허락된 디스크를 다 썼습니다. 자리를 비우고 다시 실행하세요.',
  EROFS: '읽기만 되는 디스크입니다. 쓸 수 있는 곳에서 실행하거나 `--out`으로 다른 폴더를 주세요.',
  EACCES: '쓸 권한이 없습니다. 폴더의 주인과 권한을 확인하세요.',
  EPERM: '쓸 권한이 없거나 다른 프로그램이 그 폴더를 쓰고 있습니다. 프로그램을 닫고 다시 실행하세요.',
  EBUSY:
    '다른 프로그램이 그 폴더를 쓰고 있거나 디스크가 연결된 자리(마운트)입니다. 프로그램을 닫거나 `--out`으로 다른 폴더를 주세요.',
  EMFILE: '한 번에 열 수 있는 파일 수를 넘었습니다. `ulimit -n`을 늘리고 다시 실행하세요.',
};

/** The Korean for a failure of the disk, wherever in the chain of causes it stands; nothing for any other error. */
export function explainFileError(error: unknown, target: string): CommandError | undefined {
  if (!(error instanceof Error)) return undefined;
  // Native tools pass the reason on in words only, somewhere in a long report.
  const full = /^.*No space left on device.*$/m.exec(error.message)?.[0];
  const reason = reasons[full === undefined ? ((error as NodeJS.ErrnoException).code ?? '') : 'ENOSPC'];
  if (reason === undefined) return explainFileError(error.cause, target);
  const message = `사이트를 새로 두지 못했습니다. ${reason} \`${target}\` 폴더는 그대로입니다.\n${full?.trim() ?? error.message}`;
  return new CommandError(message, { cause: error });
}
