import { freeId } from '../drafts/propose-id.ts';
import type { Change, Conflict, Decisions } from './change.ts';
import type { Block, SplitBody } from './split-body.ts';
import { splitBody, withId } from './split-body.ts';
import type { Strand } from './strands.ts';
import { commonOf, strandsOf } from './strands.ts';

export interface BodyMerge {
  text: string;
  changes: Change[];
  conflicts: Conflict[];
}

export interface BodyVersions {
  /** The file: `articles/x`. */
  in: string;
  /** As the importer wrote it last; nothing when that is not known. */
  base: string | undefined;
  /** As it is now. */
  mine: string;
  /** As the new copy has it. */
  theirs: string;
  /** Whether a place in the file has been published. */
  isPromised: (id: string) => boolean;
  /** Ids of places that it once had. */
  formerIds: readonly string[];
  decisions: Decisions;
}

/**
 * A body merged from the editor's and the agency's, block by block: what one of them has changed is taken, what both
 * have changed is a conflict, in which the editor's stays until it is decided. Ids stay those of the file, and blocks
 * that stay are the same byte for byte.
 */
export function mergeBodies(versions: BodyVersions): BodyMerge {
  const merged = mergeInOrder(versions, 'free');
  if (!versions.in.startsWith('interviews/') || isInterview(merged.text)) return merged;
  // Where the agency's order would part a question from its answer, the editor's holds.
  const other = mergeInOrder(versions, 'mine');
  if (isInterview(other.text)) return other;
  // Nor is an answer taken out that a question would be left without.
  const whole = mergeInOrder(versions, 'mine', true);
  return isInterview(whole.text) ? whole : merged;
}

/** Whether every question has an answer, and every answer a question. */
function isInterview(text: string): boolean {
  const { blocks } = splitBody(text);
  if (blocks[0]?.depth === undefined) return false;
  return blocks.every(({ depth }, index) => {
    const next = blocks[index + 1];
    return depth !== 2 || (next !== undefined && next.depth === undefined && next.words !== '');
  });
}

function mergeInOrder(versions: BodyVersions, order: 'free' | 'mine', keepsAll = false): BodyMerge {
  const mine = splitBody(versions.mine);
  const theirs = splitBody(versions.theirs);
  const base = versions.base === undefined ? commonOf(mine, theirs) : splitBody(versions.base).blocks;
  const strands = strandsOf(base, mine.blocks, theirs.blocks, order);
  const isKept = keepsAll ? () => true : keptSections(strands.mine, versions);
  const taken = new Set([...[...mine.blocks, ...base].flatMap(({ id }) => id ?? []), ...versions.formerIds]);
  const result: BodyMerge = { text: '', changes: [], conflicts: [] };
  const written: { source: string; at: number | undefined }[] = [];
  let place = versions.in;
  let paragraph = 0;
  for (const strand of strands.all) {
    const { depth } = strand.mine ?? strand.theirs ?? strand.base ?? {};
    if (depth === undefined) paragraph += 1;
    const where =
      depth === undefined ? (place === versions.in ? `문단 ${paragraph}` : `${place}의 ${paragraph}번째 문단`) : '';
    const source = settle(strand, where);
    if (source === undefined) {
      if (depth === undefined) paragraph -= 1;
      continue;
    }
    if (depth !== undefined) {
      place = headName(versions.in, splitBody(source).blocks[0]);
      paragraph = 0;
    }
    written.push({ source, at: strand.mineAt });
  }
  if (isMoved(written))
    result.changes.push({ in: versions.in, where: '본문의 차례', kind: 'changed', note: '새 판의 차례를 따랐습니다' });
  return { ...result, text: join(written, mine) };

  function settle(strand: Strand, at: string): string | undefined {
    const { base: was, mine: own, theirs: fresh } = strand;
    const where = at || headName(versions.in, own ?? fresh ?? was);
    const tell = (change: Omit<Change, 'in' | 'where'>) => result.changes.push({ in: versions.in, where, ...change });
    if (own && fresh) {
      if (own.key === fresh.key || was?.key === fresh.key) return own.source;
      const source = own.depth === undefined ? fresh.source : withId(fresh, own.id ?? fresh.id);
      if (was?.key === own.key) {
        tell({ kind: 'changed', before: own.words, after: fresh.words });
        return source;
      }
      const id = `${versions.in}:${was?.key ?? own.key}`;
      const decision = versions.decisions.get(id) ?? 'mine';
      const isDecided = versions.decisions.has(id);
      result.conflicts.push({
        ...{ in: versions.in, where, kind: 'conflict', id, decision, isDecided },
        ...{ before: own.words, after: fresh.words },
      });
      return decision === 'mine' ? own.source : source;
    }
    if (own) {
      if (!was) return own.source;
      if (was.key === own.key && !isKept(own)) {
        tell({ kind: 'removed', before: own.words });
        return undefined;
      }
      const note =
        was.key === own.key
          ? '새 판에는 없습니다. 주소가 있어 두었습니다'
          : '새 판에는 없습니다. 편집자가 고쳐서 두었습니다';
      tell({ kind: 'kept', before: own.words, note });
      return own.source;
    }
    if (!fresh) return undefined;
    if (was) {
      if (was.key !== fresh.key)
        tell({
          kind: 'kept',
          before: was.words,
          after: fresh.words,
          note: '편집자가 지운 곳이 새 판에서 달라졌습니다. 지운 대로 두었습니다',
        });
      return undefined;
    }
    const id = takeId(fresh.id, taken);
    const added = fresh.depth !== undefined ? headName(versions.in, { ...fresh, id }) : where;
    result.changes.push({ in: versions.in, where: added, kind: 'added', after: fresh.words });
    return fresh.depth === undefined ? fresh.source : withId(fresh, id);
  }
}

/** Whether blocks of the file stand in another order than in it. */
function isMoved(written: readonly { at: number | undefined }[]): boolean {
  const places = written.flatMap(({ at }) => at ?? []);
  return places.some((place, index) => place < (places[index - 1] ?? 0));
}

/** Questions that the new copy lacks stay with their answers, and so do sections at an address that readers may have. */
function keptSections(mine: readonly Strand[], { in: file, isPromised }: BodyVersions): (block: Block) => boolean {
  const kept = new Set<Block>();
  let isIn = false;
  for (const { mine: block, theirs } of mine) {
    if (!block) continue;
    if (block.depth !== undefined)
      isIn = !theirs && block.id !== undefined && (file.startsWith('interviews/') || isPromised(block.id));
    if (isIn) kept.add(block);
  }
  return (block) => kept.has(block);
}

function takeId(wanted: string | undefined, taken: Set<string>): string | undefined {
  if (wanted === undefined) return undefined;
  const number = Number(/^q(\d+)$/.exec(wanted)?.[1] ?? Number.NaN);
  let id = wanted;
  if (Number.isNaN(number)) id = freeId(wanted, (each) => taken.has(each));
  else for (let next = number + 1; taken.has(id); next += 1) id = `q${next}`;
  taken.add(id);
  return id;
}

function headName(file: string, { depth, id, words }: Partial<Block> = {}): string {
  const kind = !file.startsWith('interviews/') ? '중간 제목' : depth === 1 ? '묶음 제목' : '질문';
  return `${kind} \`${id ?? words ?? ''}\``;
}

/** Blocks that follow one another in the file keep what is written between them. */
function join(written: readonly { source: string; at: number | undefined }[], { gaps, blocks }: SplitBody): string {
  const parts = written.map(({ source, at }, index) => {
    const last = written[index - 1];
    if (index === 0) return `${gaps[0] || '\n'}${source}`;
    const isNext = at !== undefined && last?.at !== undefined && last.at + 1 === at;
    return `${isNext ? (gaps[at] ?? '\n\n') : '\n\n'}${source}`;
  });
  return `${parts.join('')}${gaps[blocks.length] || '\n'}`;
}
