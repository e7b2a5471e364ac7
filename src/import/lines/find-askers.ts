import type { Line } from './line.ts';
import { looksLikeQuestion } from './looks-like-question.ts';
import { asker, readLabel } from './read-label.ts';

/**
 * Who asks in a talk that names those who ask like those who answer: `사회`, `앵커`; or the one who speaks first, if
 * more than half of what they say asks, and the others answer. Nobody in a piece that is no such talk.
 */
export function findAskers(lines: readonly Line[]): ReadonlySet<string> {
  const labelled = lines.flatMap(({ rest, mark }) => {
    const read = mark === 'dash' ? undefined : readLabel(rest);
    return read ? [{ name: read.label.text, asks: looksLikeQuestion(read.said.text) }] : [];
  });
  // `[인터뷰]` before a headline looks like a name too.
  const counts = new Map<string, number>();
  for (const { name } of labelled) counts.set(name, (counts.get(name) ?? 0) + 1);
  const said = labelled.filter(({ name }) => (counts.get(name) ?? 0) > 1 || asker.test(name));
  const roles = said.filter(({ name }) => asker.test(name));
  if (roles.length >= 2 && labelled.length > roles.length) return new Set(roles.map(({ name }) => name));
  const first = said[0]?.name;
  const own = said.filter(({ name }) => name === first);
  const others = said.filter(({ name }) => name !== first);
  const share = (list: typeof said) => list.filter(({ asks }) => asks).length / list.length;
  const isTalk = own.length >= 3 && others.length >= 3 && share(own) > 0.5 && share(others) < 0.3;
  return new Set(isTalk && first !== undefined ? [first] : []);
}
