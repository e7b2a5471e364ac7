/** A tag as it stands in HTML. */
export interface Tag {
  name: string;
  closing: boolean;
  /** As written, with the space before them: ` class="x" href="/y/"`. */
  attributes: string;
  start: number;
  end: number;
  /** Whether it belongs to what only a screen can use: menus, and what says so by its class. */
  onScreen: boolean;
}

/** The tags of HTML that we have written ourselves: every `<` of a text is escaped in it, and so is every `"` of a value. */
export function readTags(html: string): Tag[] {
  const tags: Tag[] = [];
  let tool: { name: string; depth: number } | undefined;
  for (const { 0: whole, 1: slash, 2: name = '', 3: attributes = '', index: start } of html.matchAll(tagPattern)) {
    const closing = slash === '/';
    if (!tool && !closing && isTool(name, attributes)) tool = { name, depth: 0 };
    tags.push({ name, closing, attributes, start, end: start + whole.length, onScreen: tool !== undefined });
    if (tool?.name === name) tool.depth += closing ? -1 : 1;
    if (tool?.depth === 0) tool = undefined;
  }
  return tags;
}

const tagPattern = /<(\/?)([a-z][a-z0-9-]*)([^">]*(?:"[^"]*"[^">]*)*)>/g;
const toolClass = /\sclass="(?:[^"]*\s)?(?:needs-script|screen-only)[\s"]/;

function isTool(name: string, attributes: string): boolean {
  return name === 'nav' || (toolClass.test(attributes) && name !== 'input');
}
