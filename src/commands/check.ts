import { openNewsroom } from '../content/open-newsroom.ts';
import { pastPlans } from '../content/past-plans.ts';
import { unsupportedEvents } from '../content/unsupported-events.ts';
import { adviseOnChanges } from './advise-on-changes.ts';
import { describeAdvice } from './describe-advice.ts';
import { describeNewsroom } from './describe-newsroom.ts';
import { describeSetRecovery } from './describe-set-recovery.ts';
import { describeWaiting } from './describe-waiting.ts';
import { formatMistakes } from './format-mistakes.ts';
import { siteOptions } from './site-options.ts';

/** `npm run check`: prints every mistake in every file. Returns the exit code, 1 when there is one. */
export function check(args: string[]): number {
  const { content } = siteOptions(args);
  for (const line of describeSetRecovery(content)) console.log(line);
  const opened = openNewsroom(content);
  if (!opened.newsroom) {
    console.log(formatMistakes(opened.mistakes));
    return 1;
  }
  const { newsroom, waiting } = opened;
  console.log(`실수가 없습니다: ${describeNewsroom(newsroom)}`);
  const advice = [
    ...describeWaiting(waiting, content),
    ...describeAdvice(passed, pastPlans(newsroom, Date.now()), content),
    ...describeAdvice(unsupported, unsupportedEvents(newsroom), content),
    ...adviseOnChanges(newsroom, content),
  ];
  for (const line of advice) console.log(line);
  return 0;
}

const passed = { about: '날짜가 지난 예정', todo: '확인한 보도가 있으면 status와 asOf를 고치세요' };
const unsupported = { about: '낸 글에 근거가 없는, 있었던 일', todo: '이 일을 알린 문장을 evidence에 쓰세요' };
