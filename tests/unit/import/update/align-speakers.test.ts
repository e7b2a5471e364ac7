import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alignSpeakers } from '../../../../src/import/update/align-speakers.ts';
import { splitFile } from '../../../../src/import/update/split-file.ts';

test('speakers are called as the editor calls them, and new ones get an id that is free', () => {
  const file = (speakers: readonly string[], body: string) => {
    const lines = speakers.map((each) => `  - id: ${each.split('|')[0]}\n    label: ${each.split('|')[1]}`);
    const split = splitFile(`---\nspeakers:\n${lines.join('\n')}\n---\n\n${body}\n`);
    assert.ok(split);
    return split;
  };
  const base = file(['mun|문보라 관장', 'na|나래 국장'], '**문보라 관장** 예.\n\n**나래 국장** 아니요.');
  const mine = file(['moon|문 관장', 'na|나래 국장'], '**문 관장** 예.\n\n**나래 국장** 아니요.');
  const theirs = file(
    ['mun|문보라 관장', 'na|나래 국장', 'moon|문달 과장'],
    '**문보라 관장** 네.\n\n**문달 과장** 글쎄요.',
  );
  assert.equal(alignSpeakers(base, base, mine).body, mine.body);
  const aligned = alignSpeakers(theirs, base, mine);
  assert.equal(aligned.body, '\n**문 관장** 네.\n\n**문달 과장** 글쎄요.\n');
  assert.deepEqual(aligned.fields['speakers'], [
    { id: 'moon', label: '문 관장' },
    { id: 'na', label: '나래 국장' },
    { id: 'moon-2', label: '문달 과장' },
  ]);
});
