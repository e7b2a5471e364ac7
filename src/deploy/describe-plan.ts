import type { Archive } from './archive.ts';
import type { KeptRelease } from './kept-release.ts';
import type { UploadPlan } from './upload-release.ts';
import { pathsOf } from './upload-release.ts';

const shown = 5;

/** What an upload is going to do, in Korean, a line each. */
export function describePlan(
  plan: UploadPlan,
  forgotten: readonly KeptRelease[],
  { turns }: Pick<Archive, 'turns'>,
): string[] {
  const { kept, objects, steps } = plan;
  const total = Object.keys(kept.files).length;
  const changed = pathsOf(plan).length;
  const current = turns.at(-1);
  return [
    `판 ${kept.id}: 파일 ${total}개 가운데 ${changed}개를 올리고, 새 내용 ${objects.size}개를 보관합니다.${current && current.id !== kept.id ? ` 지금 나가 있는 판은 ${current.id}입니다.` : ''}`,
    ...steps.flatMap(({ name, paths }, index) => [
      `  ${index + 1}. ${name} ${paths.length}개`,
      ...paths.slice(0, shown).map((path) => `       ${path}`),
      ...(paths.length > shown ? [`       … 그 밖에 ${paths.length - shown}개`] : []),
    ]),
    ...forgotten.map(
      ({ id }) => `  싣지 않기로 한 것이 든 판 ${id}의 내용을 지웁니다. 그 판으로는 되돌릴 수 없게 됩니다.`,
    ),
  ];
}
