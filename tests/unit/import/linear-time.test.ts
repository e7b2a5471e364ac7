import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { readWire } from '../../../src/import/read-wire.ts';

const sample = readFileSync(join(import.meta.dirname, 'wire/sample-1-dash-quote/copy.txt'), 'utf8');
const megabyte = 1024 * 1024;
const texts: Record<string, (size: number) => string> = {
  'the same copy again and again': (size) => sample.repeat(Math.ceil(size / Buffer.byteLength(sample))),
  'one line': (size) => '다리가 10일 다시 열렸다. '.repeat(Math.ceil(size / 35)),
  'one line without spaces': (size) => '다리가다시열렸다.'.repeat(Math.ceil(size / 25)),
  'one line of questions': (size) => `-왜 여나 “그렇다.” ${'-누가 오나 “모두다.” '.repeat(Math.ceil(size / 30))}`,
  'short lines': (size) => '다리\n'.repeat(Math.ceil(size / 7)),
  'questions without answers': (size) => '-왜 여나\n'.repeat(Math.ceil(size / 12)),
  'quotes that never close': (size) => `-왜 여나\n${'“그렇다\n'.repeat(Math.ceil(size / 13))}`,
  'brackets and signs': (size) => `가나다\n${'[[[(((“"▲-='.repeat(Math.ceil(size / 17))}`,
  'a line of names': (size) => '문가람 관장 '.repeat(Math.ceil(size / 17)),
};

describe('a megabyte is read in about a second, and twice as much in about twice the time', () => {
  for (const [name, make] of Object.entries(texts)) {
    test(name, () => {
      const [half, whole] = [make(megabyte / 2), make(megabyte)].map((text) => Buffer.from(text));
      assert.ok(half && whole);
      timeOf(half);
      const first = Math.min(timeOf(half), timeOf(half));
      const second = timeOf(whole);
      assert.ok(second < 3, `${second.toFixed(2)} s`);
      // Quadratic work would be four times as long.
      assert.ok(second < first * 3 + 0.1, `${first.toFixed(2)} s, then ${second.toFixed(2)} s`);
    });
  }
});

// What this process worked, not how long it waited while others did.
function timeOf(bytes: Uint8Array): number {
  const start = process.cpuUsage();
  assert.ok('document' in readWire(bytes, 'copy.txt', 'Asia/Seoul'));
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
