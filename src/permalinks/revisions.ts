import { cutShort } from '../content/cut-short.ts';
import type { Mistake } from '../content/mistake.ts';
import type { MistakeId } from '../content/mistake-ids.ts';
import { conflictMark } from './conflict-mark.ts';

/**
 * What has to be remembered from one release to the next, by the lasting names of the pieces: `content/revisions.txt`.
 *
 *     articles/x 1c2f3a4b5d6e7f80 2025-09-12 1 2025-09-10    the body's hash, its `updated` (or `-`), how many
 *                                                            corrections it has, its `published` (older files: none)
 *     events/x 2 9f8e7d6c5b4a3921     how often it has changed in calendars, the hash of what they say
 *     events/y = events/x             of what has former names: what it is called, and what it is known by
 */
export interface Revisions {
  bodies: ReadonlyMap<string, BodyRevision>;
  events: ReadonlyMap<string, EventRevision>;
  /** The lasting names of pieces that have former ones, by what they were called at the last release. */
  names: ReadonlyMap<string, string>;
}

export interface BodyRevision {
  hash: string;
  updated?: string;
  corrections: number;
  published?: string;
}

export interface EventRevision {
  sequence: number;
  hash: string;
}

/** Reads `revisions.txt`, of which the order does not matter. A line that cannot be read is a mistake. */
export function readRevisions(text: string, file: string): { revisions: Revisions; mistakes: Mistake[] } {
  const bodies = new Map<string, BodyRevision>();
  const events = new Map<string, EventRevision>();
  const names = new Map<string, string>();
  const mistakes: Mistake[] = [];
  const seen = new Map<string, number>();
  for (const [index, line] of text.split('\n').entries()) {
    const fail = (id: MistakeId, message: string) => mistakes.push({ id, file, line: index + 1, column: 1, message });
    const [name = ''] = line.split(' ', 1);
    const key = nameLine.test(line) ? `${name} =` : name;
    const first = seen.get(key);
    if (line === '') continue;
    if (conflictMark.test(line)) {
      fail(
        'merge-conflict',
        `git이 합치지 못한 자리입니다. 받은 것: \`${line.slice(0, 7)}\`. 이 표시를 지우고, ${howToMerge}`,
      );
    } else if (first !== undefined) {
      fail('duplicate-id', `\`${name}\` 줄이 ${first}번째 줄에도 있습니다. ${howToMerge}`);
    } else if (!readBody(line, bodies) && !readEvent(line, events) && !readName(line, names)) {
      const received = cutShort(line, 80);
      fail('bad-revision', `${forms}. 받은 줄: \`${received.replaceAll('`', "'")}\`. ${howToMend}`);
    }
    seen.set(key, first ?? index + 1);
  }
  return { revisions: { bodies, events, names }, mistakes };
}

function readBody(line: string, bodies: Map<string, BodyRevision>): boolean {
  const [, name, hash, updated, corrections, published] = bodyLine.exec(line) ?? [];
  if (name === undefined || hash === undefined) return false;
  bodies.set(name, {
    hash,
    ...(updated !== '-' && updated && { updated }),
    corrections: Number(corrections),
    ...(published && { published }),
  });
  return true;
}

function readEvent(line: string, events: Map<string, EventRevision>): boolean {
  const [, name, sequence, hash] = eventLine.exec(line) ?? [];
  if (name === undefined || hash === undefined) return false;
  events.set(name, { sequence: Number(sequence), hash });
  return true;
}

function readName(line: string, names: Map<string, string>): boolean {
  const [, name, , lasting] = nameLine.exec(line) ?? [];
  if (name === undefined || lasting === undefined) return false;
  names.set(name, lasting);
  return true;
}

const bodyLine =
  /^((?:articles|interviews)\/\S+) ([0-9a-f]{16}) (-|\d{4}-[\d:TZ+-]+) (\d{1,4})(?: (\d{4}-[\d:TZ+-]+))?$/;
const eventLine = /^(events\/\S+) (\d{1,9}) ([0-9a-f]{16})$/;
const nameLine = /^((articles|interviews|events)\/\S+) = (\2\/\S+)$/;
const forms =
  '`articles/이름 해시 고친날 정정수 낸날`, `events/이름 차례 해시`, `events/이름 = events/첫이름` 꼴이어야 합니다';
const howToMerge = '이름이 같은 줄은 하나만, 일정이면 가운데 숫자가 큰 것을 남기세요';
const howToMend = '손으로 고치는 파일이 아닙니다. 저장소에서 이 줄을 되돌리세요';
