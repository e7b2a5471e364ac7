import { editTags } from './edit-tags.ts';

/**
 * Lets links to former places of a page find the ones that took over.
 *
 *     <h2 id="first">        <h2 id="first"><span id="q1" class="former-place"></span>
 *
 * @param places the id of the place that took over, by the former one
 */
export function addFormerPlaces(html: string, places: ReadonlyMap<string, string>): string {
  if (places.size === 0) return html;
  const former = Map.groupBy(places.keys(), (was) => places.get(was));
  return editTags(html, ({ name, closing, attributes }) => {
    const id = closing ? undefined : idPattern.exec(attributes)?.[1];
    const was = id === undefined ? [] : (former.get(id) ?? []);
    if (was.length === 0) return undefined;
    return `<${name}${attributes}>${was.map((each) => `<span id="${each}" class="former-place"></span>`).join('')}`;
  });
}

const idPattern = /\sid="([^"]*)"/;
