import type { Clause } from './clauses.ts';

/** What happens in a few words: those of the clause without the date; what is held is called by its name. */
export function eventTitle(text: string, clause: Clause): string {
  const { start, told, end, found, happening, described, sentence } = clause;
  const subject = text.slice(start, found.start);
  const rest = text
    .slice(found.end, Math.max(told, found.end))
    .replace(
      /^(?:에는|에도|에선|에|은|는|엔|이면|부터는|부터|까지는|까지|의|께|쯤|경|로|이|가|을|를|과|와)(?=\s)/u,
      '',
    );
  const whole = `${subject.trim()} ${rest.trim()}`
    .replaceAll(/[“”"*]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:그러나|하지만|또한|또|한편|이어|앞서|특히|이에|이후|그리고|다만|현재|지난|오는)\s/u, '');
  if (happening.isOccasion) return lastPhrase(rest.trim()) || whole;
  if (described !== undefined && (described === happening.words || holding.test(whole))) return shorten(described);
  const held = hosted.exec(whole) ?? objectAlone.exec(whole);
  const name = held?.groups?.['name'] ?? '';
  if (name !== '' && name !== '문' && !name.endsWith(' 문')) return lastPhrase(name) || name;
  const title = finish(described === undefined ? whole : `${whole} ${described}`);
  // `연다`, of which the question before it says what.
  return shorten(title.length < 5 ? sentence.trim() : title) || shorten(text.slice(start, end));
}

/** A clause that goes on is ended: `문을 닫은` is 문을 닫음, `열렸고` 열렸다, `신청했고` 신청, `수업을 해` 수업. */
function finish(words: string): string {
  if (/다$/u.test(words)) return words;
  if (/다고$/u.test(words)) return words.slice(0, -1);
  const light = /^(.+)[을를] (?:해|하|한|할|했)[가-힣]*$/u.exec(words)?.[1];
  if (light !== undefined) return light;
  const deed = /^(.*[가-힣]{2})(?:하|되|한|된|할|될|했|됐|해|돼)(?:고|며|으며|지만|는데|으나|기로|면서)?$/u.exec(
    words,
  )?.[1];
  if (deed !== undefined) return deed;
  const past = /^(.*[가-힣])(?:고|으며|며|지만|는데|으나)$/u.exec(words)?.[1];
  if (past !== undefined && finalOf(past) === 20) return `${past}다`;
  // ㄴ → ㅁ
  return finalOf(words) === 4 && !/는$/u.test(words)
    ? words.slice(0, -1) + String.fromCharCode(words.charCodeAt(words.length - 1) + 12)
    : words;
}

/** The number of the last syllable's final consonant: 4 is ㄴ, 16 ㅁ, 20 ㅆ. */
function finalOf(words: string): number {
  const code = words.charCodeAt(words.length - 1) - 0xac00;
  return code >= 0 && code < 11172 ? code % 28 : 0;
}

const hosted =
  /^(?<name>.+?)(?:[이가을를은는도]|에서는) (?:함께 |이틀간 |다시 )?(?:열(?:린|릴|리|렸|었)[가-힣]*|열(?:고|어|며)|연다|개최[가-힣]+|이어(?:진|지|졌)[가-힣]*|진행(?:한|된|될|할|했|됐)[가-힣]*|펼쳐[가-힣]+|마련[가-힣]+)$/u;
const holding = /(?:^|\s)(?:열린|열리는|열릴|연|여는|개최한|개최된|개최하는|가진|마련한|진행한|진행된)$/u;
const objectAlone = /^(?<name>.+?)[을를]$/u;

/** The noun at the end of words, with what describes it: what comes after the last particle. */
function lastPhrase(words: string): string {
  const parts = words.split(' ');
  const from = parts.findLastIndex(
    (part, index) =>
      index < parts.length - 1 &&
      /(?:[은는을를]|에서|에게|까지|부터|[^의]가|에)$/u.test(part) &&
      !/[한된린던]$/u.test(part),
  );
  return shorten(parts.slice(from + 1).join(' '));
}

function shorten(title: string): string {
  const words = title.split(' ');
  while (words.length > 1 && words.join(' ').length > 60) words.shift();
  return words
    .join(' ')
    .slice(0, 80)
    .replace(/[.,·…]+$/u, '')
    .trim();
}
