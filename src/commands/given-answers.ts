import type { WireImport } from '../import/drafts/import-wire.ts';
import type { Answers, OpenPoint } from '../import/drafts/open-point.ts';
import type { ImportRecord } from '../import/update/record.ts';

export interface GivenAnswers {
  read: (answers: Answers, isReady: boolean) => WireImport;
  /** What has been asked and answered, and what was before. */
  all: (before: ImportRecord['answers']) => ImportRecord['answers'];
}

/** Reads a copy, and keeps what was asked and how it was answered in the end. */
export function givenAnswers(read: (answers: Answers, isReady: boolean) => WireImport): GivenAnswers {
  const points = new Map<string, OpenPoint>();
  let given: Answers = new Map();
  return {
    read: (answers, isReady) => {
      given = answers;
      const made = read(answers, isReady);
      for (const point of made.points) points.set(point.id, point);
      return made;
    },
    all: (before) => {
      const now = [...given].flatMap(([id, answer]) => {
        const point = points.get(id);
        return point ? [{ kind: point.kind, question: point.question, source: point.source, answer }] : [];
      });
      const isAgain = (one: (typeof now)[number]) =>
        now.some((each) => each.kind === one.kind && each.question === one.question && each.source === one.source);
      return [...before.filter((each) => !isAgain({ ...each, kind: each.kind as OpenPoint['kind'] })), ...now];
    },
  };
}
