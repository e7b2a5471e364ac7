import { editTags } from './edit-tags.ts';

/** Headings one level further down, for a text that stands under the headline of another page. */
export function lowerHeadings(html: string): string {
  return editTags(html, ({ name, closing, attributes }) => {
    const level = /^h([1-5])$/.exec(name)?.[1];
    return level && `<${closing ? '/' : ''}h${Number(level) + 1}${attributes}>`;
  });
}
