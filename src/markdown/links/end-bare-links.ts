import type { Link, PhrasingContent, Root } from 'mdast';
import type { VFile } from 'vfile';
import { report } from '../report.ts';
import { written } from '../source/written.ts';
import { replaceEach } from '../tree/replace-each.ts';

// A host that is complete in Latin letters, then Korean that is glued to it, and nothing more of an address.
const hostThenKorean = /^((?:https?:\/\/)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,})(\p{Script=Hangul}[^a-z0-9/?#]*)$/iu;

const beyondAscii = /[^\x21-\x7e]/;

/**
 * An address written without brackets ends before the particle that follows its host.
 *
 *     www.example.kr에서               <a href="http://www.example.kr">www.example.kr</a>에서
 *     https://example.kr/기사를         unclear-link: where it ends cannot be known
 */
export function endBareLinks() {
  return (tree: Root, file: VFile): void => {
    replaceEach(tree, 'link', (link) => {
      const text = bareText(link, file);
      return text !== undefined && beyondAscii.test(text) ? endLink(link, text, file) : [link];
    });
  };
}

function endLink(link: Link, text: string, file: VFile): PhrasingContent[] {
  const [, address, rest] = hostThenKorean.exec(text) ?? [];
  if (address === undefined || rest === undefined) {
    report(file, 'unclear-link', link, {
      expected: '주소가 어디서 끝나는지 알 수 있어야 합니다',
      received: `\`${text}\``,
      mend: '`<https://…>`나 `[글](https://…)`로 감싸세요',
    });
    return [link];
  }
  const url = link.url.slice(0, link.url.length - rest.length);
  return [
    { ...link, url, children: [{ type: 'text', value: address }] },
    { type: 'text', value: rest },
  ];
}

function bareText(link: Link, file: VFile): string | undefined {
  if (/^[[<]/.test(written(file, link))) return undefined;
  const [child] = link.children;
  return child?.type === 'text' ? child.value : undefined;
}
