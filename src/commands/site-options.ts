import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CommandError } from './command-error.ts';

export interface SiteOptions {
  /** The folder that the newsroom writes in. */
  content: string;
  /** The folder that is published. */
  out: string;
  /** Whether texts lie there compressed too. */
  compressed: boolean;
}

/** Reads `--content <folder>` and `--out <folder>`, both from the project's folder. Throws `CommandError`. */
export function siteOptions(args: string[]): SiteOptions {
  const options = readOptions(args);
  if (!statSync(options.content, { throwIfNoEntry: false })?.isDirectory()) {
    throw new CommandError(`글이 담긴 폴더가 있어야 합니다. \`${options.content}\` 폴더가 없습니다.`);
  }
  return options;
}

function readOptions(args: string[]): SiteOptions {
  try {
    const { values } = parseArgs({
      args,
      options: {
        content: { type: 'string', default: 'content' },
        out: { type: 'string', default: 'dist' },
        compressed: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch {
    throw new CommandError(
      `쓸 수 있는 것은 \`--content <폴더>\`와 \`--out <폴더>\`입니다. 받은 것: \`${args.join(' ')}\`. npm으로 실행할 때는 앞에 \`--\`를 넣으세요.`,
    );
  }
}
