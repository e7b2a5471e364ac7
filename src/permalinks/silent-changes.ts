import type { Document, Newsroom } from '../content/newsroom.ts';
import { bodyRevision } from './body-revision.ts';
import { lastingName } from './lasting-name.ts';

/**
 * The texts whose words have changed since they were last recorded though they tell readers of no change: no other
 * `updated`, no further correction. Advice only: whether the change is worth telling is for an editor to say.
 */
export function silentChanges({ documents, revisions }: Pick<Newsroom, 'documents' | 'revisions'>): Document[] {
  return documents.filter((document) => {
    const recorded = revisions.bodies.get(lastingName(document));
    const { hash, updated, corrections } = bodyRevision(document);
    return recorded && recorded.hash !== hash && recorded.updated === updated && corrections <= recorded.corrections;
  });
}
