import type { Data, Heading, Node, Parent, RootContent } from 'mdast';
import type { Speaker } from '../manuscript.ts';

/** Questions that belong together, under the `#` heading that says so. */
export interface Topic extends Parent {
  type: 'topic';
  children: [Heading, ...RootContent[]];
  data?: Data | undefined;
}

/** One question and its answer: what has an address of its own. */
export interface Exchange extends Parent {
  type: 'exchange';
  children: [Heading, Answer];
  data?: Data | undefined;
}

/** What follows a question. */
export interface Answer extends Parent {
  type: 'answer';
  children: RootContent[];
  data?: Data | undefined;
}

/** From here on, this speaker answers. */
export interface SpeakerName extends Node {
  type: 'speakerName';
  speaker: Speaker;
  data?: Data | undefined;
}

declare module 'mdast' {
  interface RootContentMap {
    topic: Topic;
    exchange: Exchange;
    answer: Answer;
    speakerName: SpeakerName;
  }
}
