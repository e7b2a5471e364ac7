import type { PhrasingContent } from 'mdast';
import { absoluteUrl } from '../content/absolute-url.ts';
import { changedAt } from '../content/changed-at.ts';
import type { Document, Site } from '../content/newsroom.ts';
import { dateInKorean } from '../dates/date-in-korean.ts';
import { writeMarkdown } from '../markdown/copies/write-markdown.ts';
import { aboveParts, bodyParts, correctionParts, gistParts } from './document-parts.ts';
import { sourceSentence } from './source-sentence.ts';
import { heading, list, paragraph, words } from './words.ts';

/** A text as clean Markdown: its title, its decks, the facts about it and, where its rights allow it, its body. */
export function documentMarkdown(document: Document, site: Site): string {
  const { title, decks } = document;
  return writeMarkdown({
    type: 'root',
    children: [
      heading(1, title),
      ...decks.map((deck) => paragraph(words(deck))),
      list(facts(document, site)),
      ...gistParts(document),
      ...correctionParts(document),
      ...aboveParts(document, site),
      { type: 'thematicBreak' },
      ...bodyParts(document, site),
    ],
  });
}

function facts(document: Document, site: Site): PhrasingContent[][] {
  const { published, dateline, bylines, source, story, path } = document;
  const changed = changedAt(document, site.timeZone);
  const page = absoluteUrl(site, path);
  const authors = bylines.map(({ name, role }) => (role === undefined ? name : `${name} ${role}`)).join(', ');
  return [
    ...(authors === '' ? [] : [[words(`글: ${authors}`)]]),
    ...(dateline === undefined ? [] : [[words(`보낸 곳: ${dateline}`)]]),
    [words(`입력: ${dateInKorean(published, 'past')}`)],
    ...(changed ? [[words(`수정: ${dateInKorean(changed, 'past')}`)]] : []),
    ...(source ? [[words('출처: '), ...sourceSentence(source, site)]] : []),
    ...(document.collection === 'interviews' ? answerFacts(document) : []),
    ...(story ? [[words('이슈: '), link(absoluteUrl(site, story.path), story.title)]] : []),
    [words(`${site.name}${site.demo ? '(시연용)' : ''}: `), link(page, page)],
  ];
}

function answerFacts({ speakers, setting }: Extract<Document, { collection: 'interviews' }>): PhrasingContent[][] {
  const who = speakers.map(({ label, who }) => (who?.role === undefined ? label : `${label} ${who.role}`)).join(', ');
  const when = setting?.when && dateInKorean(setting.when, 'past');
  const place = [when, setting?.where].filter((part) => part !== undefined).join(', ');
  return [[words(`답변: ${who}`)], ...(place === '' ? [] : [[words(`자리: ${place}`)]])];
}

function link(url: string, title: string): PhrasingContent {
  return { type: 'link', url, children: [words(title)] };
}
