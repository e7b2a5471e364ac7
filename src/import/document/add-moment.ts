import type { Words } from '../lines/line.ts';
import { refuseMoment } from './choose-published.ts';
import type { Moment, WireDocument } from './document.ts';
import { momentInZone } from './moment-in-zone.ts';

/** Notes a moment of the copy, by the clock of its zone, and why it cannot be the day of the copy. */
export function addMoment(
  draft: Pick<WireDocument, 'timeZone' | 'moments'>,
  moment: Pick<Moment, 'kind' | 'from'> & { local: string; span: Words },
  refused?: string,
): void {
  const { kind, from, local, span } = moment;
  const edtf = momentInZone(local, draft.timeZone);
  const { text, start, end } = span;
  draft.moments.push({
    kind,
    from,
    words: text,
    edtf,
    span: { text, start, end },
    refused: refused ?? refuseMoment(edtf),
  });
}
