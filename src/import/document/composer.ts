import { leadIn } from '../lines/find-scheme.ts';
import type { ClassifiedLine, Words } from '../lines/line.ts';
import { wordsWithin } from '../lines/line.ts';
import { asker, readLabel } from '../lines/read-label.ts';
import type { Answer, Block, Passage } from './document.ts';
import type { Tally } from './tally.ts';
import { passage } from './tally.ts';
import { unwrapAnswer } from './unwrap-answer.ts';

interface OpenAnswer {
  label: Words | undefined;
  paragraphs: { words: Words; gap: boolean }[];
}

/** Puts the lines of the text together: paragraphs, heads, questions with their answers. */
export class Composer {
  readonly #tally: Tally;
  readonly #blocks: Block[] = [];
  #question: Words[] | undefined;
  #answers: OpenAnswer[] = [];
  #last: { kind: ClassifiedLine['kind']; words: Words } | undefined;

  constructor(tally: Tally) {
    this.#tally = tally;
  }

  add(line: ClassifiedLine, words: Words): void {
    const { kind } = line;
    if (kind === 'question') this.#ask(line, words);
    else if (words.text === '') return;
    else if (kind === 'question-more') this.#question?.push(words);
    else if (kind === 'answer' || kind === 'answer-more') this.#answer(line, words);
    else this.#tell(line, words);
    this.#last = { kind, words };
  }

  finish(): Block[] {
    this.#close();
    return this.#blocks;
  }

  #ask({ namesAsker }: ClassifiedLine, words: Words): void {
    this.#close();
    const labelled = readLabel(words);
    if (labelled && (namesAsker || asker.test(labelled.label.text))) {
      this.#tally.settle(words, [labelled.said], '묻는 사람');
      this.#question = [labelled.said];
    } else this.#question = words.text === '' ? [] : [words];
  }

  #answer(line: ClassifiedLine, words: Words): void {
    const labelled = line.kind === 'answer' ? readLabel(words) : undefined;
    const said = labelled?.said ?? words;
    if (labelled) this.#tally.settle(words, [labelled.label, said], '답하는 사람 옆의 말');
    const current = this.#answers.at(-1);
    if (!current || labelled) {
      this.#answers.push({ label: labelled?.label, paragraphs: [{ words: said, gap: true }] });
      return;
    }
    current.paragraphs.push({ words: said, gap: line.gap || line.mark !== undefined });
  }

  #tell(line: ClassifiedLine, words: Words): void {
    this.#close();
    const before = this.#blocks.at(-1);
    if (line.kind === 'head') this.#blocks.push({ type: 'head', text: passage(words) });
    else if (line.kind === 'speaker') this.#blocks.push({ type: 'speaker', text: passage(words) });
    else if (line.kind === 'lead-in') this.#lead(words);
    else if (line.hint === 'item' || isListed(line)) this.#blocks.push({ type: 'item', text: passage(words) });
    else if (before?.type === 'paragraph' && this.#last?.kind === 'body' && !line.gap && isBroken(this.#last.words)) {
      before.text = joined(before.text, words);
    } else if (leadIn.test(words.text.slice(-80))) this.#lead(words);
    else this.#blocks.push({ type: 'paragraph', text: passage(words) });
  }

  /** What announces the questions is the last sentence of its paragraph. */
  #lead(words: Words): void {
    const ends = [...words.text.matchAll(/[다요]\.[”"]?\s+(?=\S)/gu)].at(-1);
    const at = ends ? ends.index + ends[0].length : 0;
    const last = wordsWithin(words, at);
    if (!leadIn.test(last.text)) this.#blocks.push({ type: 'paragraph', text: passage(words) });
    else {
      if (at > 0) this.#blocks.push({ type: 'paragraph', text: passage(wordsWithin(words, 0, at)) });
      this.#blocks.push({ type: 'lead-in', text: passage(last) });
    }
  }

  #close(): void {
    if (!this.#question) {
      // Nobody asked: what looked like answers are paragraphs.
      for (const { label, paragraphs } of this.#answers) {
        for (const [index, { words }] of paragraphs.entries()) {
          const named = index === 0 && label ? [label, words] : [words];
          this.#blocks.push({ type: 'paragraph', text: passage(...named) });
        }
      }
    } else {
      const answers = this.#answers.map((answer) => this.#compose(answer));
      this.#blocks.push({ type: 'exchange', question: passage(...this.#question), answers });
    }
    this.#question = undefined;
    this.#answers = [];
  }

  #compose({ label, paragraphs }: OpenAnswer): Answer {
    const bare = unwrapAnswer(
      paragraphs.map(({ words }) => words),
      this.#tally,
    );
    const gaps = new Map(paragraphs.map(({ words, gap }) => [words.end, gap]));
    const composed: Passage[] = [];
    for (const words of bare) {
      const before = composed.at(-1);
      const last = before?.spans.at(-1);
      const gap = gaps.get(words.end) ?? gaps.get(words.end + 1) ?? true;
      if (before && last && !gap && isBroken(last)) composed[composed.length - 1] = joined(before, words);
      else composed.push(passage(words));
    }
    return { label: label ? passage(label) : undefined, paragraphs: composed };
  }
}

/** A line that ends in the middle of a sentence, broken for width only. */
function isBroken({ text }: Words): boolean {
  return text.length >= 12 && /[가-힣A-Za-z0-9,]$/u.test(text);
}

function isListed({ mark }: ClassifiedLine): boolean {
  return mark === 'dash' || mark === '·' || mark === '●' || mark === '○';
}

function joined(before: Passage, words: Words): Passage {
  return passage(...before.spans, words);
}
