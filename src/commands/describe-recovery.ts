import type { Recovery } from '../publish/recover-folder.ts';

/** What was done about a build that was interrupted, in a sentence. */
export function describeRecovery(recovery: Recovery, out: string): string {
  return recovery === 'finished'
    ? `지난번에 멈춘 일을 마저 끝냈습니다: \`${out}\` 폴더에는 그때 다 만든 새 사이트가 있습니다.`
    : `지난번에 멈춘 일을 되돌렸습니다: \`${out}\` 폴더에는 그전의 사이트가 그대로 있습니다.`;
}
