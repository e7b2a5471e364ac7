import type { Definition, Image, ImageReference, Link, LinkReference, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Turns references into plain links and pictures, so that the steps that follow know one kind of each.
 *
 *     [글][가]  and  [가]: /articles/x/        as if it were [글](/articles/x/)
 */
export function inlineReferences() {
  return (tree: Root): void => {
    const definitions = takeDefinitions(tree);
    visit(tree, ['linkReference', 'imageReference'], (node, index, parent) => {
      if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
      const definition = definitions.get(node.identifier);
      if (definition && parent && index !== undefined) parent.children[index] = direct(node, definition);
    });
  };
}

// The first definition of a name holds, as in CommonMark.
function takeDefinitions(tree: Root): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node, index, parent) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
    if (!parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return definitions;
}

function direct(node: LinkReference | ImageReference, { url, title }: Definition): Link | Image {
  const place = node.position && { position: node.position };
  return node.type === 'linkReference'
    ? { type: 'link', url, title, children: node.children, ...place }
    : { type: 'image', url, title, alt: node.alt, ...place };
}
