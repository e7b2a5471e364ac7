import type { Entry } from '../content/entry.ts';
import { pathOf } from '../content/entry.ts';
import type { Mistake } from '../content/mistake.ts';
import type { Newsroom } from '../content/newsroom.ts';
import type { YamlMapping } from '../content/read-yaml.ts';
import type { Gone } from './gone.ts';
import { formerlyOf, formerPlace } from './succession.ts';

/** A file that answers for former addresses. */
interface Claimant {
  path: string;
  file: string;
  mapping?: YamlMapping | undefined;
  formerly: { was: string; now?: string | undefined }[];
  isGone: boolean;
}

/**
 * A former address must not be one that is still there, must not be claimed twice, and must lead to a place that is
 * there; and what is gone must be gone.
 */
export function checkFormerly(
  entries: readonly Entry[],
  gone: readonly Gone[],
  existing: ReadonlySet<string>,
  { addresses }: Pick<Newsroom, 'addresses'>,
): Mistake[] {
  const claimants: Claimant[] = [
    ...entries.map((entry) => ({
      path: pathOf(entry),
      file: entry.file,
      mapping: entry.mapping,
      formerly: formerlyOf(entry),
      isGone: false,
    })),
    ...gone.map((each) => ({ ...each, isGone: true })),
  ];
  const claimed = new Map<string, string>();
  const renamed = new Set(claimants.flatMap(({ path, formerly }) => formerly.map(({ was }) => addressFor(was, path))));

  return claimants.flatMap((claimant): Mistake[] => {
    const { path, file, mapping, formerly, isGone } = claimant;
    const told: Mistake[] = [];
    if (isGone && existing.has(path.slice(1, -1))) {
      const message = `\`${path.slice(1, -1)}.md\` 글이 아직 있습니다. 내리려면 그 글을, 다시 내려면 이 파일을 지우세요`;
      told.push({ id: 'bad-value', file, line: 1, column: 1, message });
    }
    formerly.forEach(({ was, now }, index) => {
      const place = mapping?.placeOf(['formerly', index]) ?? { line: 1, column: 1 };
      const tell = (message: string) =>
        told.push({ id: 'bad-value', file, ...place, message: `\`${was}\`: ${message}` });
      const { path: page, anchor } = formerPlace(was, path);
      const address = addressFor(was, path);
      const other = claimed.get(address);
      claimed.set(address, other ?? file);
      if (other !== undefined) tell(`\`${other}\` 파일도 이 주소를 잇는다고 합니다. 한쪽만 두세요`);
      else if (isGone && anchor !== '') tell('내린 글의 자리에는 글의 이름만 씁니다');
      else if (anchor === '' && (addresses.has(page) || existing.has(page.slice(1, -1)))) {
        tell('지금 있는 페이지의 주소입니다. 그 글이 남는다면 이 줄을 지우세요');
      } else if (anchor !== '' && addresses.get(page)?.has(anchor)) {
        tell('지금 있는 자리입니다. 그 자리가 남는다면 이 줄을 지우세요');
      } else if (
        now !== undefined &&
        addresses.has(path) &&
        !addresses.get(path)?.has(now) &&
        !renamed.has(`${path}#${now}`)
      ) {
        tell(`이 글에 \`#${now}\` 자리가 없습니다. \`now\`를 고치세요`);
      }
    });
    return told;
  });
}

function addressFor(was: string, own: string): string {
  const { path, anchor } = formerPlace(was, own);
  return `${path}#${anchor}`;
}
