import { dateQuestions } from './date-questions.ts';
import { dayDate } from './points.ts';
import { lastNamed, type Resolution, type Scene } from './scene.ts';

/** `오후 2시 30분`: of the day named in the sentence; of any other it is asked. */
export function clockAlone(scene: Scene): Resolution {
  const last = lastNamed(scene, 'paragraph', ({ day }) => day !== undefined);
  const date = dayDate(last?.day ?? scene.reference);
  const near = last?.sentence === scene.sentence;
  return {
    date,
    rule: 'clock-alone',
    ...(near ? { likely: true } : { doubt: dateQuestions.confirm(scene.words, date) }),
  };
}
