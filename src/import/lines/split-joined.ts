import type { Words } from './line.ts';
import { wordsWithin } from './line.ts';

/** The paragraphs, questions and answers that a paste has joined to one line. */
export function splitJoined(line: Words): Words[] {
  const { text } = line;
  const cuts = new Set([...exchangeCuts(text), ...sentenceCuts(text)]);
  const places = [0, ...[...cuts].filter((cut) => cut > 0 && cut < text.length).sort((a, b) => a - b), text.length];
  return places
    .slice(1)
    .map((end, index) => wordsWithin(line, places[index] ?? 0, end))
    .filter((words) => words.text !== '');
}

/** Where a sentence follows another without a space, outside quotes: `쓴다.문 관장은`. */
function sentenceCuts(text: string): number[] {
  if (text.length < 30) return [];
  const cuts: number[] = [];
  let depth = 0;
  let straight = false;
  let last = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '“') depth += 1;
    else if (character === '”') depth = Math.max(0, depth - 1);
    else if (character === '"') straight = !straight;
    else if (character === '.' && depth === 0 && !straight && at - last > 8) {
      if (/^[가-힣][다요까죠]\.(?:[가-힣▲△◇◆■□“‘]|"[가-힣])/u.test(text.slice(at - 2, at + 3))) {
        cuts.push(at + 1);
        last = at + 1;
      }
    }
  }
  return cuts;
}

/** Where an answer begins on the line of its question, or a question on the line of an answer. */
function exchangeCuts(text: string): number[] {
  if (/^[QAＱＡ]\d{0,3}[.:]/u.test(text)) return starts(text, /(?<=[.?!다요까나가\s])[QAＱＡ]\d{0,3}[.:]\s/gu);
  if (/^[문답]\s?[:：]/u.test(text)) return starts(text, /(?<=[.?!다요까나가\s])[문답]\s?[:：]/gu);
  if (!/^[-―–—“"▷]/u.test(text)) return [];
  const marked = starts(text, /(?<=[.?][”"]?\s?)[▲▶](?=[가-힣“"])/gu);
  const asked = starts(text, /(?<=[가-힣.?!][”"]\s*)[-―–—]{1,2}\s?(?=[가-힣‘\d])/gu);
  const opens = /^[-―–—▷]/u.test(text) ? 0 : undefined;
  // A headline may quote somebody and then name them: `"…다" - 별빛천문대장`.
  if (opens === undefined && !/[“"]/u.test(text.slice(asked.at(-1) ?? 0))) asked.length = 0;
  const questions = [...(opens === undefined ? [] : [opens]), ...asked];
  const answers = questions.flatMap((start, index) => {
    const end = questions[index + 1] ?? text.length;
    const part = text.slice(start, end);
    const open = /[.?나까가라지는은](\s*)[“"](?=[^“”"]*(?:“[^”]*”[^“”"]*)*[”"]\s*$)/u.exec(part);
    return open ? [start + open.index + 1 + (open[1]?.length ?? 0)] : [];
  });
  return [...marked, ...asked, ...answers];
}

function starts(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].map(({ index }) => index);
}
