import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CommandError } from '../commands/command-error.ts';
import { filesAndLinksIn } from './site-files.ts';

/** Where the manifest of a site stands in it. */
export const releaseFile = 'release.json';

// Whoever verifies a site joins these to a folder or an address: none may lead out of it.
const path = z.string().regex(/^(?!\/)(?!.*(?:^|\/)\.{0,2}(?:\/|$))[^\\\0]+$/u);
const file = z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), size: z.int().min(0) });
const schema = z.strictObject({
  version: z.literal(1),
  newest: z.string().nullable(),
  files: z.record(path, file),
});

/** What a site consists of: every file by its path with forward slashes, in order, but for the manifest itself. */
export type Release = z.output<typeof schema>;

/** The manifest of a finished site. `newest` is the day of the newest word in it, not of the build. */
export function makeRelease(folder: string, newest: string | null = null): Release {
  const files = filesAndLinksIn(folder)
    .filter((name) => name !== releaseFile)
    .map((name) => [name, describeFile(readFileSync(join(folder, name)))]);
  return { version: 1, newest, files: Object.fromEntries(files) };
}

/** What the manifest says of a file with these bytes. */
export function describeFile(bytes: Uint8Array): Release['files'][string] {
  return { sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.byteLength };
}

/** Reads the text of a manifest. Throws `CommandError` when it is none. */
export function readRelease(text: string): Release {
  const result = schema.safeParse(readJson(text));
  if (result.success) return result.data;
  throw new CommandError(
    `\`${releaseFile}\`을 읽을 수 없습니다. \`npm run build\`가 만든 파일 그대로여야 합니다. ${result.error.issues[0]?.message ?? ''}`,
  );
}

/** The manifest as a file: a line a file, so that two releases can be compared by eye. */
export function writeRelease(release: Release): string {
  const { version, newest, files } = release;
  const lines = Object.entries(files).map(
    ([name, described]) => `${JSON.stringify(name)}:${JSON.stringify(described)}`,
  );
  return `{"version":${version},"newest":${JSON.stringify(newest)},"files":{\n${lines.join(',\n')}\n}}\n`;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
