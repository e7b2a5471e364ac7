import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { Newsroom } from '../../../src/content/newsroom.ts';
import { graphOf } from '../../../src/structured-data/graph.ts';
import { openScratch } from '../content/open-scratch.ts';

type Thing = Record<string, unknown>;

/** What is told of the piece at a path of a newsroom that is made of these files; of the front page without one. */
function told(context: TestContext, files: Record<string, string>, path?: string): Thing[] {
  const { newsroom, mistakes } = openScratch(context, files);
  assert.deepEqual(mistakes, []);
  const { site, byPath }: Newsroom = newsroom ?? assert.fail();
  const graph: { '@graph'?: unknown } = graphOf(path === undefined ? undefined : byPath.get(path), site);
  return JSON.parse(JSON.stringify(graph['@graph']));
}

/** The things that a property of one lists. */
function listIn(thing: Thing | undefined, property: string): Thing[] {
  const list = thing?.[property];
  return Array.isArray(list) ? list : assert.fail(property);
}

const article = (fields = '') => `---\ntitle: 제목\npublished: 2025-09-10T09:30+09:00\n${fields}---\n\n글이다.\n`;
const event = (fields: string) => ({ 'events/e.md': `---\ntitle: 일\n${fields}---\n` });
const address = 'https://news.example';

test('an article has what Google asks of one', (context) => {
  const [news] = told(
    context,
    { 'articles/a.md': article('bylines: [{ name: 김철수, role: 기자 }]\n') },
    '/articles/a/',
  );
  assert.equal(news?.['@type'], 'NewsArticle');
  assert.equal(news?.['headline'], '제목');
  assert.equal(news?.['datePublished'], '2025-09-10T09:30+09:00');
  assert.deepEqual(news?.['author'], [{ '@type': 'Person', name: '김철수', jobTitle: '기자' }]);
  assert.deepEqual(news?.['image'], [`${address}/cards/articles/a.png`]);
  assert.equal('dateModified' in (news ?? {}), false);
});

test('a day stays a day', (context) => {
  const files = { 'articles/a.md': '---\ntitle: 제목\npublished: 2025-09-10\nupdated: 2025-09-11\n---\n\n글이다.\n' };
  const [news] = told(context, files, '/articles/a/');
  assert.deepEqual([news?.['datePublished'], news?.['dateModified']], ['2025-09-10', '2025-09-11']);
});

test('what nobody signs is by the publication when it wrote it, and by the agency when it reprints it', (context) => {
  const source = (treatment: string) => article(`source: { agency: 강아래 통신, treatment: ${treatment} }\n`);
  const files = {
    'articles/none.md': article(),
    'articles/own.md': source('own'),
    'articles/rewritten.md': source('rewritten'),
    'articles/reprinted.md': source('reprinted'),
  };
  const authors = (id: string) => listIn(told(context, files, `/articles/${id}/`)[0], 'author');
  assert.deepEqual(
    ['none', 'own', 'rewritten', 'reprinted'].map((id) => authors(id).map(({ name }) => name)),
    [['시험 신문'], ['시험 신문'], ['시험 신문'], ['강아래 통신']],
  );
});

test('it says what it is based on, as far as that is known', (context) => {
  const basis = (source: string) => {
    const [news] = told(context, { 'articles/a.md': article(`source: ${source}\n`) }, '/articles/a/');
    return news?.['isBasedOn'];
  };
  const publisher = { '@type': 'Organization', name: '강아래 통신' };
  assert.deepEqual(basis('{ agency: 강아래 통신, treatment: rewritten }'), { '@type': 'CreativeWork', publisher });
  assert.deepEqual(
    basis('{ agency: 강아래 통신, published: 2025-09, url: "https://a.example/1", treatment: reprinted }'),
    { '@type': 'CreativeWork', publisher, datePublished: '2025-09', url: 'https://a.example/1' },
  );
  // About when is not when.
  assert.deepEqual(basis('{ agency: 강아래 통신, published: 2025-09-10~, treatment: rewritten }'), {
    '@type': 'CreativeWork',
    publisher,
  });
  assert.equal(basis('{ agency: 시험 신문, treatment: own }'), undefined);
});

test('what was corrected is told apart from what others answered', (context) => {
  const kinds = ['정정', '반론', '추후보도', '수정'];
  const list = kinds.map((kind) => `  - { kind: ${kind}, date: 2025-09-11, note: ${kind}한다 }\n`).join('');
  const fields = `updated: 2025-09-12\ncorrections:\n${list}`;
  const [news] = told(context, { 'articles/a.md': article(fields) }, '/articles/a/');
  const names = (things: Thing[]) => things.map(({ name }) => name);
  const corrections = listIn(news, 'correction');
  assert.deepEqual(names(corrections), ['정정', '수정']);
  assert.deepEqual(names(listIn(news, 'comment')), ['반론', '추후보도']);
  assert.deepEqual(corrections[0], {
    '@type': 'CorrectionComment',
    name: '정정',
    datePublished: '2025-09-11',
    text: '정정한다',
  });
});

test('a demonstration says that it is one', (context) => {
  const site = 'name: 시험 신문\ndescription: 시험에만 쓴다.\naddress: https://news.example\ndemo: true\n';
  const [demo] = told(context, { 'site.yaml': site, 'articles/a.md': article() }, '/articles/a/');
  assert.equal(demo?.['creativeWorkStatus'], '시연용');
});

test('a question is named by its address, and who answers where only one does', (context) => {
  const interview = (speakers: string) => ({
    'people/kim.md': '---\nname: 김철수\n---\n',
    'interviews/i.md': `---\ntitle: 문답\npublished: 2025-09-10\nspeakers: [${speakers}]\nanswers: gist\n---\n\n## 왜 멈췄나? {#why}\n\n**김 관장** 답.\n\n## 언제? {#때}\n\n**김 관장** 답.\n`,
  });
  const kim = '{ id: kim, who: people/kim, label: 김 관장 }';
  const [one] = told(context, interview(kim), '/interviews/i/');
  const url = `${address}/interviews/i/#why`;
  const author = { '@type': 'Person', '@id': `${address}/people/kim/`, name: '김철수' };
  const parts = listIn(one, 'hasPart');
  const acceptedAnswer = { '@type': 'Answer', url, author };
  assert.deepEqual(parts[0], { '@type': 'Question', '@id': url, url, name: '왜 멈췄나?', acceptedAnswer });
  assert.equal(parts[1]?.['@id'], `${address}/interviews/i/#${encodeURIComponent('때')}`);

  const [two] = told(context, interview(`${kim}, { id: lee, label: 이 이장 }`), '/interviews/i/');
  assert.deepEqual(listIn(two, 'hasPart')[0]?.['acceptedAnswer'], { '@type': 'Answer', url });
});

test('only an event with a day, a place and an outcome is told of as one', (context) => {
  const known = (fields: string) =>
    told(context, event(fields), '/events/e/').find((each) => each['@type'] === 'Event');
  const happened = 'status: happened\n';
  const place = 'place: 시청\n';
  for (const date of ['2025', '2025-09', '2025-09-10~', '2025-09-10?', '2025-12/..', '"[2025-09-10,2025-09-11]"']) {
    assert.equal(known(`date: ${date}\n${happened}${place}`), undefined, date);
  }
  assert.equal(known('date: 2025-09/2025-10-02\nstatus: happened\nplace: 시청\n'), undefined);
  assert.equal(known(`date: 2025-09-10\n${happened}`), undefined);
  assert.equal(known(`date: 2025-09-10\nstatus: unknown\nasOf: 2025-09-09\n${place}`), undefined);

  const day = known(`date: 2025-09-10T10:30+09:00\n${happened}${place}`);
  assert.equal(day?.['name'], '일');
  assert.equal(day?.['startDate'], '2025-09-10T10:30+09:00');
  assert.deepEqual(day?.['location'], { '@type': 'Place', name: '시청', address: '시청' });
  const days = known(`date: 2025-09-10/2025-09-12\n${happened}${place}`);
  assert.deepEqual([days?.['startDate'], days?.['endDate']], ['2025-09-10', '2025-09-12']);
  for (const [status, name] of Object.entries({ planned: 'EventScheduled', cancelled: 'EventCancelled' })) {
    const told = known(`date: 2025-09-10\nstatus: ${status}\nasOf: 2025-09-09\n${place}`);
    assert.equal(told?.['eventStatus'], `https://schema.org/${name}`);
  }
});

test('a person is told of by every name and official address, an organization likewise', (context) => {
  const fields = 'aliases: [김 관장]\nrole: 관장\nsameAs: [https://kim.example/]\n';
  const files = {
    'people/kim.md': `---\nname: 김철수\n${fields}---\n`,
    'organizations/o.md': '---\nname: 도서관\n---\n',
  };
  const [kim] = told(context, files, '/people/kim/');
  assert.equal(kim?.['@type'], 'Person');
  assert.deepEqual([kim?.['alternateName'], kim?.['sameAs']], [['김 관장'], ['https://kim.example/']]);
  const [library] = told(context, files, '/organizations/o/');
  assert.deepEqual([library?.['@type'], library?.['name']], ['Organization', '도서관']);
});

test('the way to a piece leads through its story, an event of two stories has two ways', (context) => {
  const story = (title: string) => `---\ntitle: ${title}\nsummary: 요약\n---\n`;
  const files = {
    'stories/s.md': story('하나'),
    'stories/t.md': story('둘'),
    'articles/a.md': article('story: stories/s\n'),
    'articles/b.md': article(),
    ...event('date: 2025\nstatus: happened\nstories: [stories/s, stories/t]\n'),
  };
  const ways = (path: string) =>
    told(context, files, path)
      .filter((each) => each['@type'] === 'BreadcrumbList')
      .map((each) => listIn(each, 'itemListElement').map(({ name }) => name));
  assert.deepEqual(ways('/articles/a/'), [['시험 신문', '하나', '제목']]);
  assert.deepEqual(ways('/articles/b/'), [['시험 신문', '기사', '제목']]);
  assert.deepEqual(ways('/events/e/'), [
    ['시험 신문', '하나', '일'],
    ['시험 신문', '둘', '일'],
  ]);
});

test('the front page tells of the site and who publishes it', (context) => {
  const [site] = told(context, {});
  assert.deepEqual([site?.['@type'], site?.['url'], site?.['inLanguage']], ['WebSite', `${address}/`, 'ko']);
  const publisher = site?.['publisher'] as Thing;
  assert.deepEqual([publisher['@type'], publisher['name']], ['NewsMediaOrganization', '시험 신문']);
});
