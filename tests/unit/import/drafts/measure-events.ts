import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { importAt } from './empty-place.ts';

/** What was found of the events that an editor expects in a sample. */
export interface EventMeasure {
  sample: string;
  right: string[];
  missed: string[];
  /** Found, and no editor would put it on the timeline so. */
  wrong: string[];
}

const wire = join(import.meta.dirname, '../wire');

/** Compares every sample of `events.yaml` with the events that an import drafts. */
export function measureEvents(): EventMeasure[] {
  const cases = parse(readFileSync(join(import.meta.dirname, 'events.yaml'), 'utf8')) as Record<string, string[]>;
  return Object.entries(cases).map(([sample, lines]) => {
    const found = eventsOf(sample);
    const measure: EventMeasure = { sample, right: [], missed: [], wrong: [] };
    for (const line of lines) {
      const at = found.findIndex((event) => fits(line, event));
      if (at < 0) measure.missed.push(line);
      else measure.right.push(...found.splice(at, 1).map(({ title }) => title));
    }
    measure.wrong = found.map(({ date, title, status }) => `${date} = ${title}, ${status}`);
    return measure;
  });
}

interface FoundEvent {
  date: string;
  title: string;
  status: string;
  isAsked: boolean;
}

function eventsOf(sample: string): FoundEvent[] {
  const file = readdirSync(join(wire, sample)).find((name) => name.startsWith('copy.')) ?? '';
  const made = importAt(readFileSync(join(wire, sample, file)), {}, new Map(), file);
  return (made?.drafts ?? []).flatMap(({ path, text }) => {
    if (!path.startsWith('events/')) return [];
    const fields = parse(text.split('---')[1] ?? '', { schema: 'failsafe' }) as Record<string, string>;
    const { date = '', title = '', status = '' } = fields;
    return [{ date, title, status, isAsked: made?.points.some((point) => path === `${point.file}.md`) ?? false }];
  });
}

function fits(line: string, { date, title, status, isAsked }: FoundEvent): boolean {
  const [when = '', what = ''] = line.split(' = ');
  const [words = '', ...marks] = what.split(', ');
  return (
    date === when &&
    title.includes(words) &&
    status === (marks.includes('happened') ? 'happened' : 'planned') &&
    isAsked === marks.includes('asked')
  );
}
