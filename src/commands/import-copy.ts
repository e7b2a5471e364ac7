import type { WireImport } from '../import/drafts/import-wire.ts';
import { importWire } from '../import/drafts/import-wire.ts';
import type { Answers } from '../import/drafts/open-point.ts';
import { reportLines } from '../import/drafts/report-lines.ts';
import type { WirePlace } from '../import/drafts/wire-place.ts';
import { isDocument } from '../import/update/piece-kinds.ts';
import { recordPath, recordText } from '../import/update/record.ts';
import { askEditor } from './ask-editor.ts';
import { canAsk } from './can-ask.ts';
import { CommandError } from './command-error.ts';
import type { ImportedTexts, UpdateTarget } from './find-update.ts';
import { readImported, recognise, targetAt, versionName } from './find-update.ts';
import type { GivenAnswers } from './given-answers.ts';
import { givenAnswers } from './given-answers.ts';
import type { ImportOptions } from './import-options.ts';
import { takeProposals } from './take-proposals.ts';
import { updateCopy } from './update-copy.ts';
import { wirePlaceOf } from './wire-place-of.ts';
import { assertFree, mistakesIn, textsAt, writeOver } from './write-drafts.ts';

/**
 * Wire copy as files, and the whole report on standard output. In a terminal what is open is asked first; with `--yes`
 * every proposal is taken; otherwise the files are drafts with what is open as comments. The next version of a copy
 * is merged into the files of the one before with `--update`, and refused without.
 */
export function importCopy(bytes: Uint8Array, options: ImportOptions): number | Promise<number> {
  if (options.update !== undefined && (options.force || options.separate))
    throw new CommandError(
      `\`--update\`와 \`${options.force ? '--force' : '--separate'}\`는 함께 쓸 수 없어 아무것도 쓰지 않았습니다. 앞선 판에 합치려면 \`--update\`만, 있는 파일을 덮어쓰려면 \`--force\`만, 다른 글로 가져오려면 \`--separate\`만 붙이세요.`,
    );
  const place = wirePlaceOf(options.content, options);
  const readInto = (into: WirePlace, answers: Answers, isReady: boolean): WireImport => {
    const made = importWire(bytes, options.file, into, { answers, isReady });
    if ('refusal' in made) throw new CommandError(`\`${options.file}\`: ${made.refusal.message}.`);
    return made;
  };
  const first = readInto(place, new Map(), true);
  const imported = readImported(options.content);
  const earlier = options.separate || options.force ? undefined : recognise(first, imported);
  if (options.update !== undefined) {
    const target = targetAt(targetNamed(options.update, earlier, imported, options), imported);
    assertNotOlder(target, first, options);
    return updateCopy({ target, imported, place, readInto }, options);
  }
  const given = givenAnswers((answers, isReady) => readInto(place, answers, isReady));
  const isReady = options.yes || canAsk(options);
  const read = (answers: Answers) => given.read(answers, isReady);
  const note = earlier === undefined ? undefined : nextVersion(targetAt(earlier, imported), first, options);
  if (note !== undefined && !options.isDry) throw new CommandError(note);
  const notes = note === undefined ? [] : [note];
  if (options.yes) return finish(takeProposals(read), given, options, notes);
  if (!canAsk(options)) return finish(read(new Map()), given, options, notes);
  assertFree(first.drafts, options);
  return askEditor(read).then((made) => (made === undefined ? 1 : finish(made, given, options, notes)));
}

/** The piece that `--update` is about: as it is named, or as it was recognised. */
function targetNamed(
  named: string,
  earlier: string | undefined,
  { texts }: ImportedTexts,
  { content }: ImportOptions,
): string {
  if (named === '' && earlier !== undefined) return earlier;
  if (named === '')
    throw new CommandError(
      '앞선 판을 찾지 못했습니다(같은 매체, 비슷한 제목이나 본문, 두 주 안). 합칠 글을 `--update=articles/이름`으로 가리키거나, 새 글이면 `--update` 없이 가져오세요.',
    );
  const path = named.startsWith(`${content}/`) ? named.slice(content.length + 1) : named;
  const name = path.replace(/\.md$/, '');
  const found = [name, `articles/${name}`, `interviews/${name}`].find(
    (each) => isDocument(each) && texts.has(`${each}.md`),
  );
  if (found !== undefined) return found;
  throw new CommandError(`\`--update=${named}\`: \`${content}/\`에 그런 기사나 인터뷰가 없습니다.`);
}

/**
 * An older version would take back what readers have been told since. Times are compared as they are printed; a day
 * without one may be no more than a guess.
 */
function assertNotOlder({ main, record }: UpdateTarget, { version }: WireImport, { content }: ImportOptions): void {
  const timed = ({ published }: { published?: string | undefined }) => (published?.includes('T') ? [published] : []);
  const newest = record?.versions.flatMap(timed).toSorted().at(-1);
  const [here] = timed(version);
  if (newest === undefined || here === undefined || here >= newest) return;
  throw new CommandError(
    `\`${content}/${main}.md\`에는 이보다 뒤에 나온 판이 있습니다(있는 판 ${newest}, 이 판 ${here}). 앞선 판을 합치면 고친 내용이 되돌아가므로 아무것도 쓰지 않았습니다.`,
  );
}

function nextVersion({ main, record }: UpdateTarget, made: WireImport, { content, file }: ImportOptions): string {
  const { title, published } = made.version;
  const isSame = record?.versions.some((each) => each.title === title && each.published === published);
  if (isSame) return `이 판은 이미 \`${content}/${main}.md\`에 옮겼습니다. 아무것도 쓰지 않았습니다.`;
  return [
    `이미 있는 \`${content}/${main}.md\`의 ${versionName(made)}으로 보여 아무것도 쓰지 않았습니다.`,
    `합치려면 \`npm run import -- ${file} --update\`(먼저 보려면 \`--dry-run\`도), 다른 글이면 \`--separate\`를 붙이세요. 있는 파일을 새로 덮어쓰려면 \`--force\`입니다.`,
  ].join('\n');
}

function finish(
  { drafts, report, points, version }: WireImport,
  given: GivenAnswers,
  options: ImportOptions,
  notes: readonly string[],
): number {
  const { content, force, isDry, json } = options;
  if (!isDry || json) assertFree(drafts, { content, force: force || isDry });
  const { title, agency, published } = version;
  const main = drafts[0]?.path.replace(/\.md$/, '') ?? '';
  const record = {
    path: recordPath(main),
    text: recordText({
      main,
      versions: [{ title, agency, ...(published !== undefined && { published }) }],
      answers: given.all([]),
      files: Object.fromEntries(drafts.map(({ path, text }) => [path, text])),
    }),
  };
  if (!isDry) {
    const all = [...drafts, record];
    writeOver(all, content, textsAt(all, content));
  }
  const mistakes = isDry ? [] : mistakesIn(drafts, content);
  const files = drafts.map(({ path }) => `${content}/${path}`);
  if (json)
    console.log(
      JSON.stringify({ written: !isDry, notes, files: drafts, report, open: points, mistakes }, undefined, 2),
    );
  else console.log([...notes, ...reportLines(report, files, isDry), ...mistakes].join('\n'));
  return 0;
}
