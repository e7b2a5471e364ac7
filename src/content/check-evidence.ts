import { normalizeQuote } from '../markdown/evidence/find-quote.ts';
import type { Entries } from './entry.ts';
import type { Mistake } from './mistake.ts';

/** An event gives the same words of the same text once: twice they would be marked and linked twice. */
export function checkEvidence({ events }: Entries): Mistake[] {
  return events.flatMap(({ file, sound, mapping }) => {
    const firsts = new Map<string, number>();
    return (sound.evidence ?? []).flatMap((item, index): Mistake[] => {
      const key = `${item.in}\n${normalizeQuote(item.quote)}`;
      const first = firsts.get(key);
      if (first === undefined) {
        firsts.set(key, index);
        return [];
      }
      const place = mapping?.placeOf(['evidence', index, 'quote']) ?? { line: 1, column: 1 };
      const message = `\`evidence\` ${index + 1}번째: 같은 글의 같은 말은 한 번만 씁니다. ${first + 1}번째와 같으니 하나를 지우세요`;
      return [{ id: 'bad-value', file, ...place, message }];
    });
  });
}
