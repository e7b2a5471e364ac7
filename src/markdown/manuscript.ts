import type { PictureProblem } from '../content/picture-problem.ts';
import type { Rendition } from '../content/renditions.ts';

/** One Markdown body and everything its compilation depends on. Nothing else is looked at: no disk, no clock. */
export interface Manuscript {
  /** `plain` is the body of a story, an event, a person or an organization. */
  kind: 'article' | 'interview' | 'plain';
  /** As the writer is told of it: `content/articles/x.md`. */
  file: string;
  /** Its own page, without the base: `/articles/x/`. Links to other files start from here. */
  path: string;
  /** The body, NFC and LF, with the lines of the frontmatter empty so that line numbers are the file's own. */
  text: string;
  /** Who answers, in interviews. */
  speakers: Speaker[];
  /** The words that events quote from this text. */
  marks: Mark[];
  /** Where the site stands: `/` or `/news/`. */
  base: string;
  /** Finds a picture written relative to this file; undefined when there is none. */
  image(src: string): Picture | undefined;
  /** Why a file that is there cannot be shown as a picture. */
  imageProblem(src: string): PictureProblem | undefined;
}

/** A person or an organization that answers; `href` is the address of their page, base included. */
export interface Speaker {
  id: string;
  label: string;
  href?: string;
}

/** One `evidence` entry of an event: words that must stand in this text, exactly once. */
export interface Mark {
  /** The id of the event, without its collection. */
  event: string;
  quote: string;
  /** Address of the event's page, base included. */
  href: string;
  /** Title of the event. */
  title: string;
  /** Its date in words. */
  label: string;
  /** Its precision, as styles know it. */
  shape: string;
  /** Its status, as styles know it. */
  status: string;
  /** Where the event's own file states the quote. */
  place: { file: string; line: number; column: number };
}

/** A picture of the site: its address, with the base and without, its size in pixels, and its renditions. */
export interface Picture {
  url: string;
  path: string;
  width: number;
  height: number;
  renditions: Rendition[][];
}
