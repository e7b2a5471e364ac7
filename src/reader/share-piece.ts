import { pageAddress } from './page-address.ts';

// Where the device has a sheet to share with, it takes the place of the links.
const details = document.querySelector<HTMLDetailsElement>('.piece-tools .share');
const button = document.querySelector<HTMLButtonElement>('.piece-tools .share-sheet');

if ('share' in navigator && details && button) {
  showLinks(false);
  button.addEventListener('click', async () => {
    try {
      await navigator.share({ title: document.querySelector('h1')?.textContent ?? document.title, url: pageAddress() });
    } catch (error) {
      // The reader has changed their mind; everything else means that there is no sheet after all.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      showLinks(true);
    }
  });
}

function showLinks(shown: boolean): void {
  if (!details || !button) return;
  button.hidden = shown;
  details.hidden = !shown;
  if (!shown) return;
  details.open = true;
  details.querySelector('summary')?.focus();
}
