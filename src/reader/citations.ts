/** A question with its answers, and the piece that it is part of as that is cited. */
export interface CitedAnswer {
  speakers: string[];
  question: string;
  piece: string;
}

/** How an answer is cited: `제이슨 권 최고전략책임자, “카카오와는?”에 대한 답, 「제목」, 연표, 2025년 9월 10일, https://…` */
export function citeAnswer({ speakers, question, piece }: CitedAnswer): string {
  return `${speakers.join('·')}, “${question}”에 대한 답, ${piece}`;
}

/** How words of a text are cited, with what they are part of: `“그대로의 말”, 「제목」, 연표, 2025년 9월 10일, https://…` */
export function citePassage(words: string, whole: string): string {
  return `“${words}”, ${whole}`;
}
