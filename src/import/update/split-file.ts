import { readFrontmatter } from '../../content/read-frontmatter.ts';

/** A content file in two. Together with its fences it is the file, byte for byte. */
export interface SplitFile {
  yaml: string;
  body: string;
  /** The fields, as text. */
  fields: Readonly<Record<string, unknown>>;
}

/** Nothing when its frontmatter cannot be read. */
export function splitFile(text: string): SplitFile | undefined {
  const { mapping } = readFrontmatter(text, '');
  const [, yaml, body = ''] = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n([\s\S]*))?$/.exec(text) ?? [];
  if (!mapping || mapping.isPartial || yaml === undefined) return undefined;
  return { yaml, body, fields: mapping.data };
}

export function joinFile({ yaml, body }: Pick<SplitFile, 'yaml' | 'body'>): string {
  return `---\n${yaml}\n---\n${body}`;
}
