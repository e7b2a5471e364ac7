import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mock, test } from 'node:test';
import fc from 'fast-check';
import { importFile } from '../../../src/commands/import-file.ts';
import { openNewsroom } from '../../../src/content/open-newsroom.ts';
import { scratchNewsroom } from './scratch-newsroom.ts';

const samples = join(import.meta.dirname, '../import/wire');
const copies = readdirSync(samples)
  .map((name) => join(samples, name, 'copy.txt'))
  .filter(existsSync);

const isDocument = (path: string) => /^(?:articles|interviews)[\\/].*\.md$/.test(path);

test('whatever an agency changes in its copy, the editor’s words stay, ids stay, and the newsroom has no mistake', (t) => {
  const log = mock.method(console, 'log', () => {});
  const choices = fc.infiniteStream(fc.nat(11));
  fc.assert(
    fc.property(fc.constantFrom(...copies), choices, (copy, stream) => {
      const draw = () => Number(stream.next().value);
      const content = scratchNewsroom(t);
      const paths = (isWanted: (path: string) => boolean) =>
        readdirSync(content, { recursive: true, encoding: 'utf8' }).filter(isWanted);
      const read = (path: string) => readFileSync(join(content, path), 'utf8');
      const ids = () =>
        paths(isDocument).flatMap(
          (path) =>
            read(path)
              .match(/\{#[^}]+\}/g)
              ?.map((id) => path + id) ?? [],
        );
      importFile([copy, '--yes', '--content', content]);

      // Not where an event quotes: that would be the editor's own mistake.
      const quoted = paths((path) => /^events.*\.md$/.test(path))
        .map(read)
        .join('\n');
      const own: string[] = [];
      for (const path of paths(isDocument)) {
        const [, head = '', body = ''] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(read(path)) ?? [];
        const blocks = body.split('\n\n').map((block) => {
          const words = block.trim();
          if (draw() > 3 || words.length < 30 || /^[-<[*#]/.test(words) || quoted.includes(words.slice(5, 25)))
            return block;
          own.push(`편집자가 덧붙인 말 ${own.length}이다.`);
          return block.replace(words, () => `${words} ${own.at(-1)}`);
        });
        writeFileSync(join(content, path), head + blocks.join('\n\n'));
      }
      const [before, places] = [openNewsroom(content).mistakes, ids()];

      const next = readFileSync(copy, 'utf8')
        .split('\n')
        .flatMap((line) => {
          const deed = line.length < 25 ? 'keep' : deeds[draw()];
          if (deed === 'drop') return [];
          if (deed === 'add') return [line, '', '관계자는 다음 달 3일 설명회를 연다고 밝혔다.', ''];
          if (deed === 'number') return [line.replaceAll(/\d/g, (digit) => String((Number(digit) % 8) + 1))];
          return [deed === 'words' ? line.replace('다.', '다고 전했다.') : line];
        });
      const file = join(scratchNewsroom(t), 'copy.txt');
      writeFileSync(file, next.join('\n'));
      const main = paths(isDocument).find((path) => path.startsWith('articles')) ?? paths(isDocument)[0];
      const args = [file, '--yes', `--update=${main?.replaceAll('\\', '/')}`, '--content', content];
      importFile(args);
      if (before.length === 0) assert.deepEqual(openNewsroom(content).mistakes, []);
      const after = paths(isDocument).map(read).join('\n');
      for (const words of own) assert.ok(after.includes(words), words);
      const kept = ids();
      for (const place of places.filter((each) => each.startsWith('interviews')))
        assert.ok(kept.includes(place), place);
      assert.equal(new Set(kept).size, kept.length);
      importFile(args);
      assert.match(String(log.mock.calls.at(-1)?.arguments[0]), /^새것이 없습니다/);
    }),
    { numRuns: 25 },
  );
});

const deeds: readonly string[] = ['drop', 'add', 'number', 'words'];
