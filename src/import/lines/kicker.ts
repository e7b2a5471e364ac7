/** A line that only says what kind of piece it is: `[인터뷰]`, `보도자료`. */
export function isKicker(text: string): boolean {
  return bracketed.test(text) || alone.test(text);
}

/** How far into a headline the kind of the piece goes that it opens with: `[단독]`, `<인터뷰>`, `[만났습니다]①`. */
export function kickerLength(text: string): number {
  return opening.exec(text)?.[0].length ?? 0;
}

const interview = '(?:단독\\s?|서면\\s?|특별\\s?)?인터뷰';
const bracketed = new RegExp(`^[[<〈【(]?\\s?${interview}\\s?[\\]>〉】)]?$`, 'u');
const alone = /^(?:[[<〈【]\s?)?(?:보도|해명|설명|참고)자료(?:\s?[\]>〉】])?$/u;
/** Square brackets at the head of a headline hold nothing else; others do. */
const opening = new RegExp(
  `^(?:[[【]\\s?[\\p{L}\\p{N}·&+| ]{1,14}\\s?[\\]】]|[<〈(]\\s?${interview}\\s?[>〉)])\\s*[①-⑳]?\\s*(?=\\S)`,
  'u',
);
