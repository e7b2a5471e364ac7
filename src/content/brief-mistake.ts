import { cutShort } from './cut-short.ts';
import type { Mistake } from './mistake.ts';

/** What is received is repeated in a message, but not a page of it. */
const longest = 120;

/** A mistake whose message quotes no more than somebody needs to find the place, in one line. */
export function briefMistake(mistake: Mistake): Mistake {
  const message = mistake.message
    .replaceAll(/`([^`]*)`/g, (_, words: string) => `\`${cutShort(words, longest)}\``)
    // A carriage return, which YAML can write by name, would take a terminal back over what it has said.
    .replaceAll(/[\n\r\u2028\u2029]/g, ' ');
  return { ...mistake, message };
}
