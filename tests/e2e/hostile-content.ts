import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import naughty from 'big-list-of-naughty-strings' with { type: 'json' };
import type { z } from 'zod';
import { findUnprintable } from '../../src/content/find-unprintable.ts';
import { former, line, url } from '../../src/content/schemas/fields.ts';
import { compileMarkdown } from '../../src/markdown/compile-markdown.ts';
import { testManuscript } from '../unit/markdown/test-manuscript.ts';
import { vectors } from './hostile-vectors.ts';

/** Every string of the corpus and of the Big List of Naughty Strings, once, as a file of ours holds it. */
export const hostileWords = [...new Set([...Object.values(vectors).flat(), ...naughty].map(asRead))].filter(
  (words) => words !== '',
);

/** Those that one line of a piece may be; the others are refused. */
export const allowedWords = hostileWords.filter((words) => !findUnprintable(words) && takes(line('글'), words));

/** What stands together in one piece of each kind. Each title and name holds all of it. */
export interface Helping {
  id: string;
  words: string[];
  title: string;
}

export const helpings: Helping[] = Array.from({ length: Math.ceil(allowedWords.length / 24) }, (_, index) => {
  const words = allowedWords.slice(index * 24, index * 24 + 24);
  return { id: `h${index}`, words, title: words.join(' ¶ ') };
});

/** The name of the publication, and all else that its own file says. */
export const hostileSite = {
  name: '"><script>alert(1)</script>\'&]]>',
  description: allowedWords.slice(0, 40).join(' ¶ '),
  address: 'https://news.example',
  base: '/news/',
  publisher: allowedWords.slice(0, 301).map((value) => ({ label: value, value })),
  contact: { phone: '<img src=x onerror=alert(1)>' },
};

/** Writes a newsroom in which every field that takes words has every word of these, by helpings. */
export function writeHostileContent(folder: string): void {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('site.yaml', yaml(hostileSite));
  write('redactions.yaml', yaml({ words: ['<script>"비밀"</script>', "']]>&비밀"] }));
  mkdirSync(join(folder, 'articles'), { recursive: true });
  cpSync('tests/site/articles/mill.png', join(folder, 'articles/mill.png'));
  for (const helping of helpings) for (const [path, text] of Object.entries(piecesOf(helping))) write(path, text);
}

function piecesOf({ id, words, title }: Helping): Record<string, string> {
  const entries = { published: '2025-09-10', story: `stories/${id}`, ...documentFields(words, title) };
  return {
    [`stories/${id}.md`]: file({ title: `${id} ${title}`, summary: title, lead: `articles/${id}` }, body(words)),
    [`articles/${id}.md`]: file(
      {
        ...entries,
        title,
        formerly: words
          .filter((each) => takes(former, `articles/${each}`))
          .slice(0, 3)
          .map((each) => `articles/${id}-${each}`),
      },
      [...words.map(sentence), ...words.filter(isMarkdown)].join('\n\n'),
    ),
    [`interviews/${id}.md`]: file(
      {
        ...entries,
        title,
        setting: { where: title },
        speakers: [
          { id: 'a', label: '가' },
          { id: 'b', who: `people/${id}`, label: `나 ${words[0]}` },
        ],
        answers: 'gist',
      },
      words.map((each, at) => `## ${at} ${escaped(each)} {#q${at}}\n\n**가** ${escaped(each)}`).join('\n\n'),
    ),
    [`events/${id}.md`]: file(
      {
        title,
        date: '2025-09-10',
        status: 'planned',
        asOf: '2025-09-10',
        dateNote: title,
        place: title,
        kind: words.find((each) => !/\s/u.test(each)) ?? '일',
        who: [`people/${id}`, `organizations/${id}`],
        stories: [`stories/${id}`],
        evidence: words.map((each, at) => ({
          in: `articles/${id}`,
          quote: `${100 + at}째 말 ${each}`.replaceAll(/\s+/g, ' '),
        })),
      },
      body(words),
    ),
    [`people/${id}.md`]: file(entity('사람', words, title), body(words)),
    [`organizations/${id}.md`]: file(entity('기관', words, title), body(words)),
    [`gone/articles/g-${id}.md`]: file({ kind: 'withdrawn', date: '2025-09-10', title, reason: title }, ''),
  };
}

function documentFields(words: string[], title: string): object {
  return {
    decks: [title, words[0], words[1]].filter((each) => each !== undefined),
    dateline: title,
    bylines: words.map((name) => ({ name, role: name })),
    source: { agency: title, treatment: 'own', url: addresses(words)[0] ?? 'https://x.example/' },
    image: { src: '../articles/mill.png', alt: title, caption: title, credit: title },
    keyPoints: words,
    corrections: words.map((note) => ({ kind: '정정', date: '2025-09-10', note })),
  };
}

function entity(kind: string, words: string[], title: string): object {
  return {
    name: `${kind} ${title}`,
    aliases: words.map((each) => `${kind} ${each}`),
    role: title,
    sameAs: addresses(words),
  };
}

function addresses(words: string[]): string[] {
  return words
    .flatMap((each) => [each, `https://x.example/${each}`, `https://x.example/?q=${each}#${each}`])
    .filter((each) => takes(url('주소'), each) && takes(line('주소'), each));
}

// Every sign escaped: what is written is what is read.
function escaped(words: string): string {
  return words.replaceAll(/[!-/:-@[-`{-~]/g, '\\$&');
}

function sentence(words: string, at: number): string {
  return `${100 + at}째 말 ${escaped(words)}`;
}

function body(words: string[]): string {
  return words.map(sentence).join('\n\n');
}

/** Whether it stands as it is in the body of an article, and is Markdown there. */
function isMarkdown(words: string): boolean {
  return compileMarkdown(testManuscript(words)).mistakes.length === 0 && !/[[#]/.test(words);
}

function takes(schema: z.ZodType, words: string): boolean {
  return schema.safeParse(words).success;
}

function asRead(words: string): string {
  return words.normalize('NFC').trim();
}

function file(fields: object, text: string): string {
  return `---\n${yaml(fields)}---\n\n${text}\n`;
}

// JSON in each value is YAML.
function yaml(fields: object): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
    .join('');
}
