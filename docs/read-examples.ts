import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const markdown = unified().use(remarkParse).use(remarkGfm);

/** A Markdown document as a tree. */
export function readMarkdown(text: string): Root {
  return markdown.parse(text);
}

/**
 * The example files of a document, by path: each is a code block under a line that is its name.
 *
 *     `content/people/kim.md`
 *
 *     ```md
 *     …
 */
export function readExamples(text: string): Map<string, string> {
  const { children } = readMarkdown(text);
  return new Map(
    children.flatMap((node, index): [string, string][] => {
      const above = children[index - 1];
      if (node.type !== 'code' || above?.type !== 'paragraph' || above.children.length !== 1) return [];
      const [name] = above.children;
      return name?.type === 'inlineCode' ? [[name.value, `${node.value}\n`]] : [];
    }),
  );
}
