import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Mistake } from '../content/mistake.ts';
import type { MistakeId } from '../content/mistake-ids.ts';
import type { Compiled, Found } from './compiled.ts';
import type { Manuscript } from './manuscript.ts';
import { pipeline } from './pipeline.ts';
import { findExcess } from './source/find-excess.ts';

/** Markdown in, HTML that is safe to publish out, unless there are mistakes. Synchronous and pure. */
export function compileMarkdown(manuscript: Manuscript): Compiled {
  const found: Found = { text: '', headings: [], questions: [], anchors: [], links: [], pictures: [], evidence: [] };
  const excess = findExcess(manuscript.text);
  if (excess) return { html: '', ...found, mistakes: [{ id: 'too-much', file: manuscript.file, ...excess }] };
  const file = new VFile({ path: manuscript.file, value: manuscript.text, data: { manuscript, found } });
  const html = String(pipeline.processSync(file));
  return { html, ...found, mistakes: file.messages.map(toMistake) };
}

function toMistake({ file = '', line = 1, column = 1, ruleId, reason }: VFileMessage): Mistake {
  // `report()` writes every message, and takes no other ids.
  return { id: ruleId as MistakeId, file, line, column, message: reason };
}
