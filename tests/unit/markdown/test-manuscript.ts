import { type Rendition, renditionsOf } from '../../../src/content/renditions.ts';
import type { Manuscript, Mark } from '../../../src/markdown/manuscript.ts';

/** What a case leaves out of its `manuscript.json`. Marks may leave out everything but the event and its quote. */
export type PartialManuscript = Partial<Omit<Manuscript, 'marks' | 'image' | 'imageProblem'>> & {
  marks?: (Pick<Mark, 'event' | 'quote'> & Partial<Mark>)[];
};

/** A manuscript for tests: every picture is there, 640 × 480, but those called `none`. */
export function testManuscript(text: string, { marks = [], ...given }: PartialManuscript = {}): Manuscript {
  const base = given.base ?? '/';
  return {
    kind: 'article',
    file: 'content/articles/x.md',
    path: '/articles/x/',
    speakers: [],
    ...given,
    base,
    text,
    marks: marks.map((mark) => ({ ...testMark(mark.event, base), ...mark })),
    image: (src) =>
      src.includes('none') || src.includes(':')
        ? undefined
        : { url: `${base}media/${src}`, path: `/media/${src}`, width: 640, height: 480, renditions: renditions(src) },
    imageProblem: () => undefined,
  };
}

// Those of a JPEG. Every other picture moves, and has none.
function renditions(src: string): Rendition[][] {
  return src === 'hall.jpg' ? renditionsOf({ type: 'jpg', hash: '0123456789abcdef', width: 640 }) : [];
}

function testMark(event: string, base: string): Omit<Mark, 'quote'> {
  return {
    event,
    href: `${base}events/${event}/`,
    title: `${event}의 제목`,
    label: '9월 10일',
    shape: 'day',
    status: 'happened',
    place: { file: `content/events/${event}.md`, line: 5, column: 12 },
  };
}
