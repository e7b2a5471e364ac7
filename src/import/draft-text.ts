import { Document } from 'yaml';

/**
 * The text of a content file: its frontmatter, of which what is undefined is left out, and its body in Markdown.
 * `notes` are comments for the editor at the top of the frontmatter.
 */
export function draftText(
  fields: Readonly<Record<string, unknown>>,
  body: string,
  notes: readonly string[] = [],
): string {
  const yaml = new Document(fields, { aliasDuplicateObjects: false });
  // A note stays on its line, whatever words of others it repeats.
  if (notes.length > 0) yaml.commentBefore = notes.map((note) => ` ${note.replaceAll(/\s+/gu, ' ')}`).join('\n');
  // Every value is read as text again, so nothing but the text counts: no line is folded.
  return `---\n${yaml.toString({ lineWidth: 0 })}---\n${body === '' ? '' : `\n${body.trim()}\n`}`;
}
