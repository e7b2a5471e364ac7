import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { BodyVersions } from '../../../../src/import/update/merge-bodies.ts';
import { mergeBodies } from '../../../../src/import/update/merge-bodies.ts';
import { splitBody } from '../../../../src/import/update/split-body.ts';

/** What becomes of a paragraph: at one side, between two versions. */
type Deed = 'keep' | 'edit' | 'drop' | 'add';

interface Line {
  words: string;
  /** What is added after it. */
  added: { mine: string; theirs: string };
  mine: Deed;
  theirs: Deed;
  isHead: boolean;
}

// Each paragraph in letters of its own: which is which is then certain.
const letters = fc.array(fc.nat(349), { minLength: 40, maxLength: 60 });
const deal = (dealt: readonly number[], index: number) =>
  dealt
    .map((letter, at) => `${String.fromCodePoint(0xac00 + index * 350 + letter)}${at % 3 === 1 ? ' ' : ''}`)
    .join('');
const deed = fc.constantFrom<Deed>('keep', 'keep', 'keep', 'edit', 'drop', 'add');
const lines = fc
  .array(fc.record({ letters, mine: deed, theirs: deed }), { minLength: 1, maxLength: 9 })
  // Questions are followed by answers, and the copy gives its ids by number.
  .map((all): Line[] =>
    all.map((line, index) => ({
      words: deal(line.letters, index).trim(),
      added: { mine: deal(line.letters, index + 10).trim(), theirs: deal(line.letters, index + 20).trim() },
      mine: line.mine,
      theirs: line.theirs,
      isHead: index % 3 === 0,
    })),
  );

/** The editor's words and the agency's can be told apart, and what is edited is still known. */
function versions(all: readonly Line[]): BodyVersions & { own: string[]; fresh: string[]; both: string[] } {
  const own: string[] = [];
  const fresh: string[] = [];
  const both: string[] = [];
  let number = 0;
  const write = (side: 'base' | 'mine' | 'theirs') => {
    number = 0;
    return all
      .flatMap((line) => {
        const done = side === 'base' ? 'keep' : line[side];
        const sign = side === 'mine' ? '편집자' : '통신사';
        if (line.isHead) number += 1;
        // The editor calls every other question otherwise.
        const id = side === 'mine' && number % 2 === 0 ? `named-${number}` : `q${number}`;
        const block = (words: string) => (line.isHead ? `## ${words} {#${id}}` : words);
        const added = side === 'base' ? '' : line.added[side];
        if (done === 'drop' && !line.isHead) return [];
        if (done === 'edit') return [block(`${line.words} ${sign}`)];
        return done === 'add' ? [block(line.words), added] : [block(line.words)];
      })
      .join('\n\n');
  };
  for (const { words, added, mine, theirs } of all) {
    if (mine === 'edit') own.push(`${words} 편집자`);
    if (mine === 'add') own.push(added.mine);
    if (theirs === 'add') fresh.push(added.theirs);
    if (theirs === 'edit' && (mine === 'keep' || mine === 'add')) fresh.push(`${words} 통신사`);
    if (theirs === 'edit' && mine === 'edit') both.push(`${words} 통신사`);
  }
  return {
    ...{
      in: 'interviews/x',
      base: `\n${write('base')}\n`,
      mine: `\n${write('mine')}\n`,
      theirs: `\n${write('theirs')}\n`,
    },
    ...{ isPromised: () => false, formerIds: [], decisions: new Map() },
    ...{ own, fresh, both },
  };
}

const idsIn = (body: string) => splitBody(body).blocks.flatMap(({ id }) => id ?? []);

describe('merging the body of a text with that of the next version', () => {
  test('keeps what the editor changed, takes what the agency changed, and asks where both did', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const scene = versions(all);
        const { text, conflicts } = mergeBodies(scene);
        for (const words of scene.own) assert.ok(text.includes(words), `the editor's: ${words}`);
        for (const words of scene.fresh) assert.ok(text.includes(words), `the agency's: ${words}`);
        for (const words of scene.both) {
          assert.ok(!text.includes(words));
          assert.ok(conflicts.some(({ after }) => after === words));
        }
      }),
      { numRuns: 100 },
    );
  });

  test('never changes an id, gives none twice, and leaves other blocks as they were to the byte', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const scene = versions(all);
        const ids = idsIn(mergeBodies(scene).text);
        assert.equal(new Set(ids).size, ids.length);
        const mine = idsIn(scene.mine);
        assert.deepEqual(
          ids.filter((id) => mine.includes(id)),
          mine,
        );
        assert.equal(mergeBodies({ ...scene, theirs: scene.base ?? '' }).text, scene.mine);
      }),
      { numRuns: 100 },
    );
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const scene = versions(all);
        const once = mergeBodies(scene);
        const twice = mergeBodies({ ...scene, base: scene.theirs, mine: once.text });
        assert.deepEqual(twice, { text: once.text, changes: [], conflicts: [] });
      }),
      { numRuns: 100 },
    );
  });
});
