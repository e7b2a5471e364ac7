import { editTags } from './edit-tags.ts';

/**
 * HTML of ours for other places than its page: every address in it is whole, a picture has one file, and what only our
 * own style sheet gives a meaning is gone.
 *
 *     <a href="/articles/x/">        <a href="https://news.example/articles/x/">
 *
 * @param page the address of the page that the HTML belongs to
 */
export function portableHtml(html: string, page: string): string {
  return editTags(html.replaceAll(joint, ''), ({ name, closing, attributes }) => {
    if (name === 'picture' || name === 'source') return '';
    if (closing || !/\s(?:href|src)="/.test(attributes)) return undefined;
    const whole = attributes
      .replaceAll(/\s(?:srcset|sizes)="[^"]*"/g, '')
      .replace(/(\s(?:href|src))="([^"]*)"/, (_, attribute: string, value: string) => {
        const { href } = new URL(value.replaceAll(/&(?:amp|#38|#x26);/g, '&'), page);
        return `${attribute}="${href.replaceAll('&', '&amp;')}"`;
      });
    return `<${name}${whole}>`;
  });
}

// Where a line may end before a particle.
const joint = '<span class="joint"></span>';
