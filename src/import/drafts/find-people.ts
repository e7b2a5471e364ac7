import type { WireDocument } from '../document/document.ts';
import { personTitle } from '../lines/speaker-line.ts';
import { longFamilyNames } from './family-name.ts';

/** Somebody whom the copy names with what they are. */
export interface NamedPerson {
  name: string;
  organization: string | undefined;
  title: string;
  sentence: string;
}

export interface People {
  named: NamedPerson[];
  /** Who gets no page of their own, and why; they stay in the text. */
  withheld: { words: string; why: string }[];
}

/** Those whom texts name by name and title, and those who speak. Nobody anonymised, underage, suspected or harmed. */
export function findPeople(document: WireDocument, texts: readonly string[]): People {
  const people: People = { named: [], withheld: withheldIn(texts) };
  const add = (person: NamedPerson) => {
    if (people.named.some(({ name }) => name === person.name)) return;
    const why = reasonAgainst(person);
    if (why === undefined) people.named.push(person);
    else if (!people.withheld.some(({ words }) => words.includes(person.name)))
      people.withheld.push({ words: `${person.name} ${person.title}`, why });
  };
  for (const text of texts)
    for (const sentence of text.split(/(?<=[다요][.!?][”"’']?)\s+/u))
      for (const person of peopleIn(sentence)) add(person);
  for (const { name, title, from } of document.speakers) {
    if (title === undefined || !/^[가-힣]{2,4}$/u.test(name) || notNames.test(name) || /[은는던]$/u.test(name))
      continue;
    // Words of running text are sooner taken for a name than those that open an answer.
    if (from !== 'label' && from !== 'line' && !surname.test(name)) continue;
    const sentence = texts.find((text) => text.includes(name)) ?? '';
    const [organization, own] = splitTitle(title);
    add({ name, organization, title: own, sentence });
  }
  return people;
}

function peopleIn(sentence: string): NamedPerson[] {
  const words = sentence.slice(0, 1000);
  return [person, foreigner].flatMap((pattern) =>
    overlapping(words, pattern).flatMap(({ groups }) => {
      const { name = '', belongs, title = '' } = groups ?? {};
      if (!/\s/u.test(name) && !isName(name, belongs !== undefined)) return [];
      const [organization, own] = splitTitle(title);
      return [{ name, organization: belongs ?? organization, title: own, sentence }];
    }),
  );
}

/** In `경찰은 박하늘 전 대표를` the first word looks like a name as well: whoever is passed over hides nobody. */
function overlapping(words: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words); match; match = pattern.exec(words)) {
    found.push(match);
    pattern.lastIndex = match.index + 1;
  }
  return found;
}

/** `한빛시립도서관장` is 관장 of 한빛시립도서관. */
function splitTitle(title: string): [organization: string | undefined, title: string] {
  if (/^[전현] /u.test(title)) return [undefined, title];
  const [, before, last] = /^(?:(.+)\s)?(\S+)$/u.exec(title) ?? [];
  const glued = /^[가-힣A-Za-z]{3,}(?:관|단|원|소|센터|청|처)(?=장$)/u.exec(last ?? '')?.[0];
  if (glued !== undefined) {
    const ending = /(?:센터|[관단원소청처])$/u.exec(glued)?.[0] ?? '';
    return [before === undefined ? glued : `${before} ${glued}`, `${ending}장`];
  }
  return [before, last ?? title];
}

function isName(name: string, belongs: boolean): boolean {
  if (!surname.test(name) || notNames.test(name)) return false;
  return belongs ? true : !/[부청처회국당측군팀시구인들가실과]$/u.test(name);
}

function reasonAgainst({ name, title, sentence }: NamedPerson): string | undefined {
  if (/^(?:씨|군|양)$/u.test(title)) return '직함 없이 나온 사람';
  const near = sentence.slice(Math.max(0, sentence.indexOf(name) - 30), sentence.indexOf(name) + 80);
  const age = Number(new RegExp(`${name}\\((\\d{1,2})\\)`, 'u').exec(sentence)?.[1] ?? 99);
  if (age < 19) return '미성년자';
  if (/피해자|숨진|숨졌|사망|별세|다친|다쳤|부상|실종|유족/u.test(near)) return '피해를 입은 사람일 수 있음';
  if (/혐의|피의자|용의자|피고인|구속|체포|기소|송치|선고|징역/u.test(near)) return '혐의를 받는 사람일 수 있음';
  return undefined;
}

/** Anonymised people: `김모(52) 씨`, `A씨`; and those named without a title: `문가람(9) 양`. */
function withheldIn(texts: readonly string[]): People['withheld'] {
  const found = new Map<string, string>();
  for (const text of texts) {
    for (const [words] of text.matchAll(
      /(?<![가-힣])[가-힣]모\s?(?:\(\d{1,3}(?:[·,][^)]{1,10})?\))?\s?(?:씨|군|양|할머니|할아버지)?(?=[가-힣\s,.·)]|$)/gu,
    ))
      if (/[(씨군양]/u.test(words)) found.set(words.trim(), '익명');
    for (const [words] of text.matchAll(
      /(?<![A-Za-z])[A-Z](?:\(\d{1,3}(?:[·,][^)]{1,10})?\))?\s?(?:씨|군|양)(?![가-힣]{0,1}[일])/gu,
    ))
      found.set(words.trim(), '익명');
    for (const [words] of text.matchAll(/(?<![가-힣])[가-힣]{2,4}\(\d{1,3}(?:[·,][^)]{1,10})?\)\s?(?:씨|군|양)/gu))
      if (!/^[가-힣]모/u.test(words))
        found.set(words, /\((?:\d|1[0-8])(?!\d)|군$|양$/u.test(words) ? '미성년자' : '직함 없이 나온 사람');
  }
  return [...found].map(([words, why]) => ({ words, why }));
}

const surname = new RegExp(
  `^(?:${longFamilyNames}|[김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길])`,
  'u',
);
const notNames =
  /^(?:마을|주민|기자|하루|모두|버스|정부|회사|학교|도서관|이날|전문가|조합원|정치인|조사관|공무원|주민들|한편|이사회|이사장|부회장|전임|신임|공동|임시|하나의|우리|모든|여러|이번|지난|최근|이들의|전체|주요|고위|조직위|추진위|남성|여성|한국의|서울의|선임|수석|상임|원내|오전|오후)/u;
const after = '(?=[은는이가을를과와의도에,.·()\\s]|에게|께서|$)';
const person = new RegExp(
  `(?<![가-힣])(?<name>[가-힣]{3}|(?:${longFamilyNames})[가-힣]{1,2})\\s(?:(?<belongs>(?!전\\s|현\\s)[가-힣A-Za-z0-9·&]{2,20})\\s)?(?<title>(?:전 |현 )?[가-힣A-Za-z]{0,14}${personTitle}(?:\\([A-Z]{2,5}\\))?)${after}`,
  'gu',
);
const foreigner = new RegExp(
  `(?<![가-힣])(?<name>[가-힣]{2,6}\\s[가-힣]{1,6})\\s(?:(?<belongs>[가-힣A-Za-z0-9·&]{2,20})\\s)?(?<title>최고[가-힣]{1,8}책임자(?:\\([A-Z]{2,5}\\))?)${after}`,
  'gu',
);
