import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** An element as an XML file. */
export function writeXml(root: Element): string {
  const xml = toXml(root, { closeEmptyElements: true });
  // XML forbids `]]>` in text too, which xast-util-to-xml leaves; of sections that end so there are none.
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml.replaceAll(']]>', ']]&#x3E;')}\n`;
}
