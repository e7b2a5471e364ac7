import { hanjaReading } from './hanja-reading.ts';

/**
 * A text in the characters that a typeface has, so that none is printed as an empty box: a Hanja that it lacks as it
 * is read (`美` as `미`), a letter without its accent, an emoji not at all.
 */
export function printable(text: string, has: (character: string) => boolean): string {
  const spelled = Array.from(text.normalize('NFC'), (character) => spell(character, has));
  return spelled.join('').replaceAll(/ +/g, ' ').trim();
}

function spell(character: string, has: (character: string) => boolean): string {
  if (/\s/u.test(character)) return ' ';
  if (/[\p{C}\p{M}]/u.test(character)) return '';
  if (has(character)) return character;
  const compatible = Array.from(character.normalize('NFKC'));
  if (compatible.every(has)) return compatible.join('');
  if (/\p{Script=Han}/u.test(character)) return hanjaReading(character) ?? '';
  const bare = Array.from(character.normalize('NFKD')).filter((part) => !/\p{M}/u.test(part));
  return bare.every(has) ? bare.join('') : '';
}
