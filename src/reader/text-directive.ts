/** A passage and all the words of its page around it, each block on a line of its own. */
export interface Passage {
  before: string;
  passage: string;
  after: string;
}

/** A line of this stands for what no passage may lean on: furniture that a script brings or changes. */
export const barrier = '\0';

/** The longest passage that is written out; of a longer one the first and the last words are. */
const longest = 60;
const edge = 4;
const mostContext = 8;

/**
 * The text directive that leads to a passage: `[prefix-,]start[,end][,-suffix]`, as in `#:~:text=물레는%20멈췄지만`.
 * A browser goes to the first place in the page that fits, by whole words; words that the page has more than once come
 * with as many of their neighbours as it takes. None where that does not help: a question stands in the list of
 * questions, too.
 */
export function textDirective(written: Passage): string {
  const { before, words, after } = widen(written);
  const lines = words.split('\n');
  const isWhole = lines.length === 1 && (words.length <= longest || words.split(' ').length < 2 * edge);
  const start = isWhole ? words : firstWords(words, edge);
  const end = isWhole ? '' : lastWords(words, edge);
  const page = flat(join(before, words, after));
  const from = page.length - flat(join(words, after)).length;
  let [prefix, suffix] = ['', ''];
  for (let count = 1; !leadsThere(); count += 1) {
    if (count > mostContext) return '';
    prefix = lastWords(before, count);
    suffix = firstWords(after, count);
  }
  return [
    prefix && `${encode(prefix)}-,`,
    encode(start),
    end && `,${encode(end)}`,
    suffix && `,-${encode(suffix)}`,
  ].join('');

  function leadsThere(): boolean {
    const opening = flat(isWhole ? join(prefix, start, suffix) : join(prefix, start));
    const at = find(page, opening, 0);
    if (at !== from - (prefix && `${prefix} `).length || find(page, opening, at + 1) >= 0) return false;
    return isWhole || find(page, flat(join(end, suffix)), from + start.length) === from + words.length - end.length;
  }
}

/** A browser finds whole words only: what begins or ends inside a word takes all of it. */
function widen({ before, passage, after }: Passage): { before: string; words: string; after: string } {
  const head = /^\s/.test(passage) ? '' : (/\S*$/.exec(before)?.[0] ?? '');
  const tail = /\s$/.test(passage) ? '' : (/^\S*/.exec(after)?.[0] ?? '');
  return {
    before: tidy(before.slice(0, before.length - head.length)),
    words: tidy(head + passage + tail),
    after: tidy(after.slice(tail.length)),
  };
}

function tidy(text: string): string {
  return text
    .replace(/ *\n\s*/g, '\n')
    .replace(/ +/g, ' ')
    .trim();
}

function join(...parts: string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

/** As browsers compare: blocks and case make no difference. */
function flat(text: string): string {
  return text.replaceAll('\n', ' ').toLowerCase();
}

function find(page: string, words: string, from: number): number {
  const isInside = (at: number) => at > 0 && /^[\p{L}\p{N}]{2}/u.test(page.slice(at - 1));
  let at = page.indexOf(words, from);
  while (at >= 0 && (isInside(at) || isInside(at + words.length))) at = page.indexOf(words, at + 1);
  return at;
}

function firstWords(text: string, count: number): string {
  const line = text.split('\n')[0] ?? '';
  return line === barrier ? '' : line.split(' ').slice(0, count).join(' ');
}

function lastWords(text: string, count: number): string {
  const line = text.split('\n').at(-1) ?? '';
  return line === barrier ? '' : line.split(' ').slice(-count).join(' ');
}

/** A `-` or a `,` means something here, and messengers leave a full stop or a bracket at the end out of the address. */
function encode(words: string): string {
  return encodeURIComponent(words).replace(
    /[-_.!~*'()]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
