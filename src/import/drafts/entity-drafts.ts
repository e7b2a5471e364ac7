import { createMentionFinder } from '../../content/find-mentions.ts';
import { familyName } from './family-name.ts';
import type { NamedPerson } from './find-people.ts';
import { asciiId, freeId } from './propose-id.ts';
import type { KnownEntity, WirePlace } from './wire-place.ts';

/** A person or an organization that the newsroom does not have yet. */
export interface EntityDraft extends KnownEntity {
  role: string | undefined;
  /** Where the copy says so. */
  sentence: string;
}

export interface Entities {
  drafts: EntityDraft[];
  /** References of those whom words name, new ones too. */
  whoIn: (words: string) => string[];
}

/** Those whom the copy names: known to the newsroom, or new, under the names that its texts call them by. */
export function entityDrafts(people: readonly NamedPerson[], texts: readonly string[], place: WirePlace): Entities {
  const drafts: EntityDraft[] = [];
  const owned = new Set(place.entities.flatMap(({ name, aliases }) => [name, ...aliases]));
  const add = (
    collection: string,
    { name, role, sentence }: Pick<EntityDraft, 'name' | 'role' | 'sentence'>,
    aliases: string[],
  ) => {
    if (owned.has(name) || name.length < 2) return;
    const id = freeId(idOf(collection, name), (each) => {
      const reference = `${collection}/${each}`;
      const taken = place.titleOf(reference);
      return (taken !== undefined && taken !== name) || drafts.some((draft) => draft.reference === reference);
    });
    const free = aliases.filter((alias) => !owned.has(alias));
    for (const taken of [name, ...free]) owned.add(taken);
    drafts.push({ reference: `${collection}/${id}`, name, aliases: free, role, sentence });
  };
  const shared = repeated(people.map(shortName));
  for (const person of people) {
    const { name, organization, title, sentence } = person;
    const short = shortName(person);
    const called = texts.some((text) => text.includes(short)) && !shared.has(short) ? [short] : [];
    add('people', { name, role: organization === undefined ? title : `${organization} ${title}`, sentence }, called);
  }
  for (const { organization, sentence } of people) {
    if (organization === undefined || generic.test(organization)) continue;
    add('organizations', { name: organization, role: undefined, sentence }, []);
  }
  const find = createMentionFinder<KnownEntity>([...place.entities, ...drafts]);
  return { drafts, whoIn: (words) => find(words).map(({ reference }) => reference) };
}

/** `문 관장`, `권 CSO`: the family name and what they are. */
function shortName({ name, title }: NamedPerson): string {
  const family = /\s(\S+)$/u.exec(name)?.[1] ?? familyName(name);
  return `${family} ${/\(([A-Z]{2,5})\)/u.exec(title)?.[1] ?? title}`;
}

function idOf(collection: string, name: string): string {
  const family = familyName(name);
  const isKorean = collection === 'people' && /^[가-힣]{2,4}$/u.test(name);
  return isKorean ? asciiId(`${family} ${name.slice(family.length)}`) : asciiId(name);
}

function repeated(names: readonly string[]): Set<string> {
  return new Set(names.filter((name, index) => names.indexOf(name) !== index));
}

const generic =
  /^(?:신임|전임|당시|같은|해당|우리|지역|민간|여당|야당|정부|이날|전|현|공동|임시|수석|선임|명예|초대|역대|중앙|한국|국내|해외|신입|담당|최고|부|총|.*(?:은|는|이|가|을|를|에|의|한|된|던))$/u;
