import { openNewsroom } from '../content/open-newsroom.ts';
import { pastPlans } from '../content/past-plans.ts';
import { describeNewsroom } from './describe-newsroom.ts';
import { describePastPlans } from './describe-past-plans.ts';
import { formatMistakes } from './format-mistakes.ts';
import { siteOptions } from './site-options.ts';

/** `npm run check`: prints every mistake in every file. Returns the exit code, 1 when there is one. */
export function check(args: string[]): number {
  const { content } = siteOptions(args);
  const { newsroom, mistakes } = openNewsroom(content);
  if (!newsroom) {
    console.log(formatMistakes(mistakes));
    return 1;
  }
  console.log(`실수가 없습니다: ${describeNewsroom(newsroom)}`);
  for (const line of describePastPlans(pastPlans(newsroom, Date.now()), content)) console.log(line);
  return 0;
}
