import type { Root } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { readKorean } from '../../markdown/read-korean.ts';

/** A paragraph, a heading, a list …: what two versions of a body are compared by. */
export interface Block {
  /** As it is written. */
  source: string;
  /** Equal for blocks between which nobody sees a difference, ids aside. */
  key: string;
  words: string;
  /** Of a heading. */
  depth: number | undefined;
  id: string | undefined;
}

export interface SplitBody {
  blocks: Block[];
  /** What is written before each block, and after the last. */
  gaps: string[];
}

/** A body in Markdown taken apart; gaps and sources in turn are the body, byte for byte. */
export function splitBody(body: string): SplitBody {
  const { children }: Root = reader.parse(body);
  const blocks: Block[] = [];
  const gaps: string[] = [];
  let end = 0;
  for (const node of children) {
    const from = node.position?.start.offset ?? end;
    const to = node.position?.end.offset ?? from;
    gaps.push(body.slice(end, from));
    end = to;
    const source = body.slice(from, to);
    const id = node.type === 'heading' ? idSign.exec(source)?.[1] : undefined;
    blocks.push({
      source,
      key: source.replace(idSign, '').replaceAll(/\s+/gu, ' ').trim(),
      words: wordsOf(node).replace(idSign, '').normalize('NFC').replaceAll(/\s+/gu, ' ').trim(),
      depth: node.type === 'heading' ? node.depth : undefined,
      id,
    });
  }
  return { blocks, gaps: [...gaps, body.slice(end)] };
}

/** A heading under another id. */
export function withId({ source }: Block, id: string | undefined): string {
  const bare = source.replace(idSign, '');
  return id === undefined ? bare : `${bare} {#${id}}`;
}

const idSign = /[ \t]*\{#([^}\s]+)\}[ \t]*$/u;
const reader = readKorean().freeze();
