import { pathOf } from '../content/entry.ts';
import type { Mistake } from '../content/mistake.ts';
import type { AnyPiece, Newsroom } from '../content/newsroom.ts';

/**
 * A page must not have an address that differs from a former one in its capitals only (`/articles/Foo/`,
 * `/articles/foo/`): on disks and hosts that fold case the two are one file, and what leads on from there would stand
 * in the place of the page.
 */
export function checkCases(pieces: Iterable<AnyPiece>, { moves }: Pick<Newsroom, 'moves'>, name: string): Mistake[] {
  const former = new Map([...moves.redirects.keys(), ...moves.graves.keys()].map((path) => [folded(path), path]));
  return [...pieces].flatMap((piece): Mistake[] => {
    const path = pathOf(piece);
    const other = former.get(folded(path));
    if (other === undefined || other === path) return [];
    const record = moves.graves.has(other) ? `\`${name}/gone${other.slice(0, -1)}.md\`를` : '`formerly`의 그 줄을';
    const message = `이 글의 주소 \`${path}\`와 낸 적이 있는 주소 \`${other}\`는 대소문자만 다릅니다. 둘을 한 파일로 보는 컴퓨터와 서버가 있어 한쪽이 사라집니다. 그 주소의 글이면 파일 이름을 \`${other.slice(1, -1)}.md\`로 되돌리고 ${record} 지우세요. 다른 글이면 다른 이름을 붙이세요`;
    return [{ id: 'duplicate-id', file: `${name}${path.slice(0, -1)}.md`, line: 1, column: 1, message }];
  });
}

function folded(path: string): string {
  return path.toLowerCase();
}
