/** How an answer is cited: `제이슨 권 최고전략책임자, “카카오와는?”에 대한 답, 「제목」, 연표, 2025년 9월 10일, https://…` */
export function citeAnswer({
  speakers,
  question,
  piece,
}: {
  speakers: string[];
  question: string;
  piece: string;
}): string {
  return `${speakers.join('·')}, “${question}”에 대한 답, ${piece}`;
}

/** How words of a text are cited, with what they are part of: `“그대로의 말”, 「제목」, 연표, 2025년 9월 10일, https://…` */
export function citePassage(words: string, whole: string): string {
  return `“${words}”, ${whole}`;
}
