import type { Nodes as HastNodes } from 'hast';
import type { Nodes as MdastNodes } from 'mdast';

type Tree = MdastNodes | HastNodes;
type NodeOf<Nodes, Type> = Extract<Nodes, { type: Type }>;

/** Puts other nodes, or none, in the place of each node of a type under a node; the innermost first. */
export function replaceEach<Type extends MdastNodes['type']>(
  tree: MdastNodes,
  type: Type,
  replace: (node: NodeOf<MdastNodes, Type>) => MdastNodes[],
): void;
export function replaceEach<Type extends HastNodes['type']>(
  tree: HastNodes,
  type: Type,
  replace: (node: NodeOf<HastNodes, Type>) => HastNodes[],
): void;
export function replaceEach(tree: Tree, type: string, replace: (node: never) => Tree[]): void {
  replaceUnder(tree, type, replace as (node: Tree) => Tree[]);
}

function replaceUnder(parent: Tree, type: string, replace: (node: Tree) => Tree[]): void {
  if (!('children' in parent)) return;
  const children: Tree[] = parent.children;
  for (const child of children) replaceUnder(child, type, replace);
  if (!children.some((child) => child.type === type)) return;
  // Which nodes may stand where is the steps' business: TypeScript cannot follow it through every kind of parent.
  Object.assign(parent, { children: children.flatMap((child) => (child.type === type ? replace(child) : [child])) });
}
