import { citedExchange } from './cited-piece.ts';
import { copyText } from './copy-text.ts';
import { pageAddress } from './page-address.ts';

// Each answer with an address ends with what copies it, in the place that styles/interview.css kept.
for (const exchange of document.querySelectorAll('.exchange[id]')) {
  const tools = document.createElement('div');
  tools.className = 'exchange-tools';
  tools.setAttribute('role', 'group');
  tools.setAttribute('aria-label', exchange.querySelector('.question')?.textContent ?? '');
  tools.append(
    copyButton('이 답 링크 복사', () => pageAddress(encodeURIComponent(exchange.id))),
    copyButton('인용 정보 복사', () => citedExchange(exchange)),
  );
  exchange.append(tools);
}

function copyButton(words: string, text: () => string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet-button';
  button.textContent = words;
  button.addEventListener('click', () => copyText(text(), button));
  return button;
}
