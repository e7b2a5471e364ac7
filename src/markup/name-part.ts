import { editTags } from './edit-tags.ts';

/**
 * Makes a piece a part of a page that holds many: its ids, and what points at them, begin with its name, and its
 * sections are no landmarks any more, of which there would be many by one name.
 *
 *     <p id="q">… <a href="#q">        <p id="articles/x.q">… <a href="#articles/x.q">
 *     <section aria-labelledby="q">    <section>
 */
export function namePart(html: string, name: string): string {
  return editTags(html, ({ name: element, closing, attributes }) => {
    if (closing) return undefined;
    const kept = element === 'section' ? attributes.replace(sectionName, '') : attributes;
    return `<${element}${kept.replaceAll(pointers, (_, before, ids) => before + named(ids, name))}>`;
  });
}

const sectionName = /\saria-label(?:ledby)?="[^"]*"/;
const pointers = /(\s(?:id|for|aria-labelledby|aria-describedby|aria-controls)="|\shref="#)([^"]+)/g;

function named(ids: string, name: string): string {
  return ids.replaceAll(/\S+/g, (id) => `${name}.${id}`);
}
