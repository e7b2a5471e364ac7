import { kickerLength } from '../lines/kicker.ts';
import type { ClassifiedLine, Words } from '../lines/line.ts';
import { wordsWithin } from '../lines/line.ts';
import type { WireDocument } from './document.ts';
import type { Tally } from './tally.ts';
import { passage } from './tally.ts';

type Titles = Pick<WireDocument, 'headline' | 'decks' | 'kinds'>;

/** A headline, or a further line of it, without the kind of the piece that it opens with. */
export function takeHeadline(line: Words, draft: Titles, tally: Tally): void {
  const words = takeOpening(line, draft, tally);
  draft.headline = draft.headline ? passage(...draft.headline.spans, words) : passage(words);
}

/** A deck, without its sign: `- 내년부터 시행 -`. */
export function takeDeck(line: ClassifiedLine, draft: Titles, tally: Tally): void {
  const { text, start, end, mark, rest } = line;
  let words: Words = { text, start, end };
  if (mark !== undefined && mark !== 'quote' && mark !== 'number' && rest.text !== '') {
    const bare = mark === 'dash' ? wordsWithin(rest, 0, rest.text.replace(/\s-$/u, '').length) : rest;
    tally.settle(words, [bare], '부제 옆의 말');
    words = bare;
  }
  draft.decks.push(passage(takeOpening(words, draft, tally)));
}

/** The line, or its beginning, that says what the piece is: `[인터뷰]`. */
export function takeKicker(words: Words, draft: Titles, tally: Tally): void {
  const found = /[\p{L}\p{Nd}](?:.*[\p{L}\p{Nd}])?/u.exec(words.text);
  const name = found && wordsWithin(words, found.index, found.index + found[0].length);
  if (!name || draft.kinds.some(({ text }) => text === name.text)) {
    tally.drop(words, '두 번 나옴');
    return;
  }
  draft.kinds.push(passage(name));
  tally.settle(words, [name], '글의 종류 옆의 말');
}

/** There may be several: `[단독][인터뷰]`. */
function takeOpening(words: Words, draft: Titles, tally: Tally): Words {
  const length = kickerLength(words.text);
  if (length === 0) return words;
  takeKicker(wordsWithin(words, 0, length), draft, tally);
  return takeOpening(wordsWithin(words, length), draft, tally);
}
