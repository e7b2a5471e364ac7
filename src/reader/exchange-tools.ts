import { citedExchange } from './cited-piece.ts';
import { copyText } from './copy-text.ts';
import { pageAddress } from './page-address.ts';
import { quietButton } from './quiet-button.ts';

// Each answer with an address ends with what copies it, in the place that styles/interview.css kept.
for (const exchange of document.querySelectorAll('.exchange[id]')) {
  const tools = document.createElement('div');
  tools.className = 'exchange-tools';
  tools.role = 'group';
  tools.ariaLabel = exchange.querySelector('.question')?.textContent ?? '';
  tools.append(
    quietButton('이 답 링크 복사', (button) => copyText(pageAddress(encodeURIComponent(exchange.id)), button)),
    quietButton('인용 정보 복사', (button) => copyText(citedExchange(exchange), button)),
  );
  exchange.append(tools);
}
