import { openNewsroom } from '../content/open-newsroom.ts';
import { describeNewsroom } from './describe-newsroom.ts';
import { formatMistakes } from './format-mistakes.ts';
import { siteOptions } from './site-options.ts';

/** `npm run check`: prints every mistake in every file. Returns the exit code, 1 when there is one. */
export function check(args: string[]): number {
  const { newsroom, mistakes } = openNewsroom(siteOptions(args).content);
  console.log(newsroom ? `실수가 없습니다: ${describeNewsroom(newsroom)}` : formatMistakes(mistakes));
  return newsroom ? 0 : 1;
}
