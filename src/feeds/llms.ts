import type { PhrasingContent, RootContent } from 'mdast';
import { absoluteUrl } from '../content/absolute-url.ts';
import type { Document, Newsroom, Site } from '../content/newsroom.ts';
import { writeMarkdown } from '../markdown/copies/write-markdown.ts';
import { markdownPath } from './feed-paths.ts';
import { introduction } from './introduction.ts';
import { newestDocuments } from './newest-documents.ts';
import { heading, list, paragraph, words } from './words.ts';

/**
 * What is here, for language models, as llmstxt.org has it: the stories, the newest texts with the addresses of their
 * copies in Markdown, and where the rest is. Of a text no more than its title and its first deck.
 */
export function llms({ site, stories, documents }: Pick<Newsroom, 'site' | 'stories' | 'documents'>): string {
  const newest = newestDocuments({ documents });
  return writeMarkdown({
    type: 'root',
    children: [
      heading(1, site.name),
      { type: 'blockquote', children: [paragraph(words(introduction(site)))] },
      paragraph(words(conventions)),
      ...section(
        '이슈',
        stories.map(({ title, path, summary }) => entry(site, path, title, summary)),
      ),
      ...section(
        '최근 기사와 인터뷰',
        newest.map((document) => documentEntry(site, document)),
      ),
      ...section(
        '목록',
        places.map(([title, path]) => entry(site, path, title)),
      ),
    ],
  });
}

const conventions =
  '기사와 인터뷰의 주소에서 끝의 빗금(/)을 .md로 바꾸면 그 글의 Markdown 사본입니다. 다른 매체의 글을 그대로 실은 것은 사본에 제목과 부제, 출처만 있습니다. 인용할 때는 사본에 적힌 페이지의 주소를 밝혀 주세요. 연표에서 ‘예정’인 일은 날짜가 지났어도 확인되기 전까지는 일어난 일이 아닙니다.';

const places = [
  ['기사', '/articles/'],
  ['인터뷰', '/interviews/'],
  ['연표', '/timeline/'],
  ['정정과 반론', '/corrections/'],
] as const;

function documentEntry(site: Site, document: Document): PhrasingContent[] {
  return entry(site, markdownPath(document), document.title, document.decks[0]);
}

function entry(site: Site, path: string, title: string, about?: string): PhrasingContent[] {
  const link: PhrasingContent = { type: 'link', url: absoluteUrl(site, path), children: [words(title)] };
  return about === undefined ? [link] : [link, words(`: ${about}`)];
}

function section(title: string, entries: PhrasingContent[][]): RootContent[] {
  return entries.length > 0 ? [heading(2, title), list(entries)] : [];
}
