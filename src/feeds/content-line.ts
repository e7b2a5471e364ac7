/**
 * A line of a calendar (RFC 5545, 3.1), folded into lines of at most 75 octets, each of which ends with CRLF. A fold
 * never stands inside a character. What a line cannot hold is left out of the value: control characters, halves of
 * surrogate pairs.
 */
export function contentLine(name: string, value: string): string {
  let [folded, room] = ['', longest];
  for (const character of `${name}:${value}`.replaceAll(control, '').toWellFormed()) {
    const octets = Buffer.byteLength(character);
    if (octets > room) {
      folded += '\r\n ';
      room = longest - 1;
    }
    folded += character;
    room -= octets;
  }
  return `${folded}\r\n`;
}

/** Words as the value of a property that holds text (3.3.11). Every kind of line break is one there. */
export function textValue(words: string): string {
  return words.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r\n?|[\n\v\f\u0085\u2028\u2029]/g, '\\n');
}

const longest = 75;
const control = /(?!\t)\p{Cc}/gu;
