/** Korean in Latin letters, syllable by syllable (Revised Romanization without its changes of sound): an id to start from. */
export function romanise(words: string): string {
  return [...words.normalize('NFC')].map(syllable).join('');
}

const initials = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const vowels = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const finals = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');

function syllable(character: string): string {
  const code = (character.codePointAt(0) ?? 0) - 0xac00;
  if (code < 0 || code > 11171) return character;
  const at = [initials[Math.floor(code / 588)], vowels[Math.floor((code % 588) / 28)], finals[code % 28]];
  return at.join('');
}
