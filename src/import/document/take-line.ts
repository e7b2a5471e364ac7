import type { ClassifiedLine, Words } from '../lines/line.ts';
import { wordsWithin } from '../lines/line.ts';
import type { Part } from '../lines/part.ts';
import { restOf } from '../lines/part.ts';
import { readByline } from '../lines/read-byline.ts';
import { readDateline } from '../lines/read-dateline.ts';
import { readMoments } from '../lines/read-moments.ts';
import { addMoment } from './add-moment.ts';
import type { Byline, WireDocument } from './document.ts';
import type { Tally } from './tally.ts';
import { passage } from './tally.ts';

/** What lines add to. */
export type LineDraft = Pick<
  WireDocument,
  'timeZone' | 'dateline' | 'agency' | 'bylines' | 'emails' | 'captions' | 'moments'
>;

/** A line of input and correction times: its moments, and the byline that may stand beside them. */
export function takeTimes(line: ClassifiedLine, draft: LineDraft, tally: Tally): void {
  const moments = readMoments(line);
  for (const { says, local, ...span } of moments) {
    const from = says === 'updated' ? 'update' : says === 'printed' ? 'print' : 'input';
    addMoment(draft, { kind: says === 'updated' ? 'updated' : 'published', from, local, span });
  }
  for (const rest of restOf(line, moments)) {
    const beside = pieces(rest);
    tally.settle(rest, beside, '시각 옆의 말');
    for (const piece of beside) {
      const dateline = readDateline(piece);
      const tail = dateline ? wordsWithin(piece, dateline.length) : piece;
      const parts = [...(dateline?.parts ?? []), ...(readByline(tail) ?? [])];
      takeParts(parts, draft, tally);
      tally.settle(piece, parts, '시각 옆의 말');
    }
  }
}

/** A byline, a dateline by itself. */
export function takeSource(line: Words, draft: LineDraft, tally: Tally): void {
  const parts = readDateline(line)?.parts ?? readByline(line) ?? [];
  takeParts(parts, draft, tally);
  tally.settle(line, parts, '기자 이름 옆의 말');
}

/** What a paragraph opens with before its text; gives the text. */
export function takeDateline(line: Words, draft: LineDraft, tally: Tally): Words {
  const dateline = readDateline(line);
  if (!dateline) return line;
  const opening = wordsWithin(line, 0, dateline.length);
  takeParts(dateline.parts, draft, tally);
  tally.settle(opening, dateline.parts, '발신지 옆의 말');
  return wordsWithin(line, dateline.length);
}

/** Parts of a byline or dateline. What the document has already is dropped as said again. */
export function takeParts(parts: readonly Part[], draft: LineDraft, tally: Tally): void {
  let byline: Byline | undefined;
  for (const { says, ...words } of parts) {
    if (says === 'place') {
      if (draft.dateline) tally.drop(words, '두 번 나옴');
      else draft.dateline = passage(words);
    } else if (says === 'agency') {
      if (draft.agency) tally.drop(words, '두 번 나옴');
      else draft.agency = passage(words);
    } else if (says === 'moment') {
      const local = readMoments(words)[0]?.local ?? '';
      addMoment(draft, { kind: 'published', from: 'dateline', local, span: words });
    } else if (says === 'name') {
      for (const name of pieces(words, /[\s·,ㆍ/]+/u)) {
        const known = draft.bylines.find((each) => each.name.text === name.text);
        if (known) tally.drop(name, '두 번 나옴');
        byline = known ?? { name: passage(name), role: undefined, email: undefined };
        if (!known) draft.bylines.push(byline);
      }
      const names = pieces(words, /[\s·,ㆍ/]+/u);
      for (const sign of restOf(words, names)) tally.mark(sign);
    } else if (says === 'role') {
      const last = byline ?? draft.bylines.at(-1);
      if (byline && byline.role === undefined) byline.role = passage(words);
      else if (!byline && last && last.role === undefined && parts.some((part) => part.says === 'name'))
        last.role = passage(words);
      else tally.drop(words, '두 번 나옴');
    } else if (says === 'email') takeEmail(words, byline, draft, tally);
  }
}

function takeEmail(words: Words, byline: Byline | undefined, draft: LineDraft, tally: Tally): void {
  const known = [...draft.bylines.flatMap(({ email }) => email ?? []), ...draft.emails];
  const only = draft.bylines.length === 1 ? draft.bylines[0] : undefined;
  const owner = byline ?? only;
  if (known.some(({ text }) => text === words.text)) tally.drop(words, '두 번 나옴');
  else if (owner && owner.email === undefined) owner.email = passage(words);
  else draft.emails.push(passage(words));
}

/** The parts of words between bars, or between other signs. */
function pieces(words: Words, between = /\s*\|\s*|\s+·\s+|\s{2,}/u): Words[] {
  let at = 0;
  return words.text.split(between).flatMap((text) => {
    const from = words.text.indexOf(text, at);
    at = from + text.length;
    return text === '' ? [] : [{ text, start: words.start + from, end: words.start + from + text.length }];
  });
}
