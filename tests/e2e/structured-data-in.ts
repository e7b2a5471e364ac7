import { attribute, type BuiltPage, wordsIn } from './built-site.ts';

/** A thing that a page tells search engines of, or a value inside one. */
export type Told = string | number | Told[] | { [property: string]: Told };

/** What a page tells search engines: the graphs of its JSON-LD. */
export function structuredDataIn({ elements }: BuiltPage): { '@context': string; '@graph': Told[] }[] {
  return elements
    .filter((element) => attribute(element, 'type') === 'application/ld+json')
    .map((element) => JSON.parse(wordsIn(element)));
}

/** Every value of a property, however deep, with the thing that has it. */
export function valuesIn(told: Told, properties: readonly string[]): { value: string; of: { [name: string]: Told } }[] {
  if (Array.isArray(told)) return told.flatMap((each) => valuesIn(each, properties));
  if (typeof told !== 'object') return [];
  return Object.entries(told).flatMap(([property, value]) => {
    const own = properties.includes(property) ? [value].flat().filter((each) => typeof each === 'string') : [];
    return [...own.map((each) => ({ value: each, of: told })), ...valuesIn(value, properties)];
  });
}
