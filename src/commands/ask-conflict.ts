import { cancel, isCancel, select } from '@clack/prompts';
import type { Conflict, Decision } from '../import/update/change.ts';

/** Asks whose words are to stand where both the editor and the agency have changed them. Nothing if it is broken off. */
export async function askConflict({ in: file, where, before, after }: Conflict): Promise<Decision | undefined> {
  const answer = await select<Decision>({
    message: `${file} ${where}: 편집자와 통신사가 다르게 고쳤습니다.\n편집자: ${before ?? '(없음)'}\n새 판: ${after ?? '(없음)'}`,
    options: [
      { value: 'mine', label: '편집자의 것을 둡니다' },
      { value: 'theirs', label: '새 판의 것을 씁니다' },
    ],
    initialValue: 'mine',
  });
  if (!isCancel(answer)) return answer;
  cancel('그만두었습니다. 아무것도 쓰지 않았습니다.');
  return undefined;
}
