import { recoverSet } from '../import/write-set.ts';

/** Finishes or undoes an import that was interrupted, and says so in a sentence each; nothing when there was none. */
export function describeSetRecovery(content: string): string[] {
  const recovery = recoverSet(content);
  if (!recovery) return [];
  const { outcome, paths, left } = recovery;
  return [
    outcome === 'finished'
      ? `지난번에 멈춘 가져오기를 마저 끝냈습니다: 파일 ${paths.length - left.length}개.`
      : '지난번에 멈춘 가져오기를 되돌렸습니다: 아무것도 쓰지 않은 그대로입니다. 가져오기를 다시 하세요.',
    ...left.map((path) => `  \`${content}/${path}\`: 그사이 바뀌어 그대로 두었습니다.`),
  ];
}
