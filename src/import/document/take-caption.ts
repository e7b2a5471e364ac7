import type { ClassifiedLine } from '../lines/line.ts';
import { wordsAlone } from '../lines/line.ts';
import type { Part } from '../lines/part.ts';
import type { CaptionParts } from '../lines/read-caption.ts';
import { readCaption } from '../lines/read-caption.ts';
import { readMoments } from '../lines/read-moments.ts';
import { addMoment } from './add-moment.ts';
import type { Caption } from './document.ts';
import type { LineDraft } from './take-line.ts';
import { takeDateline } from './take-line.ts';
import type { Tally } from './tally.ts';
import { passage } from './tally.ts';

/** A caption, without what follows its words. */
export function takeCaption(line: ClassifiedLine, draft: LineDraft, tally: Tally): void {
  const words = takeDateline(line, draft, tally);
  const caption = readCaption(words) ?? { text: words, parts: [], file: false };
  const credits = takeFacts(caption, draft, tally);
  if (caption.text.text !== '') {
    const credit = credits.length > 0 ? passage(...credits) : undefined;
    draft.captions.push({ text: passage(caption.text), credit, file: caption.file });
  } else for (const credit of credits) tally.drop(wordsAlone(credit), '사진 없는 출처');
  tally.settle(words, [caption.text, ...caption.parts], '사진 설명 옆의 말');
}

/** The credit of a line below a picture: that of the caption `above` it, if that has none. */
export function takeCredit(line: ClassifiedLine, above: Caption | undefined, draft: LineDraft, tally: Tally): void {
  const caption = readCaption(line);
  if (!above || above.credit !== undefined || !caption) {
    tally.drop(wordsAlone(line), '사진 없는 출처');
    return;
  }
  const credits = takeFacts(caption, draft, tally);
  if (credits.length > 0) above.credit = passage(...credits);
  above.file ||= caption.file;
  tally.settle(wordsAlone(line), caption.parts, '사진 출처 옆의 말');
}

/** The day and the credits that follow the words of a caption; gives the credits. */
function takeFacts({ parts, file }: Pick<CaptionParts, 'parts' | 'file'>, draft: LineDraft, tally: Tally): Part[] {
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
  for (const each of parts.filter(({ says }) => says === 'email')) tally.drop(wordsAlone(each), '사진 기자의 전자우편');
  if (given.length === 0) return credits;
  for (const each of credits.filter((credit) => !given.includes(credit)))
    tally.drop(wordsAlone(each), '사진을 실은 매체');
  return given;
}
