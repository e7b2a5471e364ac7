import type { Newsroom } from '../content/newsroom.ts';

/** How much a newsroom holds, in Korean: `이슈 1 · 기사 1 · 인터뷰 1 · 일정 8 · 인물 3 · 기관 5`. */
export function describeNewsroom(newsroom: Newsroom): string {
  const { stories, articles, interviews, events, people, organizations } = newsroom;
  return Object.entries({
    이슈: stories,
    기사: articles,
    인터뷰: interviews,
    일정: events,
    인물: people,
    기관: organizations,
  })
    .map(([name, pieces]) => `${name} ${pieces.length}`)
    .join(' · ');
}
