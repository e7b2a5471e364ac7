import type { ClassifiedLine, Words } from '../lines/line.ts';
import { wordsWithin } from '../lines/line.ts';
import type { Part } from '../lines/part.ts';
import { restOf } from '../lines/part.ts';
import { readByline } from '../lines/read-byline.ts';
import type { CaptionParts } from '../lines/read-caption.ts';
import { readCaption } from '../lines/read-caption.ts';
import { readDateline } from '../lines/read-dateline.ts';
import { readMoments } from '../lines/read-moments.ts';
import { refuseMoment } from './choose-published.ts';
import type { Byline, Caption, Moment, WireDocument } from './document.ts';
import { momentInZone } from './moment-in-zone.ts';
import type { Tally } from './tally.ts';
import { passage } from './tally.ts';

type Draft = Pick<WireDocument, 'timeZone' | 'dateline' | 'agency' | 'bylines' | 'emails' | 'captions' | 'moments'>;

/** A line of input and correction times: its moments, and the byline that may stand beside them. */
export function takeTimes(line: ClassifiedLine, draft: Draft, tally: Tally): void {
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
export function takeSource(line: Words, draft: Draft, tally: Tally): void {
  const parts = readDateline(line)?.parts ?? readByline(line) ?? [];
  takeParts(parts, draft, tally);
  tally.settle(line, parts, '기자 이름 옆의 말');
}

/** What a paragraph opens with before its text; gives the text. */
export function takeDateline(line: Words, draft: Draft, tally: Tally): Words {
  const dateline = readDateline(line);
  if (!dateline) return line;
  const opening = wordsWithin(line, 0, dateline.length);
  takeParts(dateline.parts, draft, tally);
  tally.settle(opening, dateline.parts, '발신지 옆의 말');
  return wordsWithin(line, dateline.length);
}

/** A caption, without what follows its words. */
export function takeCaption(line: ClassifiedLine, draft: Draft, tally: Tally): void {
  const words = takeDateline(line, draft, tally);
  const caption = readCaption(words) ?? { text: words, parts: [], file: false };
  const credits = takeFacts(caption, draft, tally);
  if (caption.text.text !== '') {
    const credit = credits.length > 0 ? passage(...credits) : undefined;
    draft.captions.push({ text: passage(caption.text), credit, file: caption.file });
  } else for (const credit of credits) tally.drop(plain(credit), '사진 없는 출처');
  tally.settle(words, [caption.text, ...caption.parts], '사진 설명 옆의 말');
}

/** The credit of a line below a picture: that of the caption `above` it, if that has none. */
export function takeCredit(line: ClassifiedLine, above: Caption | undefined, draft: Draft, tally: Tally): void {
  const caption = readCaption(line);
  if (!above || above.credit !== undefined || !caption) {
    tally.drop(plain(line), '사진 없는 출처');
    return;
  }
  const credits = takeFacts(caption, draft, tally);
  if (credits.length > 0) above.credit = passage(...credits);
  above.file ||= caption.file;
  tally.settle(plain(line), caption.parts, '사진 출처 옆의 말');
}

/** The day and the credits that follow the words of a caption; gives the credits. */
function takeFacts({ parts, file }: Pick<CaptionParts, 'parts' | 'file'>, draft: Draft, tally: Tally): Part[] {
  for (const { says, ...span } of parts.filter(({ says }) => says === 'moment')) {
    const local = readMoments(span)[0]?.local ?? '';
    addMoment(draft, { kind: 'published', from: 'caption', local, span }, file ? '자료사진의 날짜' : undefined);
  }
  return chooseCredits(parts, tally);
}

/** Who gave a picture, rather than who printed it; a photographer's address is no credit. */
function chooseCredits(parts: readonly Part[], tally: Tally): Part[] {
  const credits = parts.filter(({ says }) => says === 'credit');
  const given = credits.filter(({ text }) => /제공|자료|캡처|갈무리/u.test(text));
  for (const each of parts.filter(({ says }) => says === 'email')) tally.drop(plain(each), '사진 기자의 전자우편');
  if (given.length === 0) return credits;
  for (const each of credits.filter((credit) => !given.includes(credit))) tally.drop(plain(each), '사진을 실은 매체');
  return given;
}

/** Parts of a byline or dateline. What the document has already is dropped as said again. */
export function takeParts(parts: readonly Part[], draft: Draft, tally: Tally): void {
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

function takeEmail(words: Words, byline: Byline | undefined, draft: Draft, tally: Tally): void {
  const known = [...draft.bylines.flatMap(({ email }) => email ?? []), ...draft.emails];
  const only = draft.bylines.length === 1 ? draft.bylines[0] : undefined;
  const owner = byline ?? only;
  if (known.some(({ text }) => text === words.text)) tally.drop(words, '두 번 나옴');
  else if (owner && owner.email === undefined) owner.email = passage(words);
  else draft.emails.push(passage(words));
}

function addMoment(
  draft: Draft,
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

/** The parts of words between bars, or between other signs. */
function pieces(words: Words, between = /\s*\|\s*|\s+·\s+|\s{2,}/u): Words[] {
  let at = 0;
  return words.text.split(between).flatMap((text) => {
    const from = words.text.indexOf(text, at);
    at = from + text.length;
    return text === '' ? [] : [{ text, start: words.start + from, end: words.start + from + text.length }];
  });
}

function plain({ text, start, end }: Words): Words {
  return { text, start, end };
}
