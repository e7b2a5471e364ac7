import { readFileSync } from 'node:fs';
import { z } from 'zod';

export interface TestCounts {
  passed: number;
  failed: number;
  skipped: number;
}

/** Counts what `node --test` reported in TAP. A run that ran nothing, or whose exit `code` is not 0, has failed. */
export function readTapReport(file: string, code: number): TestCounts {
  const report = read(file);
  const count = (name: string) =>
    Number(
      report
        .match(new RegExp(`^# ${name} (\\d+)$`, 'gm'))
        ?.at(-1)
        ?.split(' ')
        .at(-1) ?? 0,
    );
  return settle(
    { passed: count('pass'), failed: count('fail') + count('cancelled'), skipped: count('skipped') + count('todo') },
    code,
  );
}

/** Counts what Playwright reported in JSON. A test that passed when it was repeated counts as passed. */
export function readPlaywrightReport(file: string, code: number): TestCounts {
  const report = playwrightReport.safeParse(parse(read(file)));
  const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = report.data?.stats ?? {};
  return settle({ passed: expected + flaky, failed: unexpected, skipped }, code);
}

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), flaky: z.number(), unexpected: z.number(), skipped: z.number() }),
});

function settle(counts: TestCounts, code: number): TestCounts {
  const isEmpty = counts.passed + counts.failed === 0;
  return counts.failed === 0 && (code !== 0 || isEmpty) ? { ...counts, failed: 1 } : counts;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
