import type { Repair } from './copy.ts';

/** Plain text into which a page's source was pasted: `&lt;` is `<`. */
export function decodeEntities(source: string): { text: string; repairs: Repair[] } {
  let count = 0;
  const text = source.replace(/&(?:lt|gt|amp|quot|apos|#39);/gu, (entity) => {
    count += 1;
    return characters[entity] ?? entity;
  });
  return { text, repairs: count > 0 ? [{ kind: 'entity', count }] : [] };
}

const characters: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
};
