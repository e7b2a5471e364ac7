import { checkMapping } from './check-mapping.ts';
import type { ListedFile } from './list-files.ts';
import type { Mistake } from './mistake.ts';
import type { Site } from './newsroom.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import { siteSchema } from './schemas/site.ts';

/** Reads `site.yaml`, the facts of the publication. Without one there is no site. */
export function readSite(listed: ListedFile | undefined, name: string): { site?: Site; mistakes: Mistake[] } {
  const file = `${name}/site.yaml`;
  if (!listed) {
    const message =
      '사이트의 정보를 적은 `site.yaml`이 있어야 합니다. 새로 만들어 `name`, `description`, `address`를 쓰세요';
    return { mistakes: [{ id: 'missing-file', file, line: 1, column: 1, message }] };
  }
  const read = readText(listed.absolute, file);
  if ('mistake' in read) return { mistakes: [read.mistake] };
  const { mapping, mistakes } = readYaml(read.text, file, 1);
  if (!mapping) return { mistakes };
  const checked = checkMapping(mapping, siteSchema, file);
  return checked.data ? { site: checked.data, mistakes: [] } : { mistakes: [...mistakes, ...checked.mistakes] };
}
