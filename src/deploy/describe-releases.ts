import type { Archive } from './archive.ts';

/** The kept releases in Korean, the one that readers have first: a line each. */
export function describeReleases({ releases, turns }: Pick<Archive, 'releases' | 'turns'>, timeZone: string): string[] {
  const moment = new Intl.DateTimeFormat('ko-KR', { dateStyle: 'long', timeStyle: 'short', timeZone });
  const rows = releases.map((release) => ({ release, from: turns.findLast(({ id }) => id === release.id)?.from }));
  if (rows.length === 0) return ['보관한 판이 없습니다.'];
  return rows
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1))
    .map(({ release: { id, files, isForgotten }, from }) => {
      const when = from === undefined ? '끝까지 올라가지 못함' : `${moment.format(new Date(from))}부터`;
      const note = isForgotten
        ? ' · 싣지 않기로 한 것이 있어 지움'
        : id === turns.at(-1)?.id
          ? ' · 지금 나가 있음'
          : '';
      return `${id}  ${when} · 파일 ${Object.keys(files).length}개${note}`;
    });
}
