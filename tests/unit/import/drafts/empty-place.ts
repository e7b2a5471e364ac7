import type { WireImport } from '../../../../src/import/drafts/import-wire.ts';
import { importWire } from '../../../../src/import/drafts/import-wire.ts';
import type { WirePlace } from '../../../../src/import/drafts/wire-place.ts';

/** A newsroom that has nothing yet. */
export const emptyPlace: WirePlace = {
  timeZone: 'Asia/Seoul',
  today: '2027-01-02',
  titleOf: () => undefined,
  entities: [],
  story: undefined,
  force: false,
};

/** What an import makes of a copy when every proposal is as good as taken; nothing if it refuses it. */
export function importAt(
  source: string | Uint8Array,
  place: Partial<WirePlace> = {},
  answers: ReadonlyMap<string, string> = new Map(),
  name = 'copy.txt',
): WireImport | undefined {
  const bytes = typeof source === 'string' ? Buffer.from(source) : source;
  const made = importWire(bytes, name, { ...emptyPlace, ...place }, { answers, isReady: true });
  return 'refusal' in made ? undefined : made;
}
