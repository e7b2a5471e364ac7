import type { Entity, Event } from '../content/newsroom.ts';
import { compareText } from '../content/sort-entries.ts';
import { statusLabels } from './status-labels.ts';

/** By what a timeline can be narrowed. What all its events have in common is no choice: the list is empty then. */
export interface NarrowChoices {
  who: Entity[];
  statuses: [name: string, words: string][];
  kinds: string[];
}

/** As many events are seen at a glance. */
const few = 5;

/** The choices that a timeline offers, or nothing when it is short or its events are alike. */
export function narrowChoices(events: readonly Event[]): NarrowChoices | undefined {
  const entities = new Set(events.flatMap(({ who }) => who));
  const kinds = new Set(events.flatMap(({ kind }) => kind ?? []));
  const choices = {
    who: ifSome([...entities].sort((a, b) => compareText(a.name, b.name))),
    statuses: ifSome(Object.entries(statusLabels).filter(([name]) => events.some(({ status }) => status === name))),
    kinds: ifSome([...kinds].sort(compareText)),
  };
  return events.length > few && Object.values(choices).some(({ length }) => length > 0) ? choices : undefined;
}

function ifSome<Value>(values: Value[]): Value[] {
  return values.length > 1 ? values : [];
}
