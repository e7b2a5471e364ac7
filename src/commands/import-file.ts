import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { absoluteUrl } from '../content/absolute-url.ts';
import { openNewsroom } from '../content/open-newsroom.ts';
import { readSite } from '../content/read-site.ts';
import { readText } from '../content/read-text.ts';
import type { Draft } from '../import/draft.ts';
import type { ImportPlace } from '../import/timelinejs/event-draft.ts';
import { importTimelineJs } from '../import/timelinejs/import-timeline-js.ts';
import { CommandError } from './command-error.ts';
import { mistakeLines } from './format-mistakes.ts';

/**
 * `npm run import -- timeline.json`: what somebody else has written, as files of the newsroom. Writes
 * nothing when one of them exists, and says what had no place in them. Returns the exit code.
 */
export function importFile(args: string[]): number {
  const { file, content, story, force, isDry } = readArguments(args);
  const read = readText(file, file);
  if ('mistake' in read) throw new CommandError(`\`${file}\`: ${read.mistake.message}`);
  if (!/^\s*[{[]/.test(read.text)) throw new CommandError(unknownFile(file));
  if (story !== undefined && !existsSync(join(content, `stories/${story}.md`)))
    throw new CommandError(`\`--story ${story}\`: \`${content}/stories/${story}.md\` 파일이 없습니다.`);
  const { drafts, report } = importTimelineJs(read.text, story, placeOf(content));
  const existing = drafts.filter(({ path }) => existsSync(join(content, path)));
  if (existing.length > 0 && !force) throw new CommandError(refusal(existing, content));
  if (!isDry) for (const draft of drafts) write(draft, content, force);
  console.log(`${isDry ? '쓰지 않고 살펴보았습니다' : '파일을 만들었습니다'}: ${drafts.length}개`);
  for (const { path } of drafts) console.log(`  ${content}/${path}`);
  if (report.length > 0) console.log(['살펴볼 것:', ...report.map((line) => `  ${line}`)].join('\n'));
  if (!isDry) tellMistakes(drafts, content);
  return 0;
}

function readArguments(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: {
        content: { type: 'string', default: 'content' },
        story: { type: 'string' },
        force: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const [file, ...rest] = positionals;
    if (file !== undefined && rest.length === 0) return { ...values, file, isDry: values['dry-run'] };
  } catch {
    // An option that does not exist is told like any other mistake.
  }
  throw new CommandError(
    `\`npm run import -- timeline.json\`처럼 씁니다. 받은 것: \`${args.join(' ')}\`. 더할 수 있는 것: \`--story 이슈-이름\`(있는 이슈에 넣기), \`--dry-run\`(쓰지 않고 보기), \`--force\`(있는 파일 덮어쓰기), \`--content <폴더>\``,
  );
}

function unknownFile(file: string): string {
  return `\`${file}\`: 지금 가져올 수 있는 것은 TimelineJS3 JSON(\`.json\`)뿐입니다.`;
}

function placeOf(content: string): ImportPlace {
  const { site, mistakes } = readSite({ path: 'site.yaml', absolute: resolve(content, 'site.yaml') }, content);
  if (!site) throw new CommandError(['사이트의 설정부터 고치세요.', ...mistakeLines(mistakes)].join('\n'));
  return {
    home: absoluteUrl(site, '/'),
    timeZone: site.timeZone,
    today: Temporal.Now.plainDateISO(site.timeZone).toString(),
    now: Date.now(),
    has: (reference) => existsSync(join(content, `${reference}.md`)),
  };
}

function refusal(existing: readonly Draft[], content: string): string {
  return [
    '이미 있는 파일이 있어 아무것도 쓰지 않았습니다:',
    ...existing.map(({ path }) => `  ${content}/${path}`),
    '덮어써도 되면 `--force`를, 있는 이슈에 넣으려면 `--story 이슈-이름`을 붙이세요.',
  ].join('\n');
}

function write({ path, text }: Draft, content: string, force: boolean): void {
  const file = join(content, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { flag: force ? 'w' : 'wx' });
}

function tellMistakes(drafts: readonly Draft[], content: string): void {
  const written = new Set(drafts.map(({ path }) => `${content}/${path}`));
  const mistakes = openNewsroom(content).mistakes.filter(({ file }) => written.has(file));
  if (mistakes.length > 0) console.log(['고칠 곳:', ...mistakeLines(mistakes)].join('\n'));
}
