import { romanise } from './romanise.ts';

/** The Latin words of a text as an id; empty when it has none. */
export function latinId(text: string): string {
  const words = text.match(/(?<![A-Za-z0-9@.])[A-Za-z][A-Za-z0-9]+/g) ?? [];
  return shorten(words.join('-').toLowerCase());
}

/** The id of an article: the Latin words of its headline, or else its day and agency. */
export function articleId(headline: string, day: string | undefined, agency: string | undefined): string {
  const latin = latinId(headline);
  if (latin.length >= 4) return latin;
  const named = [day, latin || (agency && asciiId(agency))].filter((each) => each);
  return named.length > 0 ? named.join('-') : 'imported-article';
}

/** A name as an id: its own Latin letters, or what they would be. */
export function asciiId(name: string): string {
  const id = romanise(name)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return shorten(id) || 'unnamed';
}

/** The first of `x`, `x-2`, `x-3` … that is free. */
export function freeId(wanted: string, isTaken: (id: string) => boolean): string {
  let id = wanted;
  for (let number = 2; isTaken(id); number += 1) id = `${wanted}-${number}`;
  return id;
}

function shorten(id: string): string {
  return id.slice(0, 60).replace(/-[^-]*$/, (rest) => (id.length > 60 ? '' : rest));
}
