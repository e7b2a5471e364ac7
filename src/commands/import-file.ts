import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { absoluteUrl } from '../content/absolute-url.ts';
import { readSite } from '../content/read-site.ts';
import type { ImportPlace } from '../import/timelinejs/event-draft.ts';
import { importTimelineJs } from '../import/timelinejs/import-timeline-js.ts';
import { CommandError } from './command-error.ts';
import { describeSetRecovery } from './describe-set-recovery.ts';
import { mistakeLines } from './format-mistakes.ts';
import { importCopy } from './import-copy.ts';
import type { ImportOptions } from './import-options.ts';
import { readBytes } from './read-bytes.ts';
import { today } from './today.ts';
import { assertFree, mistakesIn, writeDrafts } from './write-drafts.ts';

/**
 * `npm run import -- copy.txt`, `npm run import -- timeline.json`: what somebody else has written, as files of the
 * newsroom. Writes nothing when one of them exists, and says what had no place in them. Returns the exit code.
 */
export function importFile(args: string[]): number | Promise<number> {
  const options = readArguments(args);
  const { file, content, story } = options;
  if (story !== undefined && !existsSync(join(content, `stories/${story}.md`)))
    throw new CommandError(`\`--story ${story}\`: \`${content}/stories/${story}.md\` 파일이 없습니다.`);
  for (const line of describeSetRecovery(content)) console.error(line);
  const bytes = readBytes(file);
  return isTimeline(bytes, file) ? importTimeline(bytes.toString('utf8'), options) : importCopy(bytes, options);
}

function importTimeline(text: string, options: ImportOptions): number {
  const { content, story, force, isDry } = options;
  const { drafts, report } = importTimelineJs(text, story, placeOf(content));
  assertFree(drafts, options);
  if (!isDry) writeDrafts(drafts, content, force);
  console.log(`${isDry ? '쓰지 않고 살펴보았습니다' : '파일을 만들었습니다'}: ${drafts.length}개`);
  for (const { path } of drafts) console.log(`  ${content}/${path}`);
  if (report.length > 0) console.log(['살펴볼 것:', ...report.map((line) => `  ${line}`)].join('\n'));
  if (!isDry) for (const line of mistakesIn(drafts, content)) console.log(line);
  return 0;
}

function readArguments(args: string[]): ImportOptions {
  let advice = '';
  try {
    const { values, positionals } = parseArgs({
      // It may stand alone, or name what to update.
      args: args.map((each) => (each === '--update' ? '--update=' : each)),
      options: {
        content: { type: 'string', default: 'content' },
        story: { type: 'string' },
        force: { type: 'boolean', default: false },
        yes: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        update: { type: 'string' },
        separate: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const [file, ...rest] = positionals;
    if (file !== undefined && rest.length === 0) return { ...values, file, isDry: values['dry-run'] };
    if (args.includes('--update') && rest.length > 0) advice = updateAdvice;
  } catch {
    // An option that does not exist is told like any other mistake.
  }
  throw new CommandError(
    `\`npm run import -- copy.txt\`처럼 씁니다(\`.txt\`, \`.html\`, TimelineJS3의 \`timeline.json\`, 붙여 넣으려면 \`-\`). 받은 것: \`${args.join(' ')}\`.${advice} 더할 수 있는 것: \`--story 이슈-이름\`(있는 이슈에 넣기), \`--dry-run\`(쓰지 않고 보기), \`--force\`(있는 파일 덮어쓰기), \`--update[=articles/이름]\`(앞선 판에 합치기), \`--separate\`(다음 판처럼 보여도 다른 글로), \`--yes\`(묻지 않고 제안대로), \`--json\`(프로그램이 읽는 보고), \`--content <폴더>\``,
  );
}

const updateAdvice = ' 합칠 글은 `--update=articles/이름`처럼 빈칸 없이 `=`로 이어 적습니다.';

/** Wire copy may open with `[서울=뉴시스]`. */
function isTimeline(bytes: Buffer, file: string): boolean {
  return /\.json$/i.test(file) || /^\uFEFF?\s*(?:\{|\[\s*[[{"\]])/.test(bytes.subarray(0, 1000).toString('utf8'));
}

function placeOf(content: string): ImportPlace {
  const { site, mistakes } = readSite({ path: 'site.yaml', absolute: resolve(content, 'site.yaml') }, content);
  if (!site) throw new CommandError(['사이트의 설정부터 고치세요.', ...mistakeLines(mistakes)].join('\n'));
  return {
    home: absoluteUrl(site, '/'),
    timeZone: site.timeZone,
    today: today(site.timeZone),
    now: Date.now(),
    has: (reference) => existsSync(join(content, `${reference}.md`)),
  };
}
