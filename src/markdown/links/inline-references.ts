import type { Definition, Image, ImageReference, Link, LinkReference, Root } from 'mdast';
import { findAll } from '../tree/find-all.ts';
import { replaceEach } from '../tree/replace-each.ts';

/**
 * Turns references into plain links and pictures, so that the steps that follow know one kind of each.
 *
 *     [글][가]  and  [가]: /articles/x/        as if it were [글](/articles/x/)
 */
export function inlineReferences() {
  return (tree: Root): void => {
    // The first definition of a name holds, as in CommonMark: it is set last.
    const definitions = new Map(
      findAll(tree, 'definition')
        .toReversed()
        .map((node) => [node.identifier, node]),
    );
    const inline = (node: LinkReference | ImageReference) => {
      const definition = definitions.get(node.identifier);
      return definition ? [direct(node, definition)] : [node];
    };
    replaceEach(tree, 'linkReference', inline);
    replaceEach(tree, 'imageReference', inline);
    replaceEach(tree, 'definition', () => []);
  };
}

function direct(node: LinkReference | ImageReference, { url, title }: Definition): Link | Image {
  const place = node.position && { position: node.position };
  return node.type === 'linkReference'
    ? { type: 'link', url, title, children: node.children, ...place }
    : { type: 'image', url, title, alt: node.alt, ...place };
}
