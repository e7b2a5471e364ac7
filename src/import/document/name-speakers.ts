import type { Words } from '../lines/line.ts';
import { personTitle } from '../lines/speaker-line.ts';
import type { Block, Passage, Speaker, WireDocument } from './document.ts';

/**
 * Who answers: those whom the answers name; else a line that is only a name and a title; else whom the lead-in
 * names, with the given name that the text gives elsewhere (`문 관장` is 문가람 관장).
 */
export function nameSpeakers(
  draft: Pick<WireDocument, 'headline' | 'decks' | 'captions'>,
  blocks: readonly Block[],
  lines: readonly Words[],
): Speaker[] {
  if (!blocks.some(({ type }) => type === 'exchange')) return [];
  const texts = textsOf(draft, blocks);
  const labels = labelsOf(blocks);
  if (labels.length > 0)
    return merge(labels.map((label) => ({ ...resolve(label, texts), labels: [label], from: 'label' as const })));
  const [line] = lines;
  if (line) return [{ ...resolve(line.text, texts), labels: [], from: 'line' }];
  const leads = blocks.flatMap((block) => (block.type === 'lead-in' ? [block.text.text] : []));
  for (const [from, candidates] of [
    ['lead-in', leads],
    ['text', texts],
  ] as const) {
    const found = candidates.flatMap((text) => {
      const people = peopleIn(text);
      return people.length > 0 ? people : (alone.exec(text)?.[1] ?? []);
    });
    if (found.length > 0)
      return merge(
        found.slice(0, from === 'text' ? 1 : 4).map((each) => ({ ...resolve(each, texts), labels: [], from })),
      );
  }
  return [];
}

/** Those whom words name with a title, without what they belong to: `두나 사무국장`, `문 관장`, `꽃샘 씨`. */
function peopleIn(text: string): string[] {
  return [...text.slice(0, 2000).matchAll(person)].flatMap(({ groups }) => {
    const { before, near = '', title = '' } = groups ?? {};
    const belongs =
      title !== '씨' &&
      (near.length > 3 ||
        (before !== undefined && near.length > 1 && /[소원사부청시군회팀단관처대국실당]$/u.test(near)));
    const name = belongs ? before : near;
    return name === undefined || (name.length > 1 && notNames.test(name))
      ? []
      : [`${name} ${belongs ? `${near} ${title}` : title}`];
  });
}

function resolve(words: string, texts: readonly string[]): { name: string; title: string | undefined } {
  const [, first = words, title] = /^(\S+)\s+(.+)$/u.exec(words.trim()) ?? [];
  const inward = title?.split(' ').at(-1);
  if (first.length > 1 || title === undefined) return { name: first, title };
  const full = new RegExp(
    `(?<![가-힣])(${first}[가-힣]{1,2})\\s(?:[가-힣A-Za-z]+\\s){0,2}[가-힣A-Za-z]*${inward}`,
    'u',
  );
  const named = texts.map((text) => full.exec(text)?.[1]).find((each) => each !== undefined);
  return { name: named ?? words, title };
}

function merge(speakers: readonly Speaker[]): Speaker[] {
  const byName = new Map<string, Speaker>();
  for (const speaker of speakers) {
    const known = byName.get(speaker.name);
    if (known) known.labels = [...new Set([...known.labels, ...speaker.labels])];
    else byName.set(speaker.name, speaker);
  }
  return [...byName.values()];
}

function labelsOf(blocks: readonly Block[]): string[] {
  const labels = blocks.flatMap((block) =>
    block.type === 'exchange' ? block.answers.flatMap(({ label }) => label?.text ?? []) : [],
  );
  return [...new Set(labels)];
}

function textsOf(
  { headline, decks, captions }: Pick<WireDocument, 'headline' | 'decks' | 'captions'>,
  blocks: readonly Block[],
): string[] {
  const told = blocks.flatMap((block): Passage[] => (block.type === 'exchange' ? [] : [block.text]));
  return [...told, ...captions.map(({ text }) => text), ...(headline ? [headline] : []), ...decks].map(
    ({ text }) => text,
  );
}

const person = new RegExp(
  `(?:(?<![가-힣])(?<before>[가-힣]{2,4})\\s)?(?<![가-힣])(?<near>[가-힣]{1,12})\\s(?<title>씨|[가-힣A-Za-z]{0,12}${personTitle})(?=[과와을를이가은는의,·.()\\s]|에게|$)`,
  'gu',
);
/** A name without a title: `하람과의 일문일답`. */
const alone = /(?<![가-힣])([가-힣]{2,4})(?:과|와)의 (?:일문일답|문답|대화)/u;
const notNames = /^(?:다음은|다음|기자들|기자|지난|오늘은|이날|그의|.*(?:를|에서|하는|했던)|관계자)$/u;
