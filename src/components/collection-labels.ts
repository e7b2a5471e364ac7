import type { CollectionName } from '../content/collections.ts';

/** What readers call a collection. An event is an entry of the 연표; 사건 would sound like a crime. */
export const collectionLabels: Record<CollectionName, string> = {
  stories: '이슈',
  articles: '기사',
  interviews: '인터뷰',
  events: '일정',
  people: '인물',
  organizations: '기관',
};
