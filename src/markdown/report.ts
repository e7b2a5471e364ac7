import type { Node, Point, Position } from 'unist';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { MistakeId } from '../content/mistake-ids.ts';

/** What a mistake tells the writer, in Korean: what should stand there, what does, and how to mend it. */
export interface Explanation {
  /** A sentence without its full stop. */
  expected: string;
  /** What the writer wrote, in backticks. */
  received: string;
  /** A sentence without its full stop. */
  mend: string;
}

/** Notes a mistake of the writer at a node or a place of the file. */
export function report(file: VFile, id: MistakeId, where: Node | Position | Point, why: Explanation): VFileMessage {
  const place = 'type' in where ? where.position : where;
  const message = `${why.expected}. 받은 것: ${why.received}. ${why.mend}`.replaceAll(/\s+/g, ' ');
  return file.message(message, { ...(place && { place }), ruleId: id });
}
