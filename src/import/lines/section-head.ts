import type { Line } from './line.ts';
import { markMay } from './marks.ts';

/** A line that heads what follows it: `◇ 언제 여나`, `[리포트]`, `【사람과 돈】`, a heading of a page. */
export function isSectionHead(line: Line): boolean {
  if (line.hint === 'heading') return true;
  if (/^\[[가-힣A-Z ]{1,8}\]$|^【[^】]{1,30}】$|^◀\s?[가-힣 ]{1,8}\s?▶$/u.test(line.text)) return true;
  return (
    markMay(line.mark, 'head') && line.rest.text.length <= 50 && line.rest.text !== '' && !/다\.$/u.test(line.text)
  );
}
