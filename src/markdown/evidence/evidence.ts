import type { Data, Node, Parent, PhrasingContent } from 'mdast';
import type { Mark } from '../manuscript.ts';

/** Words that mention an event. Where they cannot be a link themselves, an `EvidenceLink` follows them. */
export interface Evidence extends Parent {
  type: 'evidence';
  mark: Mark;
  /** On the first piece only: words that cross a link are in pieces. */
  anchor: string | undefined;
  isLink: boolean;
  children: PhrasingContent[];
  data?: Data | undefined;
}

/** The small link to the event after words that are, or hold, a link already. */
export interface EvidenceLink extends Node {
  type: 'evidenceLink';
  mark: Mark;
  data?: Data | undefined;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    evidence: Evidence;
    evidenceLink: EvidenceLink;
  }
  interface RootContentMap {
    evidence: Evidence;
    evidenceLink: EvidenceLink;
  }
}
