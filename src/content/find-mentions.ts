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
  const owners = new Map<string, Entity>();
  const lengthsAt = new Map<string, number[]>();
  for (const entity of entities) {
    for (const name of [entity.name, ...entity.aliases]) {
      const start = name.slice(0, 2);
      owners.set(name, entity);
      lengthsAt.set(
        start,
        [...new Set([...(lengthsAt.get(start) ?? []), name.length])].sort((a, b) => b - a),
      );
    }
  }

  return (text) => {
    const found = new Set<Entity>();
    let at = 0;
    while (at < text.length) {
      const lengths = lengthsAt.get(text.slice(at, at + 2)) ?? [];
      const length = lengths.find((each) => owners.has(text.slice(at, at + each)) && isWhole(text, at, at + each));
      const owner = length === undefined ? undefined : owners.get(text.slice(at, at + length));
      if (owner) found.add(owner);
      at += length ?? 1;
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
