import type { Copy } from '../copy/copy.ts';
import type { ClassifiedLine, Words } from '../lines/line.ts';
import { wordsAlone, wordsWithin } from '../lines/line.ts';
import { readTrailingByline } from '../lines/read-byline.ts';
import { choosePublished, chooseUpdated } from './choose-published.ts';
import { Composer } from './composer.ts';
import type { Moment, WireDocument } from './document.ts';
import { nameSpeakers } from './name-speakers.ts';
import { stateMoment } from './state-moment.ts';
import { takeCaption, takeCredit } from './take-caption.ts';
import { takeDateline, takeParts, takeSource, takeTimes } from './take-line.ts';
import { takeDeck, takeHeadline, takeKicker } from './take-title.ts';
import { passage, Tally } from './tally.ts';

/** The document that classified lines make. Every character of theirs goes into a passage, is dropped or counted. */
export function assembleDocument(
  copy: Copy,
  { lines, lostBreaks }: { lines: readonly ClassifiedLine[]; lostBreaks: number },
  timeZone: string,
): WireDocument {
  const tally = new Tally();
  const composer = new Composer(tally);
  const draft = {
    timeZone,
    headline: undefined as WireDocument['headline'],
    kinds: [] as WireDocument['kinds'],
    decks: [] as WireDocument['decks'],
    dateline: undefined as WireDocument['dateline'],
    agency: undefined as WireDocument['agency'],
    bylines: [] as WireDocument['bylines'],
    emails: [] as WireDocument['emails'],
    captions: [] as WireDocument['captions'],
    rights: [] as WireDocument['rights'],
    moments: copy.stated.map((each) => stateMoment(each, timeZone)) as Moment[],
  };
  const speakerLines: Words[] = [];

  let above: ClassifiedLine['kind'] | undefined;

  for (const line of lines) {
    take(line);
    if (line.kind !== 'furniture') above = line.kind;
  }
  for (const name of agencyNames(draft)) tally.drop(name, '매체 이름');
  const blocks = composer.finish();
  const published = choosePublished(draft.moments);
  return {
    ...draft,
    blocks,
    speakers: nameSpeakers(draft, blocks, speakerLines),
    published,
    updated: chooseUpdated(draft.moments, published),
    dropped: tally.dropped,
    marks: tally.marks,
    repairs: lostBreaks > 0 ? [...copy.repairs, { kind: 'lost-break', count: lostBreaks }] : copy.repairs,
    around: copy.dropped,
  };

  function take(line: ClassifiedLine): void {
    switch (line.kind) {
      case 'furniture':
        if (line.why === relative) draft.moments.push(relativeMoment(line));
        dropLine(line);
        break;
      case 'time':
        takeTimes(line, draft, tally);
        break;
      case 'byline':
      case 'dateline':
        takeSource(line, draft, tally);
        break;
      case 'caption':
        takeCaption(line, draft, tally);
        break;
      case 'credit':
        takeCredit(line, above === 'caption' ? draft.captions.at(-1) : undefined, draft, tally);
        break;
      case 'rights':
        draft.rights.push(passage(wordsAlone(line)));
        break;
      case 'headline':
        takeHeadline(wordsAlone(line), draft, tally);
        break;
      case 'kicker':
        takeKicker(wordsAlone(line), draft, tally);
        break;
      case 'deck':
        takeDeck(line, draft, tally);
        break;
      case 'speaker':
        speakerLines.push(wordsAlone(line));
        composer.add(line, wordsAlone(line));
        break;
      default:
        takeText(line);
        break;
    }
  }

  function dropLine(line: ClassifiedLine): void {
    const bullet = line.mark !== undefined && line.mark !== 'quote' && line.mark !== 'number' && line.rest.text !== '';
    if (bullet) tally.settle(wordsAlone(line), [line.rest], '표시');
    tally.drop(bullet ? line.rest : wordsAlone(line), line.why ?? '화면 부품');
  }

  function takeText(line: ClassifiedLine): void {
    const words =
      line.kind === 'body' || line.kind === 'lead-in'
        ? takeDateline(wordsAlone(line), draft, tally)
        : line.kind === 'head' && line.rest.text === ''
          ? wordsAlone(line)
          : line.rest;
    if (words === line.rest) tally.settle(wordsAlone(line), [line.rest], '표시');
    const framed = line.kind === 'head' ? /^[[【]?(.+?)\s?[\]】▶]$/u.exec(words.text)?.[1] : undefined;
    const from = framed === undefined ? 0 : words.text.indexOf(framed);
    const inner = framed === undefined ? words : wordsWithin(words, from, from + framed.length);
    if (inner !== words) tally.settle(words, [inner], '표시');
    const trailing = line.kind === 'head' ? undefined : readTrailingByline(words);
    composer.add(line, trailing ? wordsWithin(words, 0, trailing.at) : inner);
    if (!trailing) return;
    const byline = wordsWithin(words, trailing.at);
    takeParts(trailing.parts, draft, tally);
    tally.settle(byline, trailing.parts, '기자 이름 옆의 말');
  }
}

/** `이데일리 물방울 기자`: the first of the names is that of the paper. Gives the words that are no name. */
function agencyNames(draft: Pick<WireDocument, 'agency' | 'bylines'>): Words[] {
  const papers = draft.bylines.filter(({ name }) => name.text === draft.agency?.text);
  for (const paper of papers) draft.bylines.splice(draft.bylines.indexOf(paper), 1);
  return papers.flatMap(({ name, role, email }) => [name, role, email].flatMap((each) => each?.spans ?? []));
}

const relative = '언제인지 말하지 않는 때';

function relativeMoment({ text }: Words): Moment {
  const refused = '붙여 넣은 때를 알아야 날짜가 되는 말';
  return { kind: 'published', from: 'relative', words: text, edtf: undefined, span: undefined, refused };
}
