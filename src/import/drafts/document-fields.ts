import { z } from 'zod';
import type { Caption, Passage, WireDocument } from '../document/document.ts';

/** What both files of a copy say of themselves, in the order of the handbook. */
export interface DocumentFacts {
  title: string;
  /** All of them: more than a file holds as decks are points to read first, which is what decks say. */
  decks: string[];
  /** The day on which it comes to this site. */
  today: string;
  /** The day of the copy. */
  day: string | undefined;
  agency: string;
  story: string;
  caption: Caption | undefined;
  related: string[];
  isDraft: boolean;
}

export function documentFields(document: WireDocument, facts: DocumentFacts): Record<string, unknown> {
  const { dateline, bylines } = document;
  return {
    title: facts.title,
    decks: some(facts.decks.slice(0, maxDecks)),
    published: facts.today,
    dateline: dateline && plainLine(dateline),
    bylines: some(
      bylines.map(({ name, role, email }) => ({
        name: plainLine(name),
        ...(role && { role: plainLine(role) }),
        ...(email && isEmail(email) && { email: email.text }),
      })),
    ),
    source: {
      agency: facts.agency,
      ...(facts.day !== undefined && { published: facts.day }),
      treatment: 'reprinted',
    },
    story: facts.story,
    image: facts.caption && {
      caption: plainLine(facts.caption.text),
      ...(facts.caption.credit && { credit: plainLine(facts.caption.credit) }),
    },
    keyPoints: some(facts.decks.slice(maxDecks)),
    related: some(facts.related),
    draft: facts.isDraft ? true : undefined,
  };
}

/** How many decks a file has. */
export const maxDecks = 3;

/** Words as a field holds them: on one line, without the signs of bold type. */
export function plainLine({ text }: Pick<Passage, 'text'>): string {
  return text.replaceAll('**', '').replaceAll(/\s+/gu, ' ').trim() || text;
}

export function isEmail({ text }: Passage): boolean {
  return z.email().safeParse(text).success;
}

function some<Item>(list: readonly Item[]): readonly Item[] | undefined {
  return list.length > 0 ? list : undefined;
}
