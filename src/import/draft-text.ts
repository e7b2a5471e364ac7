import { stringify } from 'yaml';

/** The text of a content file: its frontmatter, of which what is undefined is left out, and its body in Markdown. */
export function draftText(fields: Readonly<Record<string, unknown>>, body: string): string {
  // Every value is read as text again, so nothing but the text counts: no line is folded, no alias is made.
  const yaml = stringify(fields, { lineWidth: 0, aliasDuplicateObjects: false });
  return `---\n${yaml}---\n${body === '' ? '' : `\n${body.trim()}\n`}`;
}
