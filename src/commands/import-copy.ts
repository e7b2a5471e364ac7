import type { WireImport } from '../import/drafts/import-wire.ts';
import { importWire } from '../import/drafts/import-wire.ts';
import type { Answers } from '../import/drafts/open-point.ts';
import { reportLines } from '../import/drafts/report-lines.ts';
import { askEditor } from './ask-editor.ts';
import { CommandError } from './command-error.ts';
import type { ImportOptions } from './import-options.ts';
import { wirePlaceOf } from './wire-place-of.ts';
import { assertFree, mistakesIn, writeDrafts } from './write-drafts.ts';

/**
 * Wire copy as files, and the whole report on standard output. In a terminal what is open is asked first; with `--yes`
 * every proposal is taken; otherwise the files are drafts with what is open as comments.
 */
export function importCopy(bytes: Uint8Array, options: ImportOptions): number | Promise<number> {
  if (options.update) throw new CommandError(noUpdate);
  const place = wirePlaceOf(options.content, options);
  const read = (answers: Answers, isReady: boolean): WireImport => {
    const made = importWire(bytes, options.file, place, { answers, isReady });
    if ('refusal' in made) throw new CommandError(`\`${options.file}\`: ${made.refusal.message}.`);
    return made;
  };
  if (options.yes) return finish(takeProposals(read), options);
  if (!canAsk(options)) return finish(read(new Map(), false), options);
  assertFree(read(new Map(), true).drafts, options);
  return askEditor((answers) => read(answers, true)).then((made) => (made === undefined ? 1 : finish(made, options)));
}

/** Takes every proposal. An answer can raise another question: the day of the copy says when all the rest was. */
function takeProposals(read: (answers: Answers, isReady: boolean) => WireImport): WireImport {
  const taken = new Map<string, string>();
  const told: string[] = [];
  let made = read(taken, true);
  while (made.points.some(({ id }) => !taken.has(id))) {
    for (const { id, proposal } of made.points) taken.set(id, proposal);
    told.push(...made.report.questions.filter((line) => !told.includes(line)));
    made = read(withoutEmpty(taken), true);
  }
  if (told.length === 0) return made;
  const summary = [
    ...made.report.summary,
    `묻지 않고 제안대로 적은 것 ${told.length}가지: 아래 ‘물을 것’을 살펴보세요.`,
  ];
  return { ...made, report: { ...made.report, summary, questions: told } };
}

function withoutEmpty(answers: ReadonlyMap<string, string>): Answers {
  return new Map([...answers].filter(([, answer]) => answer !== ''));
}

function canAsk({ file, json, isDry }: ImportOptions): boolean {
  return file !== '-' && !json && !isDry && process.stdin.isTTY === true && process.stdout.isTTY === true;
}

function finish({ drafts, report, points }: WireImport, options: ImportOptions): number {
  const { content, force, isDry, json } = options;
  if (!isDry || json) assertFree(drafts, { content, force: force || isDry });
  if (!isDry) writeDrafts(drafts, content, force);
  const mistakes = isDry ? [] : mistakesIn(drafts, content);
  const files = drafts.map(({ path }) => `${content}/${path}`);
  if (json)
    console.log(JSON.stringify({ written: !isDry, files: drafts, report, open: points, mistakes }, undefined, 2));
  else console.log([...reportLines(report, files, isDry), ...mistakes].join('\n'));
  return 0;
}

const noUpdate =
  '`--update`(앞선 판에 합치기)는 아직 없습니다. 새 판을 `--dry-run`으로 보고 다른 곳을 손으로 옮긴 뒤, 글에 `updated`와 `corrections`를 적으세요.';
