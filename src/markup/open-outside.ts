import { editTags } from './edit-tags.ts';

/**
 * For a page in somebody else's frame: what leads away opens a tab of its own, jumps within the page stay in the frame.
 *
 *     <a href="/events/x/">        <a href="/events/x/" target="_blank" rel="noopener">
 */
export function openOutside(html: string): string {
  return editTags(html, ({ name, closing, attributes }) => {
    if (name !== 'a' || closing || !/\shref="(?!#)/.test(attributes)) return undefined;
    const rel = /\srel="([^"]*)"/.exec(attributes)?.[1];
    const others = attributes.replace(/\srel="[^"]*"/, '');
    return `<a${others} target="_blank" rel="${rel === undefined ? '' : `${rel} `}noopener">`;
  });
}
