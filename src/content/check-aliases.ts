import type { Entries } from './entry.ts';
import type { Mistake } from './mistake.ts';

/** One name may mean one person or organization only, or no text could be traced to it. */
export function checkAliases({ people, organizations }: Entries): Mistake[] {
  const owners = new Map<string, string>();
  const mistakes: Mistake[] = [];
  for (const entry of [...people, ...organizations]) {
    const names = [
      { path: ['name'], name: entry.sound.name },
      ...(entry.sound.aliases ?? []).flatMap((name, index) => [{ path: ['aliases', index], name }]),
    ];
    for (const { path, name } of names) {
      if (name === undefined) continue;
      const owner = owners.get(name);
      if (owner === undefined) {
        owners.set(name, entry.file);
        continue;
      }
      const place = entry.mapping?.placeOf(path) ?? { line: 1, column: 1 };
      const message = `한 표기는 한 인물이나 기관만 씁니다. \`${name}\` 표기는 ${owner === entry.file ? '이 파일 위쪽' : `\`${owner}\` 파일`}에도 있습니다. 한쪽에서 지우거나 더 긴 표기를 쓰세요`;
      mistakes.push({ id: 'alias-shared', file: entry.file, ...place, message });
    }
  }
  return mistakes;
}
