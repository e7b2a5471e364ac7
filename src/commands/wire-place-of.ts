import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Entry } from '../content/entry.ts';
import { referenceOf } from '../content/entry.ts';
import { listFiles } from '../content/list-files.ts';
import { readEntries } from '../content/read-entries.ts';
import { readSite } from '../content/read-site.ts';
import { sortFiles } from '../content/sort-files.ts';
import type { WirePlace } from '../import/drafts/wire-place.ts';
import { CommandError } from './command-error.ts';
import { mistakeLines } from './format-mistakes.ts';
import { today } from './today.ts';

/** What the importer has to know of a newsroom, mistakes in its files or not. */
export function wirePlaceOf(
  content: string,
  { story, force, separate }: Pick<WirePlace, 'force' | 'separate'> & { story?: string | undefined },
): WirePlace {
  const { site, mistakes } = readSite({ path: 'site.yaml', absolute: resolve(content, 'site.yaml') }, content);
  if (!site) throw new CommandError(['사이트의 설정부터 고치세요.', ...mistakeLines(mistakes)].join('\n'));
  const { entries } = readEntries(sortFiles(listFiles(content, content).files, content).texts, site.timeZone);
  const all = Object.values(entries).flat() as Entry[];
  const titles = new Map(all.map((entry) => [referenceOf(entry), titleOf(entry)]));
  return {
    timeZone: site.timeZone,
    today: today(site.timeZone),
    titleOf: (reference) => titles.get(reference) ?? (existsSync(join(content, `${reference}.md`)) ? '' : undefined),
    entities: [...entries.people, ...entries.organizations].flatMap((entry) =>
      entry.sound.name === undefined
        ? []
        : [{ reference: referenceOf(entry), name: entry.sound.name, aliases: entry.sound.aliases ?? [] }],
    ),
    story,
    separate,
    force,
  };
}

function titleOf({ sound }: Entry): string {
  const { title, name }: { title?: string; name?: string } = sound;
  return title ?? name ?? '';
}
