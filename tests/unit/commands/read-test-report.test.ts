import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readPlaywrightReport, readTapReport } from '../../../src/commands/read-test-report.ts';

const folder = mkdtempSync(join(tmpdir(), 'yeonpyo-'));
after(() => rmSync(folder, { recursive: true }));

function report(text: string): string {
  const file = join(folder, 'report');
  writeFileSync(file, text);
  return file;
}

test('TAP is counted by its closing lines', () => {
  const tap = '# pass 99\nok 1 - x\n1..1\n# tests 9\n# pass 5\n# fail 1\n# cancelled 1\n# skipped 1\n# todo 1\n';
  assert.deepEqual(readTapReport(report(tap), 1), { passed: 5, failed: 2, skipped: 2 });
});

test("Playwright's JSON is counted by its stats", () => {
  const json = JSON.stringify({ stats: { expected: 7, flaky: 1, unexpected: 2, skipped: 3 } });
  assert.deepEqual(readPlaywrightReport(report(json), 1), { passed: 8, failed: 2, skipped: 3 });
});

test('a run that broke before it could report has failed', () => {
  assert.deepEqual(readTapReport(join(folder, 'nothing'), 7), { passed: 0, failed: 1, skipped: 0 });
  assert.deepEqual(readPlaywrightReport(report('{'), 1), { passed: 0, failed: 1, skipped: 0 });
});
