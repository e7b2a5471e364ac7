import type { Repair, RepairKind } from './copy.ts';

/** Text without what cannot be seen, with ordinary spaces and line ends and composed Hangul; each kind of repair is counted. */
export function normaliseText(source: string): { text: string; repairs: Repair[] } {
  const repairs: Repair[] = [];
  let text = source;
  for (const { kind, pattern, becomes } of invisible) {
    let count = 0;
    text = text.replace(pattern, () => {
      count += 1;
      return becomes;
    });
    if (count > 0) repairs.push({ kind, count });
  }
  const composed = text.normalize('NFC');
  if (composed !== text) {
    repairs.push({ kind: 'decomposed', count: Math.max(1, text.length - composed.length) });
  }
  return { text: composed, repairs };
}

const invisible: readonly { kind: RepairKind; pattern: RegExp; becomes: string }[] = [
  { kind: 'byte-order-mark', pattern: /^\uFEFF/u, becomes: '' },
  { kind: 'line-ending', pattern: /\r\n?|[\u0085\u2028\u2029\v\f]/gu, becomes: '\n' },
  { kind: 'no-break-space', pattern: /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu, becomes: ' ' },
  { kind: 'soft-hyphen', pattern: /\u00AD/gu, becomes: '' },
  // A joiner between the parts of an emoji is one of its letters.
  {
    kind: 'zero-width',
    pattern:
      /[\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u180E\u3164\u115F\u1160]|(?<!\p{Extended_Pictographic}\uFE0F?)\u200D|\u200D(?!\p{Extended_Pictographic})/gu,
    becomes: '',
  },
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  { kind: 'control-character', pattern: /[\x00-\x08\x0E-\x1F\x7F-\x9F\uFDD0-\uFDEF\uFFFE\uFFFF]/gu, becomes: '' },
  { kind: 'broken-character', pattern: /\p{Surrogate}/gu, becomes: '\uFFFD' },
];
