import { referenceOf } from '../content/entry.ts';
import type { Newsroom } from '../content/newsroom.ts';
import { compareText } from '../content/sort-entries.ts';
import { bodyRevision } from './body-revision.ts';
import { lastingName } from './lasting-name.ts';
import type { Revisions } from './revisions.ts';
import { eventRevision } from './sequence-of.ts';

/**
 * The text of `revisions.txt` after a release: what is published now, and what was recorded of pieces that are not.
 * Their lines stay, also of what was withdrawn: should a piece come back, calendars must take it for newer than what
 * they have. A hash gives no text away, but confirms a text to somebody who has it: the file is for the repository,
 * which keeps more than that, and is never published.
 */
export function writeRevisions(
  { documents, events, site }: Pick<Newsroom, 'documents' | 'events' | 'site'>,
  old: Revisions,
): string {
  const bodies = new Map(old.bodies);
  for (const document of documents) bodies.set(lastingName(document), bodyRevision(document));
  const calendar = new Map(old.events);
  for (const event of events) {
    const revision = eventRevision(event, site, old);
    if (revision) calendar.set(lastingName(event), revision);
  }
  const named = [...documents, ...events].filter(
    (piece) => piece.firstName !== undefined || piece.formerly.some(({ was }) => isPage(was)),
  );
  const names = new Map(named.map((piece) => [referenceOf(piece), lastingName(piece)]));
  return revisionLines({ bodies, events: calendar, names }).sort(compareText).join('');
}

/** A line a piece, and one for the names of each that has former ones. */
export function revisionLines({ bodies, events, names }: Revisions): string[] {
  return [
    ...[...bodies].map(([name, { hash, updated = '-', corrections, published }]) =>
      [name, hash, updated, corrections, ...(published === undefined ? [] : [published])].join(' ').concat('\n'),
    ),
    ...[...events].map(([name, { sequence, hash }]) => `${name} ${sequence} ${hash}\n`),
    ...[...names].map(([name, lasting]) => `${name} = ${lasting}\n`),
  ];
}

function isPage(was: string): boolean {
  return was.includes('/') && !was.includes('#');
}
