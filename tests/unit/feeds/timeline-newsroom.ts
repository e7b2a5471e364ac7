import type { TestContext } from 'node:test';
import type { Newsroom, Story } from '../../../src/content/newsroom.ts';
import { openScratch } from '../content/open-scratch.ts';

/** Every kind of date, each with the title of its event. */
export const dates = {
  '2025': '해',
  '2025-11': '달',
  '2025-09-11': '날',
  '2025-09-10T14:30+09:00': '시각',
  '2025-09-10T14:30:05+09:00': '초까지',
  '2025-09-10/2025-09-12': '이어짐',
  '2025-09-10/2025-12': '다른 정밀도',
  '2025-12/..': '그때부터',
  '[2025-09-10,2025-09-11]': '둘 중 하나',
  '[2026-07..2026-12]': '사이 언젠가',
  '[..2025-09-10]': '그 전 언젠가',
  '1987~': '무렵',
  '2024-04?': '불확실',
  '2024-04~/2024-05?': '불확실하게 이어짐',
};

const statuses = ['happened', ...['planned', 'cancelled', 'unknown'].map((status) => `${status}\nasOf: 2025-09-09`)];
const signs = `<img src=x onerror=alert(1)> & "따옴표" ‘’ \\\\ ${'가'.repeat(3)}`;

/** A newsroom with a story of every kind of date and status, words with signs in them, and evidence. */
export function timelineNewsroom(context: TestContext): { newsroom: Newsroom; story: Story } {
  const events = Object.entries(dates).map(([date, title], index) => {
    const status = statuses[index % statuses.length];
    return [
      `events/e${index}.md`,
      `---\ntitle: ${title}\ndate: "${date}"\nstatus: ${status}\nkind: 행사\nplace: 강당\nstories: [stories/s]\n---\n\n**굵게** [글](/articles/a/) 그리고 [밖](https://other.example/?a=1&b=2).\n`,
    ];
  });
  const { newsroom, mistakes } = openScratch(context, {
    'site.yaml': 'name: 시험 <신문>\ndescription: 시험\naddress: https://news.example\nbase: /news/\n',
    'stories/s.md': `---\ntitle: '이슈 ${signs}'\nsummary: '요약 ${signs}'\n---\n`,
    'stories/empty.md': '---\ntitle: 빈 이슈\nsummary: 요약\n---\n',
    'people/kim.md': '---\nname: 김하나\n---\n',
    'articles/a.md':
      '---\ntitle: 글\npublished: 2025-09-10\nsource: { agency: 통신, published: 2025-09-09, url: "https://wire.example/1", treatment: rewritten }\n---\n\n개소식을 열었다.\n',
    'events/signs.md': `---\ntitle: '${signs}'\ndate: 2025-09-10\ndateNote: '<b>이날</b> 오후'\nstatus: planned\nasOf: 2025-09-09\nwho: [people/kim]\nstories: [stories/s]\nevidence: [{ in: articles/a, quote: 개소식을 열었다 }]\n---\n`,
    ...Object.fromEntries(events),
  });
  const story = newsroom?.stories.find(({ id }) => id === 's');
  if (!newsroom || !story) throw new Error(JSON.stringify(mistakes, undefined, 1));
  return { newsroom, story };
}
