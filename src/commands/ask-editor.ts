import { cancel, intro, isCancel, note, outro, select, text } from '@clack/prompts';
import { parseDate } from '../dates/parse-date.ts';
import type { WireImport } from '../import/drafts/import-wire.ts';
import type { Answers, OpenPoint } from '../import/drafts/open-point.ts';

/**
 * Asks in the terminal what is open, one at a time, and reads the copy again with each answer. Nothing if it is broken
 * off. `askMore` asks what else is to be decided, and says whether it was.
 */
export async function askEditor(
  read: (answers: Answers) => WireImport,
  askMore: (made: WireImport) => Promise<boolean> = () => Promise.resolve(true),
): Promise<WireImport | undefined> {
  const answers = new Map<string, string>();
  let made = read(answers);
  intro(made.report.summary[0] ?? '');
  note(made.report.summary.slice(1).join('\n'), '요약');
  for (let point = next(made); point; point = next(made)) {
    const answer = await ask(point);
    if (isCancel(answer) || typeof answer === 'symbol') {
      cancel('그만두었습니다. 아무것도 쓰지 않았습니다.');
      return undefined;
    }
    answers.set(point.id, answer);
    made = read(new Map([...answers].filter(([, given]) => given !== '')));
  }
  if (!(await askMore(made))) return undefined;
  outro('다 물었습니다.');
  return made;

  function next({ points }: WireImport): OpenPoint | undefined {
    return points.find(({ id }) => !answers.has(id));
  }
}

function ask({ kind, question, source, proposal }: OpenPoint): Promise<string | symbol> {
  const message = source === '' ? question : `${question}\n원문: ${source}`;
  if (kind === 'status') return select({ message, options: statuses, initialValue: proposal });
  if (kind === 'note') return select({ message, options: [{ value: proposal, label: '나중에 파일에서 고칩니다' }] });
  return text({
    message:
      kind === 'text'
        ? message
        : `${message}\n예: 2026-03-04${kind === 'date' ? ', 2026-03, [2026-03-09,2026-03-10]' : ''}`,
    initialValue: proposal,
    validate: (value = '') => problem(kind, value),
  });
}

const statuses = [
  { value: 'happened', label: '있었습니다' },
  { value: 'planned', label: '예정입니다' },
  { value: 'cancelled', label: '취소됐습니다' },
  { value: 'unknown', label: '모릅니다(확인 안 됨)' },
  { value: '-', label: '일정으로 적지 않습니다' },
];

function problem(kind: OpenPoint['kind'], value: string): string | undefined {
  if (kind === 'text') return value.trim() === '' ? '한 줄로 적으세요' : undefined;
  if (value === '') return undefined;
  const read = parseDate(value);
  if (!read.ok) return read.error.message;
  const isDay = read.date.form === 'point' && read.date.at.day !== undefined;
  return kind === 'day' && !isDay ? '하루(2026-03-04)나 시각이어야 합니다' : undefined;
}
