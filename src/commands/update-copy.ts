import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft } from '../import/draft.ts';
import type { WireImport } from '../import/drafts/import-wire.ts';
import type { Answers } from '../import/drafts/open-point.ts';
import { reportLines } from '../import/drafts/report-lines.ts';
import type { WirePlace } from '../import/drafts/wire-place.ts';
import type { Decision } from '../import/update/change.ts';
import { changeLines } from '../import/update/change-lines.ts';
import { isByLines } from '../import/update/edit-entry.ts';
import { knownAnswers } from '../import/update/known-answers.ts';
import { recordPath, recordText } from '../import/update/record.ts';
import { splitFile } from '../import/update/split-file.ts';
import type { Update } from '../import/update/update-pieces.ts';
import { updatePieces } from '../import/update/update-pieces.ts';
import { askConflict } from './ask-conflict.ts';
import { askEditor } from './ask-editor.ts';
import { canAsk } from './can-ask.ts';
import { CommandError } from './command-error.ts';
import type { ImportedTexts, UpdateTarget } from './find-update.ts';
import type { GivenAnswers } from './given-answers.ts';
import { givenAnswers } from './given-answers.ts';
import type { ImportOptions } from './import-options.ts';
import { takeProposals } from './take-proposals.ts';
import { mistakesIn, textsAt, writeOver } from './write-drafts.ts';

export interface UpdateScene {
  target: UpdateTarget;
  imported: ImportedTexts;
  place: WirePlace;
  /** Reads the copy into a newsroom. */
  readInto: (place: WirePlace, answers: Answers, isReady: boolean) => WireImport;
}

/** The next version of a copy, merged into the files of the one before: what it changes, and then the whole report. */
export function updateCopy(scene: UpdateScene, options: ImportOptions): number | Promise<number> {
  const { target, imported, readInto } = scene;
  const { record } = target;
  assertReadable(scene, options);
  const place: WirePlace = {
    ...scene.place,
    files: target.files,
    story: target.story,
    force: false,
    // The name of an event that the editor has removed is not given again.
    titleOf: (reference) =>
      scene.place.titleOf(reference) ?? (record?.files[`${reference}.md`] === undefined ? undefined : ''),
  };
  let isReady = options.yes || canAsk(options);
  const given = givenAnswers((answers, ready) => readInto(place, answers, ready));
  const known: Answers = record
    ? knownAnswers(readInto(place, new Map(), isReady), record, imported.texts, Object.values(target.files))
    : new Map();
  const read = (answers: Answers) => given.read(new Map([...known, ...answers]), isReady);
  const before = textsAt(
    [...imported.texts.keys(), recordPath(target.main)].map((path) => ({ path })),
    options.content,
  );
  const decisions = new Map<string, Decision>();
  const merge = (made: WireImport) =>
    updatePieces({
      ...{ made, record, texts: imported.texts, files: target.files, decisions, isReady },
      ...{ today: place.today, now: Date.now(), zone: place.timeZone, isPromised: promised(options.content) },
    });
  if (options.yes) return finishUpdate(takeProposals(read), merge, given, before, scene, options);
  if (!canAsk(options)) {
    isReady = false;
    return finishUpdate(read(new Map()), merge, given, before, scene, options);
  }
  return askEditor(read, async (made) => {
    for (const conflict of merge(made).conflicts) {
      const decision = await askConflict(conflict);
      if (decision === undefined) return false;
      decisions.set(conflict.id, decision);
    }
    return true;
  }).then((made) => (made ? finishUpdate(made, merge, given, before, scene, options) : 1));
}

/** What cannot be read cannot be merged, and must not be taken for a file that is not there. */
function assertReadable({ target, imported: { texts } }: UpdateScene, { content }: ImportOptions): void {
  const files = [
    ...Object.values(target.files).map((each) => `${each}.md`),
    ...Object.keys(target.record?.files ?? {}),
    // An event that quotes a text follows it.
    ...[...texts].flatMap(([path, text]) =>
      path.startsWith('events/') && Object.values(target.files).some((each) => text.includes(each)) ? [path] : [],
    ),
  ];
  for (const path of files) {
    if (!existsSync(join(content, path))) continue;
    const split = splitFile(texts.get(path) ?? '');
    if (!split)
      throw new CommandError(
        `\`${content}/${path}\`: 머리글을 읽을 수 없어 아무것도 합치지 않았습니다. \`npm run check\`가 알려 주는 실수를 먼저 고치세요.`,
      );
    if (!isByLines(split))
      throw new CommandError(
        `\`${content}/${path}\`: 머리글이 필드마다 줄을 바꾸어 적은 것이 아니어서(\`{title: …}\`) 아무것도 합치지 않았습니다. \`title: …\`처럼 한 줄에 한 필드씩 적은 뒤 다시 실행하세요.`,
      );
  }
}

function finishUpdate(
  made: WireImport,
  merge: (made: WireImport) => Update,
  given: GivenAnswers,
  before: ReadonlyMap<string, string>,
  { target }: UpdateScene,
  { content, isDry, json }: ImportOptions,
): number {
  const update = merge(made);
  const { version, report } = made;
  const versions = target.record?.versions ?? [];
  const latest = {
    title: version.title,
    agency: version.agency,
    ...(version.published !== undefined && { published: version.published }),
  };
  const isKnown = versions.some((each) => each.title === latest.title && each.published === latest.published);
  const record = recordText({
    main: target.main,
    versions: isKnown ? versions : [...versions, latest],
    answers: given.all(target.record?.answers ?? []),
    files: update.written,
  });
  const path = recordPath(target.main);
  const files = [...update.files, ...(record === before.get(path) ? [] : [{ path, text: record }])];
  if (!isDry && files.length > 0)
    writeOver(
      files.map((file) => inLines(file, before)),
      content,
      before,
    );
  const mistakes = isDry ? [] : mistakesIn(update.files, content);
  const { changes, conflicts } = update;
  if (json) {
    const told = { of: target.main, changes, conflicts };
    const open = made.points;
    console.log(
      JSON.stringify(
        { written: !isDry && update.files.length > 0, update: told, files: update.files, report, open, mistakes },
        undefined,
        2,
      ),
    );
    return 0;
  }
  const name = `${content}/${target.main}.md`;
  if (update.files.length === 0 && conflicts.length === 0) {
    console.log([`새것이 없습니다. 이 판은 이미 \`${name}\`에 있습니다.`, ...mistakes].join('\n'));
    return 0;
  }
  const lines = changeLines(changes, conflicts, content);
  const done = update.files.length > 0 ? '합쳤습니다' : '편집자의 것을 두어 고친 파일이 없습니다';
  const paths = update.files.map((file) => `${content}/${file.path}`);
  console.log(
    [
      `${isDry ? '합치지 않고 살펴보았습니다' : done}: \`${name}\`의 ${nameOf(version.title)}`,
      ...(lines.length > 0 ? ['', '달라진 것:', ...lines] : []),
      '',
      ...reportLines(report, paths, isDry).map((line) => line.replace(/^파일을 만들었습니다:/, '파일을 고쳤습니다:')),
      ...mistakes,
    ].join('\n'),
  );
  return 0;
}

/** A file keeps the ends of its lines. */
function inLines({ path, text }: Draft, before: ReadonlyMap<string, string>): Draft {
  return { path, text: before.get(path)?.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text };
}

function nameOf(title: string): string {
  return `새 판 ‘${title}’`;
}

function promised(content: string): (address: string) => boolean {
  const file = join(content, 'permalinks.txt');
  const words = new Set(existsSync(file) ? readFileSync(file, 'utf8').split(/\s+/) : []);
  return (address) => words.has(address);
}
