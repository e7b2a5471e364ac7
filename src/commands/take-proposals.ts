import type { WireImport } from '../import/drafts/import-wire.ts';
import type { Answers } from '../import/drafts/open-point.ts';

/** Takes every proposal. An answer can raise another question: the day of the copy says when all the rest was. */
export function takeProposals(read: (answers: Answers) => WireImport): WireImport {
  const taken = new Map<string, string>();
  const told: string[] = [];
  let made = read(taken);
  while (made.points.some(({ id }) => !taken.has(id))) {
    for (const { id, proposal } of made.points) taken.set(id, proposal);
    told.push(...made.report.questions.filter((line) => !told.includes(line)));
    made = read(withoutEmpty(taken));
  }
  if (told.length === 0) return made;
  const summary = [
    ...made.report.summary,
    `묻지 않고 제안대로 적은 것 ${told.length}가지: 아래 ‘물을 것’을 살펴보세요.`,
  ];
  return { ...made, report: { ...made.report, summary, questions: told } };
}

function withoutEmpty(answers: ReadonlyMap<string, string>): Answers {
  return new Map([...answers].filter(([, answer]) => answer !== ''));
}
