import { mkdirSync, rmSync } from 'node:fs';
import { CommandError } from './command-error.ts';
import { installBrowsers } from './install-browsers.ts';
import { installTools } from './install-tools.ts';
import type { TestCounts } from './read-test-report.ts';
import { readPlaywrightReport, readTapReport } from './read-test-report.ts';
import { runScript } from './run-script.ts';

const steps = { types, lint, unit, site, e2e };

/**
 * `npm test`: everything, or the steps that are named (`npm test -- unit`). Goes on after a failure. The last line it
 * prints counts the tests; a step that is not a test counts when it fails. Returns the exit code.
 */
export async function test(args: string[]): Promise<number> {
  const unknown = args.filter((name) => !Object.hasOwn(steps, name));
  if (unknown.length > 0) {
    throw new CommandError(
      `시험은 ${Object.keys(steps).join(', ')} 가운데서 고릅니다. 받은 것: \`${unknown.join(' ')}\``,
    );
  }
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const [name, step] of Object.entries(steps)) {
    if (args.length > 0 && !args.includes(name)) continue;
    console.log(`\n— ${name}`);
    const counts = await step();
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
    if (counts.failed > 0) console.log(`— ${name}: failed`);
  }
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
  return total.failed > 0 ? 1 : 0;
}

async function types(): Promise<TestCounts> {
  return countFailure(await runScript('node_modules/astro/bin/astro.mjs', ['check']));
}

async function lint(): Promise<TestCounts> {
  return countFailure(await runScript('node_modules/@biomejs/biome/bin/biome', ['lint']));
}

async function unit(): Promise<TestCounts> {
  installTools();
  const report = reportFile('unit.tap');
  const reporters = ['spec', 'stdout', 'tap', report].map(
    (value, index) => `--test-reporter${index % 2 === 0 ? '' : '-destination'}=${value}`,
  );
  return readTapReport(report, await runScript('--test', [...reporters, 'tests/unit/**/*.test.ts']));
}

/** The newsroom's own content must become a site. */
async function site(): Promise<TestCounts> {
  return countFailure(await runScript('src/commands/run.mjs', ['build', '--out', '.yeonpyo/real-site']));
}

async function e2e(): Promise<TestCounts> {
  if (!(await installBrowsers())) return countFailure(1);
  const report = reportFile('e2e.json');
  const environment = { PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const args = ['test', '--reporter=list,json'];
  return readPlaywrightReport(report, await runScript('node_modules/@playwright/test/cli.js', args, { environment }));
}

/** An empty place for a report: one of an earlier run must not be counted. */
function reportFile(name: string): string {
  mkdirSync('.yeonpyo', { recursive: true });
  rmSync(`.yeonpyo/${name}`, { force: true });
  return `.yeonpyo/${name}`;
}

function countFailure(code: number): TestCounts {
  return { passed: 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}
