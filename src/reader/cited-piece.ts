import { citeAnswer, citePassage } from './citations.ts';
import { pageAddress } from './page-address.ts';
import { plainWords } from './plain-words.ts';

const tools = document.querySelector<HTMLElement>('.piece-tools');

/** The piece of this page: `「제목」, 연표, 2025년 9월 10일, https://…` */
export function citedPiece(address = pageAddress()): string {
  return `${tools?.dataset['citation']}, ${address}`;
}

/** A question with its answer, by all who answer it. */
export function citedExchange(exchange: Element): string {
  const labels = [...exchange.querySelectorAll('.speaker')].map((speaker) => plainWords(speaker));
  return citedAnswer(exchange, labels, pageAddress(encodeURIComponent(exchange.id)));
}

/** Words of the page: of an answer, by who says them. */
export function citedPassage(words: string, at: Element, address: string): string {
  const exchange = at.closest('.answer')?.closest('.exchange');
  if (!exchange) return citePassage(words, citedPiece(address));
  const before = [...exchange.querySelectorAll('.speaker')].filter(
    (speaker) => speaker.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return citePassage(
    words,
    citedAnswer(
      exchange,
      before.slice(-1).map((speaker) => plainWords(speaker)),
      address,
    ),
  );
}

function citedAnswer(exchange: Element, labels: string[], address: string): string {
  // Where only one answers, the answers need not name them.
  const known: Record<string, string> = JSON.parse(tools?.dataset['speakers'] ?? '{}');
  const speakers =
    labels.length > 0 ? [...new Set(labels)].map((label) => known[label] ?? label) : Object.values(known);
  const [question = ''] = [...exchange.querySelectorAll('.question')].map((heading) => plainWords(heading));
  return citeAnswer({ speakers, question, piece: citedPiece(address) });
}
