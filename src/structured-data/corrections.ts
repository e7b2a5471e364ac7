import type { CommentLeaf, CorrectionCommentLeaf } from 'schema-dts';
import type { Document } from '../content/newsroom.ts';
import { writeDate } from '../dates/write-date.ts';

/** What the newsroom corrected or changed itself. */
export function correctionsOf({ corrections }: Document): { correction?: CorrectionCommentLeaf[] } {
  const own = corrections.filter(isOwn);
  if (own.length === 0) return {};
  return { correction: own.map((each) => ({ '@type': 'CorrectionComment', ...wordsOf(each) })) };
}

/** What was answered by those concerned, or became known later: it corrects nothing. */
export function commentsOf({ corrections }: Document): { comment?: CommentLeaf[] } {
  const others = corrections.filter((each) => !isOwn(each));
  if (others.length === 0) return {};
  return { comment: others.map((each) => ({ '@type': 'Comment', ...wordsOf(each) })) };
}

function isOwn({ kind }: Document['corrections'][number]): boolean {
  return kind === '정정' || kind === '수정';
}

function wordsOf({ kind, date, note }: Document['corrections'][number]) {
  return { name: kind, datePublished: writeDate(date), text: note };
}
