import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { CommandError } from '../commands/command-error.ts';
import { inWorkFolder } from './gather-files.ts';
import type { KeptRelease, Turn } from './kept-release.ts';
import { keptReleaseSchema, turnsSchema } from './kept-release.ts';
import type { Store } from './store.ts';
import { archiveFolder } from './store.ts';

/** What is kept of the releases: their lists of files (`<id>.json`), whose turn was when (`turns.json`), and every content by its hash (`objects/`). */
export interface Archive {
  releases: KeptRelease[];
  turns: Turn[];
  /** The hashes of the contents that are whole, with their sizes. */
  objects: Map<string, number>;
}

export async function readArchive(store: Store): Promise<Archive> {
  const listed = await store.list();
  const texts = [...listed.keys()].filter((path) => /^[0-9a-z]+\.json$/.test(path));
  return inWorkFolder(async (folder) => {
    await store.get(texts, folder);
    const ids = texts.filter((path) => path !== 'turns.json');
    return {
      releases: ids.map((path) => readText(join(folder, path), keptReleaseSchema)),
      turns: texts.includes('turns.json') ? readText(join(folder, 'turns.json'), turnsSchema).turns : [],
      objects: new Map(
        [...listed].flatMap(([path, { size }]): [string, number][] => {
          const [, hash] = /^objects\/([0-9a-f]{64})$/.exec(path) ?? [];
          return hash === undefined ? [] : [[hash, size]];
        }),
      ),
    };
  });
}

export async function writeKeptRelease(store: Store, kept: KeptRelease): Promise<void> {
  await putText(store, `${kept.id}.json`, kept);
}

export async function writeTurns(store: Store, turns: Turn[]): Promise<void> {
  await putText(store, 'turns.json', { version: 1, turns } satisfies z.input<typeof turnsSchema>);
}

/** The path of a content in the archive. */
export function objectPath(sha256: string): string {
  return `objects/${sha256}`;
}

function putText(store: Store, path: string, value: unknown): Promise<void> {
  return inWorkFolder(async (folder) => {
    const file = join(folder, path);
    writeFileSync(file, `${JSON.stringify(value)}\n`);
    await store.put(new Map([[path, file]]));
  });
}

/** Guessing what was kept would risk deleting it: what cannot be read stops everything. */
function readText<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new CommandError(
      `보관한 판의 기록(\`${file.slice(file.lastIndexOf('/') + 1)}\`)을 읽을 수 없습니다. 지난 사본에서 되살리거나, 되돌릴 일이 없다면 대상의 \`${archiveFolder}\` 폴더를 지우고 다시 실행하세요.`,
      { cause: error },
    );
  }
}
