import { escapeHtml } from './escape-html.ts';

/** The room that an embedded timeline asks for, in pixels: as wide as it is set. It can do with less. */
export const embedSize = { width: 736, height: 600 } as const;

/** The HTML that shows an embedded timeline on another page, to be copied there. */
export function embedCode(address: string, title: string): string {
  return `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="100%" height="${embedSize.height}" loading="lazy"></iframe>`;
}
