import { announce } from './announce.ts';
import { showNotice } from './notice-bar.ts';

const copied = '복사했습니다';
const shown = 3000;

/** Copies a text and says so in place of the button's words. Where that is refused, the text is there to be copied by hand. */
export async function copyText(text: string, button: HTMLButtonElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Browsers inside apps (카카오톡, 네이버) have no clipboard or refuse it.
    showNotice({
      words: '복사가 막혀 있습니다. 여기서 복사하세요',
      after: button.parentElement ?? button,
      field: text,
    });
    return;
  }
  announce(copied);
  const { textContent: words } = button;
  if (words === copied) return;
  button.textContent = copied;
  setTimeout(() => {
    button.textContent = words;
  }, shown);
}
