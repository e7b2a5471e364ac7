import { cutShort } from '../content/cut-short.ts';
import { leadsOut } from '../content/leads-out.ts';
import type { Mistake } from '../content/mistake.ts';
import { compareText } from '../content/sort-entries.ts';
import { conflictMark } from './conflict-mark.ts';

/** An address that was once published. */
export interface Permalink {
  /** Without the base: `/articles/x/`, `/rss.xml`. */
  path: string;
  /** Without its `#`; empty for the whole page. */
  anchor: string;
  /** The day of the release that first had it: `2025-09-11`. */
  since: string;
  /** Its line in the ledger, from 1. */
  line: number;
}

const introduction = `# 한 번이라도 낸 주소와 그날. \`npm run permalinks\`가 적습니다. 줄을 고치거나 지우지 마세요: 누군가 그 주소로 찾아옵니다.
`;

/** Reads `permalinks.txt`. Order and repeated lines, as a merge of two branches leaves them, do not matter. */
export function readLedger(text: string, file: string): { permalinks: Permalink[]; mistakes: Mistake[] } {
  const permalinks = new Map<string, Permalink>();
  const mistakes: Mistake[] = [];
  text.split('\n').forEach((written, index) => {
    const line = index + 1;
    if (written.trim() === '' || written.startsWith('# ')) return;
    const [, path, anchor = '', since] = pattern.exec(written.trimEnd()) ?? [];
    if (path === undefined || since === undefined || leadsOut(path)) {
      mistakes.push({ file, line, column: 1, ...explain(written) });
      return;
    }
    const address = addressOf({ path, anchor });
    const earlier = permalinks.get(address);
    if (!earlier || since < earlier.since) permalinks.set(address, { path, anchor, since, line });
  });
  return { permalinks: [...permalinks.values()], mistakes };
}

/** The ledger as a file: sorted, one address a line. */
export function writeLedger(permalinks: readonly Omit<Permalink, 'line'>[]): string {
  const lines = permalinks.map((permalink) => `${addressOf(permalink)} ${permalink.since}\n`).sort(compareText);
  return introduction + lines.join('');
}

/** `/articles/x/#q1` */
export function addressOf({ path, anchor }: Pick<Permalink, 'path' | 'anchor'>): string {
  return anchor === '' ? path : `${path}#${anchor}`;
}

const pattern = /^(\/[^\s#]*)(?:#(\S+))? (\d{4}-\d{2}-\d{2})$/u;

function explain(line: string): Pick<Mistake, 'id' | 'message'> {
  if (conflictMark.test(line)) {
    const message = 'git이 합치지 못한 자리입니다. 이 줄만 지우고 양쪽의 주소는 모두 두세요';
    return { id: 'merge-conflict', message };
  }
  const received = cutShort(line, 60);
  const message = `\`/articles/이름/ 2025-09-11\`처럼 주소와 날짜를 쓴 줄이어야 합니다. 받은 줄: \`${received}\`. 실수로 고쳤다면 되돌리세요`;
  return { id: 'bad-ledger', message };
}
