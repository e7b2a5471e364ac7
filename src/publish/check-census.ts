import type { Newsroom } from '../content/newsroom.ts';
import { indexablePages } from '../feeds/indexable-pages.ts';
import { listedPages } from './listed-pages.ts';

/** How many texts there are, and what became of them. */
export interface Census {
  /** Markdown files of the collections, as they lie on the disk. */
  texts: number;
  /** Texts that are drafts or whose time has not come. */
  heldBack: number;
}

/**
 * Whether files, pieces, pages and sitemap agree. Returns a line that says the numbers, and a Korean sentence for
 * each two that differ: a text that gets lost on its way makes no other noise.
 */
export function checkCensus(folder: string, newsroom: Newsroom, census: Census): { line: string; problems: string[] } {
  const { texts, heldBack } = census;
  const pieces = newsroom.byPath.size;
  const pages = [...newsroom.byPath.keys()].filter((path) => newsroom.addresses.has(path)).length;
  const indexable = indexablePages(newsroom).length;
  const listed = listedPages(folder).size;
  const problems = [
    ...(texts === pieces + heldBack
      ? []
      : [`글 파일은 ${texts}개인데 실은 글 ${pieces}건과 내지 않은 글 ${heldBack}건뿐입니다`]),
    ...(pages === pieces ? [] : [`실은 글은 ${pieces}건인데 그 페이지는 ${pages}개입니다`]),
    ...(listed === indexable ? [] : [`검색에 내놓을 페이지는 ${indexable}개인데 사이트맵에는 ${listed}개입니다`]),
  ];
  return { line: `글 파일 ${texts} = 실은 글 ${pieces} + 내지 않은 글 ${heldBack} · 사이트맵 ${listed}`, problems };
}
