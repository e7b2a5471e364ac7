import type { Passage, WireDocument } from '../document/document.ts';
import { plainLine } from './document-fields.ts';
import type { Exchange, Layout } from './lay-out.ts';
import { freeId } from './propose-id.ts';

export interface SpeakerField {
  id: string;
  who: string | undefined;
  label: string;
}

export interface Speakers {
  fields: SpeakerField[];
  /** What an answer opens with: nothing if only one speaks. */
  labelOf: (said: Passage | undefined) => string | undefined;
  /** Nobody is named for some answers. */
  isOpen: boolean;
}

/** Who speaks in an interview. Words are never put into a mouth: an answer by nobody is by `답변`. */
export function speakerFields(
  { speakers }: WireDocument,
  { interview }: Layout,
  whoIn: (words: string) => string[],
): Speakers {
  const fields: SpeakerField[] = [];
  const byLabel = new Map<string, string>();
  for (const { name, title, labels } of speakers) {
    const shown = plainLine({
      text: labels[0] ?? (title === undefined || name.includes(title) ? name : `${name} ${title}`),
    });
    const label = freeLabel(shown, fields);
    const who = whoIn(name).find((reference) => reference.startsWith('people/')) ?? whoIn(shown)[0];
    const wanted = who?.split('/')[1]?.replaceAll(/[^\p{L}\p{N}_-]/gu, '') ?? `speaker-${fields.length + 1}`;
    fields.push({ id: freeId(wanted, (id) => fields.some((each) => each.id === id)), who, label });
    for (const each of labels) byLabel.set(each, label);
  }
  const answers = interview.flatMap((block) => (block.type === 'exchange' ? block.answers : []));
  const isOpen = fields.length === 0 || (fields.length > 1 && opensUnnamed(interview));
  if (isOpen) fields.push({ id: 'answer', who: undefined, label: freeLabel('답변', fields) });
  const open = fields.at(-1)?.label;
  const many = fields.length > 1;
  const named = answers.some(({ label }) => label !== undefined);
  return {
    fields,
    isOpen,
    labelOf: (said) => (many ? ((said && byLabel.get(said.text)) ?? (isOpen || !named ? open : undefined)) : undefined),
  };
}

/** Whether a question's first answer is by nobody although several speak. */
function opensUnnamed(interview: Layout['interview']): boolean {
  return interview
    .filter((block): block is Exchange => block.type === 'exchange')
    .some(({ answers }) => answers[0]?.label === undefined);
}

function freeLabel(label: string, fields: readonly SpeakerField[]): string {
  return freeId(label, (each) => fields.some((field) => field.label === each));
}
