import type { Entries } from '../content/entry.ts';
import { referenceOf } from '../content/entry.ts';
import type { Mistake } from '../content/mistake.ts';
import type { Document, Newsroom } from '../content/newsroom.ts';
import { dateBounds } from '../dates/date-bounds.ts';
import { parseDate } from '../dates/parse-date.ts';
import { bodyRevision } from './body-revision.ts';
import { lastingName } from './lasting-name.ts';
import type { BodyRevision } from './revisions.ts';

/**
 * Compares what is out with what was recorded at the last release: a name must not come to stand for another text, and
 * what readers were told of changes must not be taken back. Everything else that changes is the newsroom's to change.
 */
export function checkRevisions(
  { documents, events, revisions, moves }: Pick<Newsroom, 'documents' | 'events' | 'revisions' | 'moves'>,
  { articles, interviews, events: eventEntries }: Entries,
  name: string,
  zone: string,
): Mistake[] {
  const entryOf = new Map([...articles, ...interviews, ...eventEntries].map((each) => [referenceOf(each), each]));
  const now = new Map(documents.map((document) => [lastingName(document), bodyRevision(document)]));
  const holders = Map.groupBy(revisions.bodies.keys(), (each) => revisions.bodies.get(each)?.hash);
  const known = new Map([...documents, ...events].map((piece) => [piece.firstName, piece]));

  const tell = (piece: { collection: 'articles' | 'interviews' | 'events'; id: string }, field: string) => {
    const entry = entryOf.get(referenceOf(piece));
    const place = entry?.mapping?.placeOf([field]) ?? { line: 1, column: 1 };
    const file = entry?.file ?? `${name}/${referenceOf(piece)}.md`;
    return (id: Mistake['id'], message: string): Mistake => ({ id, file, ...place, message });
  };

  const taken = [...documents, ...events].flatMap((piece): Mistake[] => {
    const other = known.get(referenceOf(piece));
    if (!other || other === piece) return [];
    const message = `\`${referenceOf(piece)}\`는 \`${name}/${referenceOf(other)}.md\`의 옛 이름이고, 독자의 피드와 달력은 그 글을 이 이름으로 압니다. 이 파일에는 쓴 적이 없는 이름을 붙이세요`;
    return [tell(piece, 'title')('name-reused', message)];
  });
  return [
    ...taken,
    ...documents.flatMap((document): Mistake[] => {
      const recorded = revisions.bodies.get(lastingName(document));
      const moved = movedFrom(document, recorded);
      if (moved !== undefined) return [tell(document, 'title')('name-reused', moved)];
      return recorded ? [...replaced(document, recorded), ...takenBack(document, recorded)] : [];
    }),
  ];

  /** What to say of a text whose words were recorded under another name; a copy of what is still there is a copy. */
  function movedFrom(document: Document, recorded: BodyRevision | undefined): string | undefined {
    const { hash } = bodyRevision(document);
    if (recorded?.hash === hash) return undefined;
    const names = holders.get(hash) ?? [];
    if (names.some((each) => now.get(each)?.hash === hash)) return undefined;
    const living = names.find((each) => now.has(each));
    if (living !== undefined) {
      return `\`${living}\`로 낸 글의 본문이 \`${referenceOf(document)}\`로 나옵니다. 두 글의 이름이 서로 바뀌었으면 되돌리세요. 새 이름을 주려는 것이면 두 글 모두 쓴 적이 없는 이름을 붙이고 이 글의 머리글에 \`formerly: [${living}]\` 줄을 쓰세요`;
    }
    const buried = names.find((each) => moves.graves.has(`/${each}/`));
    if (buried === undefined) return undefined;
    return `내린 글 \`${buried}\`의 본문이 다른 이름으로 나옵니다. 다시 내는 것이면 \`${name}/gone/${buried}.md\`를 지우고 이 글의 머리글에 \`formerly: [${buried}]\` 줄을 쓰세요`;
  }

  /** Other words, published on another day: not that text. */
  function replaced(document: Document, recorded: BodyRevision): Mistake[] {
    const { hash, published = '', corrections } = bodyRevision(document);
    const day = recorded.published?.slice(0, 10);
    if (recorded.hash === hash || day === undefined || day === published.slice(0, 10)) return [];
    if (corrections > recorded.corrections) return [];
    const reference = referenceOf(document);
    const message = `\`${reference}\`로 ${day}에 낸 글이 있는데 본문과 \`published\`가 모두 바뀌었습니다. 고친 글이면 \`published: ${recorded.published}\`로 되돌리고 \`updated\`를 쓰세요. 다른 글이면 쓴 적이 없는 이름을 붙이고 옛 글을 되돌리거나, \`npm run new -- gone ${reference}\`로 내린 까닭을 적으세요`;
    return [tell(document, 'published')('name-reused', message)];
  }

  function takenBack(document: Document, recorded: BodyRevision): Mistake[] {
    const { corrections, updated } = document;
    if (corrections.length < recorded.corrections) {
      const message = `\`corrections\`: 이미 알린 ${recorded.corrections}건이 ${corrections.length}건으로 줄었습니다. 지운 항목을 되돌리세요. 잘못 알린 것이면 지우지 말고 \`수정\` 항목을 더해 바로잡으세요`;
      return [tell(document, 'corrections')('notice-lost', message)];
    }
    if (recorded.updated === undefined || corrections.length > recorded.corrections) return [];
    const told = parseDate(recorded.updated);
    if (!told.ok || (updated && dateBounds(updated, zone).latest >= dateBounds(told.date, zone).earliest)) {
      return [];
    }
    const message = `\`updated\`: 이미 \`${recorded.updated}\`에 고쳤다고 알렸는데 ${updated ? '더 앞선 날이 되었습니다' : '없어졌습니다'}. 되돌리세요. 그 날짜가 틀렸던 것이면 \`corrections\`에 \`수정\` 항목으로 알리세요`;
    return [tell(document, 'updated')('notice-lost', message)];
  }
}
