import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('..', import.meta.url));
/** The rooms whose words reach a page. */
const rooms = ['components', 'dates', 'layouts', 'markup', 'pages', 'reader', 'timeline'];
const ascii = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('');

/** Every character that our own components and dates can write, read off their source: buttons, labels, 월, 일, 요일. */
export function ownCharacters(): Set<string> {
  const files = rooms.flatMap((room) =>
    readdirSync(join(source, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:astro|ts|js|css)$/.test(name))
      .map((name) => join(source, room, name)),
  );
  return new Set(ascii + files.map((file) => readFileSync(file, 'utf8').replaceAll(/\p{Cc}/gu, '')).join(''));
}
