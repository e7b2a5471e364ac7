import fc from 'fast-check';
import type { Article, Document, Interview, Site } from '../../../src/content/newsroom.ts';
import type { PartialDate } from '../../../src/dates/partial-date.ts';

export const site: Site = {
  name: '시험 신문',
  description: '시험에만 쓴다.',
  address: 'https://news.example',
  base: '/news/',
  timeZone: 'Asia/Seoul',
  language: 'ko',
  publisher: [],
};

export function day(
  year: number,
  month: number,
  date: number,
  time?: { hour: number; minute: number; offset: number },
) {
  const at = { year, month, day: date, approximate: false, uncertain: false, ...(time && { time }) };
  return { form: 'point', at } satisfies PartialDate;
}

/** An article with nothing in it but what is given. */
export function article(given: Partial<Article> = {}): Article {
  return { ...bare, collection: 'articles', id: 'x', path: '/articles/x/', ...given };
}

export function interview(given: Partial<Interview> = {}): Interview {
  const own = { speakers: [], questions: [], answers: 'verbatim' as const };
  return { ...bare, ...own, collection: 'interviews', id: 'x', path: '/interviews/x/', ...given };
}

const bare = {
  title: '제목',
  decks: [],
  published: day(2025, 9, 10),
  bylines: [],
  keyPoints: [],
  corrections: [],
  related: [],
  formerly: [],
  html: '<p>글이다.</p>',
  markdown: '\n글이다.\n',
  text: '글이다.',
  readingMinutes: 1,
  reportedOn: day(2025, 9, 10),
  placeInStory: 0,
  marks: [],
  mentions: [],
};

const unit = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...'가합의했다는을“”‘’…·<>&"\'`*_~[]()#-+.:!|\\/@{} \n') },
  fc.constantFrom(
    ']]>',
    '<![CDATA[',
    '<script>',
    '&amp;',
    '&#0;',
    '**',
    '2025. 9. 3.',
    '1. ',
    '\ud800',
    '\udc00\ud800',
  ),
  fc.constantFrom(
    '\u0000',
    '\u0008',
    '\u000b',
    '\u001f',
    '\ufffe',
    '\uffff',
    '\u0085',
    '🦉',
    'www.a.kr에서',
    'https://a.kr/',
  ),
  fc.string({ unit: 'binary', maxLength: 2 }),
);

/** Words that break one format or another, in any field. */
export const hostile = fc.array(unit, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));

/** Any document of hostile words. Its body is words too: what is a sign of Markdown is escaped. */
export const anyDocument: fc.Arbitrary<Document> = fc
  .record({
    title: hostile,
    decks: fc.array(hostile, { maxLength: 3 }),
    bylines: fc.array(fc.record({ name: hostile, role: hostile }), { maxLength: 2 }),
    keyPoints: fc.array(hostile, { maxLength: 2 }),
    note: hostile,
    agency: hostile,
    treatment: fc.constantFrom('own', 'rewritten', 'reprinted' as const),
    rights: fc.option(fc.boolean(), { nil: undefined }),
    caption: hostile,
    body: hostile,
  })
  .map(({ note, agency, treatment, rights, caption, body, ...fields }) => {
    const corrections = [{ kind: '정정' as const, date: day(2025, 9, 11), note }];
    const markdown = `\n글 ${body.replaceAll(/[!-/:-@[-`{-~]/g, '\\$&').replaceAll(/\s+/g, ' ')}\n`;
    return article({ ...fields, corrections, source: { agency, treatment, rights }, image: { caption }, markdown });
  });
