import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { beforeEach, describe, mock, test } from 'node:test';
import { importFile } from '../../../src/commands/import-file.ts';
import { openNewsroom } from '../../../src/content/open-newsroom.ts';
import { scratchNewsroom } from './scratch-newsroom.ts';

const version = (headline: string, time: string, paragraphs: readonly string[], answers: readonly string[]) =>
  [
    headline,
    `입력 ${time}`,
    `(한빛=가온통신) 나루 기자 = ${paragraphs[0]}`,
    ...paragraphs.slice(1),
    '다음은 문보라 관장과의 일문일답.',
    ...answers,
    '<저작권자(c) 가온통신, 무단 전재-재배포 금지>',
  ].join('\n\n');

const first = version(
  '한빛시 새 도서관 다음 주 문 연다(1보)',
  '2026.03.04 10:00',
  [
    '한빛시는 오는 9일 새 도서관의 문을 연다고 4일 밝혔다.',
    '새 도서관은 세 층을 열람실로 쓴다. 장서는 12만 권이다.',
    '문보라 한빛시립도서관 관장은 “점자책을 두 배로 늘렸다”고 말했다.',
    '오는 10일에는 점자책 낭독회가 열린다.',
  ],
  [
    '-언제 문을 여나.',
    '“아침 열 시다. 첫날은 모두에게 열려 있다.”',
    '-인력은 늘었나.',
    '“주말 인력은 더 뽑을 생각이다.”',
  ],
);
const second = version(
  '한빛시 새 도서관 다음 주 문 연다(종합)',
  '2026.03.04 15:30',
  [
    '한빛시는 오는 9일 새 도서관의 문을 연다고 4일 밝혔다.',
    '새 도서관은 세 층을 열람실로 쓴다. 장서는 15만 권으로 늘었다.',
    '문보라 한빛시립도서관 관장은 “점자책을 두 배로 늘렸다”고 말했다.',
    '시민단체 한빛읽기모임은 환영한다는 뜻을 밝혔다.',
    '오는 11일에는 점자책 낭독회가 열린다.',
    '다음 달 2일에는 어린이 책 잔치가 열린다.',
  ],
  [
    ...[
      '-언제 문을 여나.',
      '“아침 열 시다. 첫날은 모두에게 열려 있다.”',
      '-주차는 되나.',
      '“지하에 여든 대를 댈 수 있다.”',
    ],
    ...['-인력은 늘었나.', '“주말 인력은 더 뽑을 생각이다. 모두 열두 명이다.”'],
  ],
);
const third = version(
  '한빛시 새 도서관 문 열었다(종합2보)',
  '2026.03.11 20:00',
  [
    '한빛시는 9일 새 도서관의 문을 열었다.',
    '새 도서관은 세 층을 열람실로 쓴다. 장서는 15만 권으로 늘었다.',
    '문보라 한빛시립도서관 관장은 “점자책을 두 배로 늘렸다”고 말했다.',
    '시민단체 한빛읽기모임은 환영한다는 뜻을 밝혔다.',
    '11일에는 점자책 낭독회가 열렸다.',
  ],
  ['-언제 문을 여나.', '“아침 열 시다. 첫날은 모두에게 열려 있다.”', '-주차는 되나.', '“지하에 여든 대를 댈 수 있다.”'],
);

const id = '2026-03-04-gaontongsin';
const article = `articles/${id}.md`;
const interview = `interviews/${id}.md`;
const reading = 'events/2026-03-10-gaontongsin.md';

describe('the next version of wire copy', () => {
  beforeEach(() => void mock.method(console, 'log', () => {}));

  /** A newsroom that has the first version, ready or as drafts. */
  function scratch(t: TestContext, ...options: string[]) {
    const content = scratchNewsroom(t);
    const beside = scratchNewsroom(t);
    const log = mock.method(console, 'log', () => {});
    const run = (text: string, ...more: string[]) => {
      writeFileSync(join(beside, 'copy.txt'), text);
      importFile([join(beside, 'copy.txt'), '--content', content, ...more]);
      return String(log.mock.calls.at(-1)?.arguments[0]);
    };
    const at = (path: string) => join(content, path);
    const read = (path: string) => readFileSync(at(path), 'utf8');
    const edit = (path: string, ...changes: readonly (readonly [string, string])[]) => {
      for (const [from, to] of changes) {
        assert.ok(read(path).includes(from), `${path} has ${from}`);
        writeFileSync(
          at(path),
          read(path).replace(from, () => to),
        );
      }
    };
    const all = () =>
      readdirSync(content, { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.(?:md|yaml)$/.test(path))
        .map((path) => [path, read(path)]);
    run(first, ...options);
    return { content, run, at, read, edit, all };
  }

  test('is refused by the name of the first, and nothing is written', (t) => {
    const { run, all } = scratch(t, '--yes');
    const before = all();
    assert.throws(() => run(second, '--yes'), /articles\/2026-03-04-gaontongsin\.md`의 다음 판\(종합\).*\n.*--update/);
    assert.deepEqual(all(), before);
    assert.throws(() => run(first), /이 판은 이미/);
  });

  test('is not taken back by an older version', (t) => {
    const { run, all } = scratch(t, '--yes');
    run(second, '--update', '--yes');
    const before = all();
    assert.throws(() => run(first, '--update', '--yes'), /이보다 뒤에 나온 판.*15:30.*10:00/);
    assert.deepEqual(all(), before);
  });

  test('is shown and not written with --dry-run', (t) => {
    const { run, all } = scratch(t, '--yes');
    const before = all();
    const shown = run(second, '--update', '--dry-run');
    assert.match(shown, /문단 2: 바뀜\n {6}- .*12만 권이다\.\n {6}\+ .*15만 권으로 늘었다\./);
    assert.match(shown, /질문 `q3`: 더함\n {6}\+ 주차는 되나\./);
    assert.match(run(second, '--dry-run'), /다음 판\(종합\)으로 보여/);
    const told = JSON.parse(run(second, '--update', '--json', '--dry-run')) as {
      update: { of: string; changes: { where: string; kind: string }[] };
    };
    assert.equal(told.update.of, `articles/${id}`);
    assert.ok(told.update.changes.some(({ where, kind }) => where === '문단 4' && kind === 'added'));
    assert.deepEqual(all(), before);
  });

  test('is merged with what the editor has done, and changes nothing a second time', (t) => {
    const { content, run, read, edit, all } = scratch(t, '--yes');
    edit(article, ['title: ', '# 줄인 제목\ntitle: 새 도서관, 9일 문 연다 # '], ['4일 밝혔다', '이날 밝혔다']);
    edit(article, ['[다음은', '열람증은 미리 받을 수 있다.\n\n\n[다음은']);
    edit(interview, ['{#q2}', '{#staff}'], ['id: mun-bora', 'id: moon']);
    edit(reading, ['status: planned', 'status: planned # 전화로 확인']);
    run(second, '--update', '--yes');

    assert.match(read(article), /^---\n# 줄인 제목\ntitle: 새 도서관, 9일 문 연다 # /);
    assert.match(read(article), /문을 연다고 이날 밝혔다\.\n\n.*15만 권으로 늘었다\./);
    assert.match(read(article), /한빛읽기모임[^\n]*\n\n오는 11일[\s\S]*열람증은 미리 받을 수 있다\./);
    assert.match(
      read(article),
      /corrections:\n {2}- kind: 수정\n {4}date: .*\n {4}note: 가온통신에서 다시 낸 기사\(종합\)/,
    );
    assert.match(read(article), /^updated: \d{4}-/m);
    assert.match(read(interview), /{#q1}[\s\S]*주차는 되나\. {#q3}[\s\S]*인력은 늘었나\. {#staff}\n\n.*열두 명이다\./);
    assert.match(read(interview), /id: moon/);
    // The event keeps its address and follows its sentence.
    assert.match(read(reading), /date: 2026-03-11\nstatus: planned # 전화로 확인\n/);
    assert.match(read(reading), /quote: 오는 11일에는 점자책 낭독회가 열린다/);
    assert.match(read('events/2026-04-02-gaontongsin.md'), /quote: 다음 달 2일에는/);
    assert.deepEqual(openNewsroom(content).mistakes, []);

    const before = all();
    assert.match(run(second, '--update', '--yes'), /새것이 없습니다/);
    assert.deepEqual(all(), before);
  });

  test('says that a plan has become true; what it no longer tells stays and is said', (t) => {
    const { content, run, read, edit } = scratch(t, '--yes');
    edit(reading, ['status: planned', 'status: planned  # 전화로 확인']);
    run(second, '--update', '--yes');
    const shown = run(third, '--update', '--yes');
    assert.match(read(reading), /status: happened # 전화로 확인\n/);
    assert.doesNotMatch(read(reading), /asOf/);
    assert.match(read(reading), /quote: 11일에는 점자책 낭독회가 열렸다/);
    assert.match(read('events/2026-04-02-gaontongsin.md'), /status: planned/);
    assert.match(shown, /2026-04-02-gaontongsin\.md\n {4}일정: 그대로 둠/);
    assert.match(shown, /`evidence`: 빠짐/);
    assert.match(read(interview), /인력은 늘었나\. {#q2}\n\n.*열두 명이다\./);
    assert.match(shown, /질문 `q2`: 그대로 둠/);
    assert.deepEqual(openNewsroom(content).mistakes, []);
  });

  test('leaves what both have changed as an open point where nobody is asked', (t) => {
    const { content, run, read, edit } = scratch(t);
    edit(article, ['장서는 12만 권이다', '책은 12만 권이다']);
    const shown = run(second, '--update');
    assert.match(read(article), /책은 12만 권이다\./);
    assert.match(read(article), /^# 확인할 것: 문단 2: .*15만 권으로 늘었다\.$/m);
    assert.match(shown, /= .*책은 12만 권이다\.\n {6}\+ .*15만 권으로 늘었다\./);
    // Nobody has read a draft: there is no change to tell of.
    assert.doesNotMatch(read(article), /updated|corrections/);
    assert.match(read('events/2026-04-02-gaontongsin.md'), /^draft: true$/m);
    assert.match(shown, /이미 나온 글은 합친 대로 나옵니다/);
    assert.doesNotMatch(shown, /아직 나오지 않습니다|일정 events\/|질문 \d|새 파일 people/);
    assert.deepEqual(openNewsroom(content).mistakes, []);
  });

  test('tells of what both have changed where no file changes', (t) => {
    const { run, edit, all } = scratch(t, '--yes');
    edit(article, ['장서는 12만 권이다', '책은 12만 권이다']);
    const next = first.replace('12만 권', '15만 권');
    const before = all();
    const told = /문단 2: 편집자와 통신사가 다르게 고쳐.*\n {6}= .*책은 12만 권이다\.\n {6}\+ .*장서는 15만 권이다\./;
    assert.match(run(next, '--update', '--dry-run', '--yes'), told);
    assert.deepEqual(all(), before);
    const json = JSON.parse(run(next, '--update', '--dry-run', '--yes', '--json')) as { written: boolean };
    assert.equal(json.written, false);
    const shown = run(next, '--update', '--yes');
    assert.match(shown, /^편집자의 것을 두어 고친 파일이 없습니다/);
    assert.match(shown, told);
    const again = JSON.parse(run(next, '--update', '--yes', '--json')) as { written: boolean; files: string[] };
    assert.deepEqual([again.written, again.files], [false, []]);
  });

  test('tells readers of another order, and of nothing before the text is out', (t) => {
    const paragraphs = first.split('\n\n');
    const moved = [...paragraphs.slice(0, 3), paragraphs[4], paragraphs[3], ...paragraphs.slice(5)].join('\n\n');
    const out = scratch(t, '--yes');
    assert.match(out.run(moved, '--update', '--yes'), /본문의 차례: 바뀜 — 새 판의 차례를 따랐습니다/);
    assert.match(out.read(article), /note: 가온통신에서 다시 낸 기사\(1보\)에 따라 차례를 바꾸었습니다\.\n/);
    const waiting = scratch(t, '--yes');
    waiting.edit(article, ['published:', 'publishAt: 2999-01-01\npublished:']);
    waiting.run(moved, '--update', '--yes');
    assert.match(waiting.read(article), /말했다\.\n\n새 도서관은/);
    assert.doesNotMatch(waiting.read(article), /updated|corrections/);
  });

  test('finds files under other names again, and makes none that was removed', (t) => {
    const { content, run, read, at, edit } = scratch(t, '--yes');
    renameSync(at(reading), at('events/reading.md'));
    renameSync(at(article), at('articles/library.md'));
    rmSync(at('people/mun-bora.md'));
    edit(interview, [`articles/${id}`, 'articles/library'], ['    who: people/mun-bora\n', '']);
    edit('events/reading.md', [`articles/${id}`, 'articles/library']);
    edit(`stories/${id}.md`, [`articles/${id}`, 'articles/library']);
    edit('articles/library.md', ['published:', 'formerly:\n  - articles/2026-03-04-gaontongsin\npublished:']);
    for (const name of readdirSync(at('events')))
      if (name !== 'reading.md') edit(`events/${name}`, [`articles/${id}`, 'articles/library']);
    assert.deepEqual(openNewsroom(content).mistakes, []);
    run(second, '--update', '--yes');
    assert.match(read('articles/library.md'), /15만 권으로/);
    assert.match(read('events/reading.md'), /date: 2026-03-11/);
    assert.ok(!existsSync(at(reading)) && !existsSync(at(article)) && !existsSync(at('people/mun-bora.md')));
    assert.deepEqual(openNewsroom(content).mistakes, []);
    // What is remembered under the old name no longer counts.
    assert.match(run(third, '--update', '--yes'), /^합쳤습니다/);
    assert.match(read('articles/library.md'), /9일 새 도서관의 문을 열었다/);
    assert.match(run(third, '--update', '--yes'), /^새것이 없습니다/);
  });

  test('is merged by what both have where the importer remembers nothing', (t) => {
    const { content, run, read, edit, at } = scratch(t, '--yes');
    rmSync(at('imported'), { recursive: true });
    edit(article, ['“점자책을 두 배로 늘렸다”고', '“점자책을 곱절로 늘렸다”고']);
    run(second, '--update=2026-03-04-gaontongsin', '--yes');
    assert.match(read(article), /곱절로 늘렸다/);
    assert.match(read(article), /한빛읽기모임/);
    assert.match(read(interview), /주차는 되나\. {#q3}/);
    assert.ok(existsSync(at('imported')));
    assert.deepEqual(openNewsroom(content).mistakes, []);
  });

  test('is another piece where the editor says so, and is found where it is named', (t) => {
    const { run, read, at } = scratch(t, '--yes');
    const other = second.replace('다음 주 문 연다(종합)', '개관 앞두고 시민 의견 듣기로');
    assert.throws(() => run(other, '--update=nothing', '--yes'), /그런 기사나 인터뷰가 없습니다/);
    run(other, '--update=articles/2026-03-04-gaontongsin', '--dry-run');
    run(other, '--separate', '--yes');
    assert.ok(existsSync(at('articles/2026-03-04-gaontongsin-2.md')));
    assert.match(read(article), /12만 권이다/);
    run(first, '--separate', '--yes');
    assert.match(read('articles/2026-03-04-gaontongsin-3.md'), /^story: stories\/2026-03-04-gaontongsin-3$/m);
    for (const other of ['--force', '--separate'])
      assert.throws(() => run(second, '--update', other), new RegExp(`\`--update\`와 \`${other}\`는 함께`));
  });

  test('is not merged into a file that cannot be read', (t) => {
    const { run, edit, all } = scratch(t, '--yes');
    edit(article, ['title: ', 'title: "']);
    const before = all();
    assert.throws(() => run(second, '--update=articles/2026-03-04-gaontongsin', '--yes'), /머리글을 읽을 수 없어/);
    assert.deepEqual(all(), before);
  });

  test('is not merged into a frontmatter on one line', (t) => {
    const { content, run, edit, all, at } = scratch(t, '--yes');
    writeFileSync(at(reading), '---\n{title: 낭독회, date: 2026-03-10, status: planned}\n---\n');
    const before = all();
    assert.throws(() => run(second, '--update', '--yes'), /2026-03-10-gaontongsin\.md`: 머리글이 필드마다/);
    assert.deepEqual(all(), before);
    edit(reading, [
      '{title: 낭독회, date: 2026-03-10, status: planned}',
      '"title": 낭독회\n"date": 2026-03-10\nstatus: planned',
    ]);
    run(second, '--update', '--yes');
    assert.deepEqual(openNewsroom(content).mistakes, []);
  });

  test('leaves out a text that was removed, and what it would be evidence for', (t) => {
    const { content, run, at, edit } = scratch(t, '--yes');
    rmSync(at(interview));
    edit(article, [`related:\n  - interviews/${id}\n`, '']);
    edit(article, [`[다음은 문보라 관장과의 일문일답.](/interviews/${id}/)\n`, '']);
    run(second.replace('“지하에 여든 대를', '“다음 달 3일부터 지하에 여든 대를'), '--update', '--yes');
    assert.ok(!existsSync(at(interview)));
    assert.deepEqual(openNewsroom(content).mistakes, []);
  });

  test('keeps the ends of lines that the file has', (t) => {
    const { run, read, at } = scratch(t, '--yes');
    writeFileSync(at(article), read(article).replaceAll('\n', '\r\n'));
    run(second, '--update', '--yes');
    assert.match(read(article), /15만 권/);
    assert.doesNotMatch(read(article), /[^\r]\n/);
  });

  test('that says the same changes nothing, whatever the layout', (t) => {
    const samples = join(import.meta.dirname, '../import/wire');
    const log = mock.method(console, 'log', () => {});
    const names = readdirSync(samples).filter((_, index) => index % 4 === 0);
    for (const name of names) {
      const file = ['copy.txt', 'copy.html'].map((each) => join(samples, name, each)).find(existsSync);
      if (file === undefined) continue;
      const content = scratchNewsroom(t);
      importFile([file, '--yes', '--content', content]);
      const before = readdirSync(content, { recursive: true, encoding: 'utf8' });
      const main =
        before.find((path) => /^articles.*\.md$/.test(path)) ?? before.find((path) => /^interviews.*\.md$/.test(path));
      assert.ok(main, name);
      importFile([file, '--yes', `--update=${main}`, '--content', content]);
      assert.match(String(log.mock.calls.at(-1)?.arguments[0]), /^새것이 없습니다/, name);
    }
  });
});
