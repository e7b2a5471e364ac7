import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { collectionNames, collections, isCollectionName } from '../content/collections.ts';
import { openNewsroom } from '../content/open-newsroom.ts';
import { readSite } from '../content/read-site.ts';
import { goneSchema } from '../content/schemas/gone.ts';
import { sortFiles } from '../content/sort-files.ts';
import { CommandError } from './command-error.ts';
import { draftFrontmatter } from './draft-frontmatter.ts';
import { mistakeLines } from './format-mistakes.ts';
import { today } from './today.ts';

/**
 * `npm run new -- article <id>`: a file with the fields of its collection, and what is still to be written in it.
 * Never touches a file that exists. Returns the exit code.
 */
export function newFile(args: string[]): number {
  const { collection, id, content } = readArguments(args);
  const path = `${collection}/${id.normalize('NFC').replace(/\.md$/, '')}.md`;
  const absolute = resolve(content, path);
  const { mistakes } = sortFiles([{ path, absolute }], content);
  if (mistakes.length > 0) throw new CommandError(mistakes.map(({ message }) => message).join('\n'));
  const file = `${content}/${path}`;
  if (existsSync(absolute)) throw new CommandError(`\`${file}\` 파일이 이미 있습니다. 다른 이름을 쓰세요.`);
  mkdirSync(dirname(absolute), { recursive: true });
  writeFileSync(
    absolute,
    draftFrontmatter(schemas[collection], { [collection === 'gone' ? 'date' : 'published']: today(zoneOf(content)) }),
    {
      flag: 'wx',
    },
  );
  console.log(`\`${file}\` 파일을 만들었습니다. 쓰는 동안 \`npm run check\`로 확인하세요.`);
  const unwritten = openNewsroom(content).mistakes.filter((mistake) => mistake.file === file);
  if (unwritten.length > 0) console.log(`아직 채울 곳:\n${mistakeLines(unwritten).join('\n')}`);
  return 0;
}

const schemas = { ...collections, gone: goneSchema };

const singular: Readonly<Record<string, keyof typeof schemas>> = {
  story: 'stories',
  article: 'articles',
  interview: 'interviews',
  event: 'events',
  person: 'people',
  organization: 'organizations',
  gone: 'gone',
};

function readArguments(args: string[]): { collection: keyof typeof schemas; id: string; content: string } {
  try {
    const options = { content: { type: 'string', default: 'content' } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [name = '', id, ...rest] = positionals;
    const collection = singular[name] ?? name;
    if (id && rest.length === 0 && (collection === 'gone' || isCollectionName(collection))) {
      return { collection, id, content: values.content };
    }
  } catch {
    // An option that does not exist is told like any other mistake.
  }
  const names = [...Object.keys(singular), ...collectionNames].map((name) => `\`${name}\``).join(', ');
  throw new CommandError(
    `\`npm run new -- article 파일-이름\`처럼 씁니다. 받은 것: \`${args.join(' ')}\`. 쓸 수 있는 종류: ${names}`,
  );
}

function zoneOf(content: string): string {
  const { site } = readSite({ path: 'site.yaml', absolute: resolve(content, 'site.yaml') }, content);
  return site?.timeZone ?? 'Asia/Seoul';
}
