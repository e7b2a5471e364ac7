import type { Newsroom } from '../content/newsroom.ts';
import { silentChanges } from '../permalinks/silent-changes.ts';
import { describeAdvice } from './describe-advice.ts';

/** Lines of advice on texts that have changed without telling readers so. */
export function adviseOnChanges(newsroom: Newsroom, content: string): string[] {
  const about = '본문이 바뀌었는데 updated나 corrections가 그대로인 글';
  const todo = '독자에게 알릴 변화면 updated를 고치거나 corrections에 쓰세요';
  const changed = silentChanges(newsroom).map((document) => ({ ...document, date: document.published }));
  return describeAdvice({ about, todo }, changed, content);
}
