import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compileMarkdown } from '../../../src/markdown/compile-markdown.ts';
import { findExcess } from '../../../src/markdown/source/find-excess.ts';
import { testManuscript } from './test-manuscript.ts';

/** The deepest and fullest that is taken, many times over. */
const repeated: Readonly<Record<string, (count: number) => string>> = {
  'nested lists': (count) => `${ladder('  ', '- ', 50)}\n\n글\n\n`.repeat(count),
  'nested quotes': (count) => `${ladder('> ', '> ', 50)}\n\n`.repeat(count),
  'lists and quotes on one line': (count) => `${'> - '.repeat(25)}글\n\n`.repeat(count * 8),
  'items with emphasis and links': (count) => '- **가**나 [다](/a/)\n'.repeat(count * 40),
  'nested emphasis': (count) => `${'*가 '.repeat(60)}나${' 다*'.repeat(60)}\n\n`.repeat(count * 2),
  'emphasis side by side': (count) => `${'**가** 나 '.repeat(400)}\n\n`.repeat(count),
  'nested links': (count) => `${'['.repeat(60)}글${'](/a/)'.repeat(60)}\n\n`.repeat(count * 2),
  brackets: (count) => `${'['.repeat(900)}\n\n`.repeat(count * 4),
  'code that does not end': (count) =>
    `${Array.from({ length: 49 }, (_, length) => '`'.repeat(length + 1)).join(' ')}\n\n`.repeat(count),
  'tables with emphasis': (count) => `|가|나|\n|-|-|\n${'|**가**|[나](/a/)|\n'.repeat(count * 20)}\n`,
  'lines of one paragraph': (count) => '글을 쓴다.\n'.repeat(count * 400),
};

describe('eight times the Markdown takes about eight times as long', () => {
  for (const [name, write] of Object.entries(repeated)) {
    test(name, () => {
      const timeOf = (count: number) => Math.min(...[1, 2, 3, 4].map(() => duration(write(count))));
      timeOf(3);
      const ratio = timeOf(24) / timeOf(3);
      // Quadratic work would come near 64; the machine's own clearing up makes 8 into 20 now and then.
      assert.ok(ratio < 32, `${ratio.toFixed(1)} times`);
    });
  }
});

describe('what nests without end, or is too full, is refused before it is read', () => {
  for (const [name, text] of Object.entries({
    lists: ladder('  ', '- ', 51),
    quotes: '>'.repeat(100_000),
    'numbers and quotes': `${'1. > '.repeat(30)}글`,
    emphasis: '*가 '.repeat(500_000),
    links: '['.repeat(1_000_000),
    'emphasis in items': `- ${'**가** '.repeat(501)}`,
    table: `|가|\n|-|\n${'|**가** **나**|\n'.repeat(3000)}`,
    backticks: '`'.repeat(51),
  })) {
    test(name, () =>
      assert.deepEqual(
        compileMarkdown(testManuscript(text)).mistakes.map(({ id }) => id),
        ['too-much'],
      ),
    );
  }
});

describe('what somebody may well write is taken', () => {
  for (const [name, text] of Object.entries({
    'the deepest list': ladder('  ', '- ', 50),
    'the deepest quote': `${'>'.repeat(50)} 글`,
    'a thousand items with emphasis': '- **가** [나](/a/)\n'.repeat(1000),
    'a thousand numbered items': Array.from({ length: 1000 }, (_, index) => `${index + 1}. **가** 나`).join('\n'),
    'a long table': `|가|나|\n|-|-|\n${'|**가**|[나](/a/)|\n'.repeat(1000)}`,
    'a list far to the right in code': `\`\`\`\n${' '.repeat(80)}- 글\n\`\`\``,
    'names with underscores': `\`\`\`\n${'snake_case_name\n'.repeat(2000)}\`\`\``,
    'a rule': `${'* '.repeat(40)}*`,
  })) {
    test(name, () => assert.equal(findExcess(text), undefined));
  }
});

/** A line for each level, further in than the last. */
function ladder(indent: string, sign: string, levels: number): string {
  return Array.from({ length: levels }, (_, level) => `${indent.repeat(level)}${sign}글`).join('\n');
}

// What this process worked, not how long it waited while others did.
function duration(text: string): number {
  const start = process.cpuUsage();
  compileMarkdown(testManuscript(text));
  const { user, system } = process.cpuUsage(start);
  return user + system;
}
