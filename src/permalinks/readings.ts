import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** Escapes lie in one another (HTML in JSON in HTML): more layers than a site has. */
const most = 16;

/**
 * A text as it stands, and as those read it who take out of it what HTML, XML, JSON, scripts, style, addresses and
 * calendars write for other characters, and what may stand between the letters of a word that is seen as one. All in
 * one form of Unicode, in small letters and without anything invisible.
 */
export function readingsOf(text: string): string[] {
  const written = new Set([text]);
  for (const each of written)
    for (const read of [unescaped, untagged, unfolded]) if (written.size < most) written.add(read(each));
  return [...new Set([...written].map(plain))];
}

/** One spelling for what looks alike: composed, neither wide nor narrow, small, nothing that has no width. */
export function plain(text: string): string {
  return text.replaceAll(invisible, '').normalize('NFKC').toLowerCase();
}

const invisible = /[[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]--[\t\n\v\f\r]]/gv;

const escapes =
  /\\u\{([0-9a-f]{1,6})\}|\\u([0-9a-f]{4})|\\x([0-9a-f]{2})|\\([0-9a-f]{4,6})\s?|&#x([0-9a-f]{1,6});|&#(\d{1,7});|&([a-z\d]{2,31});|((?:%[0-9a-f]{2})+)|\\([nrt"'/])/gi;

/** One layer of escapes less. */
function unescaped(text: string): string {
  return text.replaceAll(escapes, (whole, ...found: (string | undefined)[]) => {
    const [long, unit, byte, style, hex, decimal, name, percents, letter] = found;
    const hexadecimal = long ?? unit ?? byte ?? style ?? hex;
    if (hexadecimal !== undefined) return character(Number.parseInt(hexadecimal, 16), whole);
    if (decimal !== undefined) return character(Number(decimal), whole);
    if (name !== undefined) return decodeNamedCharacterReference(name) || whole;
    if (percents !== undefined) return percentDecoded(percents);
    return { n: '\n', r: '\r', t: '\t' }[letter ?? ''] ?? letter ?? whole;
  });
}

/** Without tags and the marks of Markdown's links. Where a block begins or ends, no word goes on. */
function untagged(text: string): string {
  return text
    .replaceAll(/<!--[^<>]*-->/g, '')
    .replaceAll(/!?\[([^\][\n]*)\]\([^()\n]*\)/g, '$1')
    .replaceAll(/<\/?([a-z][\w:-]*)(?:[\s/][^<>]*)?>/gi, (_, name: string) => {
      if (name.toLowerCase() === 'br') return '\n';
      return inline.has(name.toLowerCase()) ? '' : '\n\n';
    });
}

/** Calendars cut their lines by bytes, in the middle of an escape too. */
function unfolded(text: string): string {
  return text.replaceAll(/\r\n[ \t]/g, '');
}

const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i img ins kbd mark q ruby s samp small span strong sub sup time tspan u var wbr'.split(
    ' ',
  ),
);

function character(point: number, whole: string): string {
  return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
}

function percentDecoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
