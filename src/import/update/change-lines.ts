import type { Change, Conflict } from './change.ts';

/** What a new version changes, file by file, as an editor reads it in a terminal. */
export function changeLines(changes: readonly Change[], conflicts: readonly Conflict[], content: string): string[] {
  const all: Change[] = [...changes, ...conflicts];
  const files = [...new Set(all.map((change) => change.in))];
  return files.flatMap((file) => [
    `  ${content}/${file}.md`,
    ...all.filter((change) => change.in === file && hasWords(change)).flatMap(linesOf),
  ]);
}

function linesOf(change: Change): string[] {
  const { where, kind, before, after, note } = change;
  const outcome = 'decision' in change ? outcomes[change.decision === 'theirs' ? 'theirs' : 'mine'] : kinds[kind];
  return [
    `    ${where}: ${outcome}${note === undefined ? '' : ` — ${note}`}`,
    ...(before === undefined ? [] : [`      ${kind === 'kept' || kind === 'conflict' ? '=' : '-'} ${before}`]),
    ...(after === undefined ? [] : [`      + ${after}`]),
  ];
}

function hasWords({ before, after, note }: Change): boolean {
  return Boolean(before || after || note);
}

const kinds = {
  changed: '바뀜',
  added: '더함',
  removed: '빠짐',
  kept: '그대로 둠',
  conflict: '둘 다 고침',
};

const outcomes = {
  mine: '편집자와 통신사가 다르게 고쳐 편집자의 것(=)을 두었습니다. 새 판은 +',
  theirs: '편집자와 통신사가 다르게 고쳐 새 판의 것(+)을 적었습니다. 편집자의 것은 =',
};
