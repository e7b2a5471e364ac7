import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLedger, writeLedger } from '../../../src/permalinks/ledger.ts';

const permalinks = [
  { path: '/articles/국회/', anchor: '왜', since: '2025-09-11' },
  { path: '/', anchor: '', since: '2025-09-10' },
  { path: '/articles/국회/', anchor: '', since: '2025-09-11' },
];

test('a ledger is sorted, one address a line with its day, and reads as it was written', () => {
  const text = writeLedger(permalinks);
  const lines = text.split('\n').filter((line) => line.startsWith('/'));
  assert.deepEqual(lines, ['/ 2025-09-10', '/articles/국회/ 2025-09-11', '/articles/국회/#왜 2025-09-11']);
  const read = readLedger(text, 'permalinks.txt');
  assert.deepEqual(read.mistakes, []);
  assert.deepEqual(writeLedger(read.permalinks), text);
});

test('what two branches have written is one ledger, with the earlier day of each address', () => {
  const merged = '/b/ 2025-09-12\n/a/ 2025-09-11\n/b/ 2025-09-10\n';
  const { permalinks: read, mistakes } = readLedger(merged, 'permalinks.txt');
  assert.deepEqual(mistakes, []);
  assert.deepEqual(writeLedger(read).split('\n').slice(1), ['/a/ 2025-09-11', '/b/ 2025-09-10', '']);
});

test('a line that cannot be read is a mistake at its place, and the others are kept', () => {
  const { permalinks: read, mistakes } = readLedger('/a/ 2025-09-11\n/b 어제\n=======\n/c/#d 2025-09-11\n', 'p.txt');
  assert.deepEqual(
    mistakes.map(({ id, line }) => [id, line]),
    [
      ['bad-ledger', 2],
      ['merge-conflict', 3],
    ],
  );
  assert.deepEqual(
    read.map(({ path, anchor, line }) => [path, anchor, line]),
    [
      ['/a/', '', 1],
      ['/c/', 'd', 4],
    ],
  );
});
