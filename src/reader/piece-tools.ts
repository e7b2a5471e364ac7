import { citedPiece } from './cited-piece.ts';
import { copyText } from './copy-text.ts';
import { pageAddress } from './page-address.ts';

const copies = {
  address: () => pageAddress(),
  citation: () => citedPiece(),
  snippet: () => document.querySelector<HTMLTextAreaElement>('.embed-snippet textarea')?.value ?? '',
};

for (const [name, text] of Object.entries(copies)) {
  const button = document.querySelector<HTMLButtonElement>(`[data-copies="${name}"]`);
  button?.addEventListener('click', () => copyText(text(), button));
}
