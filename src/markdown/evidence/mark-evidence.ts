import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { fileData } from '../file-data.ts';
import type { Mark } from '../manuscript.ts';
import { findQuote, type Place } from './find-quote.ts';
import { linkEvidence } from './link-evidence.ts';
import { reportAmbiguous, reportMissing } from './report-evidence.ts';
import { type TextBlock, textBlocks } from './text-block.ts';

/** A mark whose words stand in the text exactly once. */
export interface FoundMark extends Place {
  mark: Mark;
  anchor: string;
}

/**
 * Finds the words that events quote, across bold, links and line breaks, and links them to the event.
 *
 *     법인을 **설립**했다      <a class="evidence" id="event-founding" href="/events/founding/" …>
 *                                법인을 <strong>설립</strong>했다</a>
 *     법인을 [설립](…)했다     <span class="evidence" id="event-founding" …>법인을 <a …>설립</a>했다</span>
 *                                <a class="evidence-link" …>연표</a>
 */
export function markEvidence() {
  return (tree: Root, file: VFile): void => {
    const { manuscript, found } = fileData(file);
    if (manuscript.marks.length === 0) return;
    const blocks = textBlocks(tree);
    const marks = findMarks(manuscript.marks, blocks, file);
    for (const block of blocks) {
      const here = marks.filter((each) => each.block === block).sort((a, b) => a.from - b.from || b.to - a.to);
      linkEvidence(block, here);
      found.evidence.push(...here.map(({ mark, anchor }) => ({ event: mark.event, quote: mark.quote, anchor })));
    }
  };
}

function findMarks(marks: Mark[], blocks: TextBlock[], file: VFile): FoundMark[] {
  const quotesOf = new Map<string, number>();
  return marks.flatMap((mark) => {
    const places = findQuote(mark.quote, blocks);
    const [place] = places;
    if (!place) reportMissing(mark, blocks, file);
    else if (places.length > 1) reportAmbiguous(mark, places, file);
    if (!place || places.length > 1) return [];
    const nth = (quotesOf.get(mark.event) ?? 0) + 1;
    quotesOf.set(mark.event, nth);
    return [{ ...place, mark, anchor: `event-${mark.event}${nth > 1 ? `.${nth}` : ''}` }];
  });
}
