import { list } from 'micromark-core-commonmark';
import { factorySpace } from 'micromark-factory-space';
import { markdownLineEnding, markdownSpace } from 'micromark-util-character';
import type { Code, Construct, Effects, Extension, State, TokenizeContext, Tokenizer } from 'micromark-util-types';
import type { Processor } from 'unified';
import { opensWithDate } from './opens-with-date.ts';

/** How far into a line a date can reach. */
const reach = '2025. 11. 23.('.length;

/**
 * Reads a line that opens with a date as text.
 *
 *     2025. 11. 23. 서울          <p>2025. 11. 23. 서울</p>
 *
 *     1. 첫째                     <ol><li>첫째</li></ol>
 *
 * It deviates from CommonMark, where both are lists. `opens-with-date.ts` says what a date is.
 */
export function keepDates(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), extension];
}

// Stock lists always know how they go on.
const continueItem: Tokenizer = list.continuation?.tokenize ?? ((_effects, _ok, nok) => nok);

// The stock construct calls itself by name for the next item, so it is switched off by name and this one stands in.
const datelessList: Construct = {
  ...list,
  name: 'datelessList',
  tokenize: tokenizeItem,
  continuation: { tokenize: tokenizeContinuation },
};

const markers = [...'*+-0123456789'].map((marker) => marker.charCodeAt(0));

const extension: Extension = {
  disable: { null: ['list'] },
  document: Object.fromEntries(markers.map((code) => [code, datelessList])),
};

function tokenizeItem(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const listRuns = this.containerState?.type !== undefined;
  return effects.check(dateAhead(listRuns), nok, list.tokenize.call(this, effects, ok, nok));
}

function tokenizeContinuation(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const inItem: Construct = { tokenize: continueItem, partial: true };
  const nextItem = factorySpace(effects, effects.attempt(datelessList, ok, nok), 'linePrefix', 4);
  return effects.attempt(inItem, ok, nextItem);
}

/** Reads ahead as far as a date can reach. What it consumes is given back: it is only used in `effects.check`. */
function dateAhead(listRuns: boolean): Construct {
  return { tokenize, partial: true };

  function tokenize(effects: Effects, ok: State, nok: State): State {
    let line = '';
    return start;

    function start(code: Code): State | undefined {
      effects.enter('data');
      return inside(code);
    }

    function inside(code: Code): State | undefined {
      if (line.length < reach && code !== null && !markdownLineEnding(code)) {
        line += markdownSpace(code) ? ' ' : String.fromCharCode(code);
        effects.consume(code);
        return inside;
      }
      effects.exit('data');
      return opensWithDate(line, listRuns) ? ok(code) : nok(code);
    }
  }
}
