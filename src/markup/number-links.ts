import { editTags } from './edit-tags.ts';
import { readableAddress } from './readable-address.ts';

/**
 * Numbers the links that lead away from a page, so that paper can say where: links to one address have one number.
 *
 *     <a href="/articles/x/">        <a href="/articles/x/" data-link="1">, and 1 is `https://…/articles/x/`
 *
 * Left out are jumps within the page, what only a screen can use, and links whose words are their address.
 *
 * @param page the address of the page
 */
export function numberLinks(html: string, page: URL): { html: string; addresses: string[] } {
  const numbers = new Map<string, number>();
  const numbered = editTags(html, ({ name, closing, attributes, end, onScreen }) => {
    const written = name !== 'a' || closing || onScreen ? undefined : hrefPattern.exec(attributes)?.[1];
    if (written === undefined || / data-link="/.test(attributes)) return undefined;
    const target = written.replaceAll(/&(?:amp|#38|#x26);/g, '&');
    if (!/^(?:https?:|\/)/.test(target) || html.startsWith(`${written}</a>`, end)) return undefined;
    const { href } = new URL(target, page);
    if (href === page.href || href.startsWith(`${page.href}#`)) return undefined;
    const address = readableAddress(href);
    const number = numbers.get(address) ?? numbers.size + 1;
    numbers.set(address, number);
    return `<a${attributes} data-link="${number}">`;
  });
  return { html: numbered, addresses: [...numbers.keys()] };
}

const hrefPattern = /\shref="([^"]*)"/;
