/** Anything that a text may call by one of several names. */
interface Named {
  name: string;
  aliases: readonly string[];
}

/**
 * Makes a finder: text in, those whose name or alias stands in it out, in the order of their first mention.
 * The longest name at a place wins (`오픈AI 코리아` is not `오픈AI`). A name begins where a word begins;
 * one that ends in a Latin letter or digit also ends where the word does, one in Hangul may carry a particle.
 * Time grows with the text, not with the number of names.
 */
export function createMentionFinder<Entity extends Named>(entities: readonly Entity[]): (text: string) => Entity[] {
  const byStart = new Map<string, { name: string; entity: Entity }[]>();
  for (const entity of entities) {
    for (const name of [entity.name, ...entity.aliases]) {
      const start = name.slice(0, 2);
      byStart.set(start, [...(byStart.get(start) ?? []), { name, entity }]);
    }
  }
  for (const candidates of byStart.values()) candidates.sort((a, b) => b.name.length - a.name.length);

  return (text) => {
    const found = new Set<Entity>();
    let at = 0;
    while (at < text.length) {
      const candidates = byStart.get(text.slice(at, at + 2));
      const match = candidates?.find(({ name }) => text.startsWith(name, at) && isWhole(text, at, at + name.length));
      if (match) found.add(match.entity);
      at += match ? match.name.length : 1;
    }
    return [...found];
  };
}

function isWhole(text: string, start: number, end: number): boolean {
  if (start > 0 && letter.test(text.charAt(start - 1))) return false;
  return !(latin.test(text.charAt(end - 1)) && latin.test(text.charAt(end)));
}

const letter = /[\p{L}\p{N}]/u;
const latin = /[\p{Script=Latin}\p{N}]/u;
