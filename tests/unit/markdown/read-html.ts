import { defaultTreeAdapter as adapter, type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What a browser finds in HTML. */
export interface ReadHtml {
  elements: Element[];
  /** Whether the browser had nothing to mend: `<a>` in `<a>` would come out as other tags. */
  isSound: boolean;
}

export function readHtml(html: string): ReadHtml {
  const fragment = parseFragment(html);
  return {
    elements: fragment.childNodes.flatMap(elementsOf),
    isSound: String(tagsOf(html)) === String(tagsOf(serialize(fragment))),
  };
}

/** The words under an element, without footnote numbers and the small links to the timeline. */
export function wordsOf(node: Node): string {
  if (adapter.isTextNode(node)) return node.value;
  if (!adapter.isElementNode(node) || node.tagName === 'sup' || classesOf(node).includes('evidence-link')) return '';
  return node.childNodes.map(wordsOf).join('');
}

export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

export function classesOf(element: Element): string[] {
  return attributeOf(element, 'class')?.split(' ') ?? [];
}

function elementsOf(node: Node): Element[] {
  return adapter.isElementNode(node) ? [node, ...node.childNodes.flatMap(elementsOf)] : [];
}

function tagsOf(html: string): string[] {
  return html.match(/<\/?[a-z][a-z0-9]*/g) ?? [];
}
