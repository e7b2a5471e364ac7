import type { PhrasingContent } from 'mdast';
import type { Document, Site } from '../content/newsroom.ts';
import { dateInKorean } from '../dates/date-in-korean.ts';
import { words } from './words.ts';

/** Whose report a text stands on, as its page says it (`SourceLine.astro`): `뉴시스 보도(2025년 9월 10일)를 바탕으로 작성`. */
export function sourceSentence(
  { agency, published, url, treatment }: NonNullable<Document['source']>,
  { demo }: Pick<Site, 'demo'>,
): PhrasingContent[] {
  const day = published ? `(${dateInKorean(published, 'past', { weekday: false })})` : '';
  const name: PhrasingContent = url === undefined ? words(agency) : { type: 'link', url, children: [words(agency)] };
  const treated = treatment === 'own' ? `${day} 직접 취재` : ` 보도${day}를 ${treatments[treatment]}`;
  return [name, words(demo ? `${treated} · 시연용` : treated)];
}

const treatments = { rewritten: '바탕으로 작성', reprinted: '그대로 실음' };
