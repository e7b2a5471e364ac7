import type { Nodes as HastNodes } from 'hast';
import type { Nodes as MdastNodes } from 'mdast';

type NodeOf<Tree, Type> = Extract<Tree, { type: Type }>;

/**
 * Every node of some types under a node, itself included, in order of the text.
 * Our steps look some twenty times a file; with unist-util-visit that cost as much again as parsing it.
 */
export function findAll<Type extends MdastNodes['type']>(
  tree: MdastNodes,
  ...types: Type[]
): NodeOf<MdastNodes, Type>[];
export function findAll<Type extends HastNodes['type']>(tree: HastNodes, ...types: Type[]): NodeOf<HastNodes, Type>[];
export function findAll(tree: MdastNodes | HastNodes, ...types: string[]): (MdastNodes | HastNodes)[] {
  const found: (MdastNodes | HastNodes)[] = [];
  collect(tree, types, found);
  return found;
}

function collect(node: MdastNodes | HastNodes, types: string[], found: (MdastNodes | HastNodes)[]): void {
  if (types.includes(node.type)) found.push(node);
  if ('children' in node) for (const child of node.children) collect(child, types, found);
}
