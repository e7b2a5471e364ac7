import { citedPassage } from './cited-piece.ts';
import { copyText } from './copy-text.ts';
import { showNotice } from './notice-bar.ts';
import { pageAddress } from './page-address.ts';
import { plainWords } from './plain-words.ts';
import { readPassage } from './read-passage.ts';
import { textDirective } from './text-directive.ts';

const blocks = 'p, h2, h3, h4, h5, h6, ul, ol, .table, blockquote, figure, pre';

let offered = '';
let close = (): void => {};

/** Offers to copy the address of the words that are selected, if they are words of a text; takes the offer back if not. */
export function offerPassage(): void {
  const selection = document.getSelection();
  const range = selection?.isCollapsed === false ? selection.getRangeAt(0) : undefined;
  const at = range && elementAt(range.startContainer);
  const text = at?.closest('.prose');
  const passage = range && text ? readPassage(range, text) : undefined;
  if (!range || !at || !passage || passage.passage.trim() === '') {
    offered = '';
    close();
    return;
  }
  const directive = textDirective(passage);
  // Where the words lead nowhere, the answer or the heading that they are part of does.
  const id = encodeURIComponent(at.closest('.prose [id]')?.id ?? '');
  const address = pageAddress(id + (directive && `:~:text=${directive}`));
  // What the reader has closed stays closed, and what says that it has copied goes on saying so.
  if (address === offered) return;
  offered = address;
  const words = plainWords(range.cloneContents());
  const end = elementAt(range.endContainer);
  close = showNotice({
    words: '고른 대목',
    after: (text?.contains(end) ? end : at).closest(blocks) ?? at,
    actions: [
      { words: '링크 복사', run: (button) => copyText(address, button) },
      { words: '인용 복사', run: (button) => copyText(citedPassage(words, at, address), button) },
    ],
  });
}

function elementAt(node: Node): Element {
  return node instanceof Element ? node : (node.parentElement ?? document.body);
}
