import type { CompiledEntries } from './compile-entries.ts';
import { referenceOf } from './entry.ts';
import type { Document, Newsroom } from './newsroom.ts';

/** The pictures that published texts show or link to, out of all there are: one of a draft is not out either. */
export function publishedMedia(
  { byPath, documents }: Pick<Newsroom, 'byPath' | 'documents'>,
  compiled: CompiledEntries,
  media: ReadonlyMap<string, string>,
): Map<string, string> {
  const used = new Set([...byPath.values()].flatMap((piece) => inText(compiled.get(referenceOf(piece)))));
  for (const { image } of documents as Document[]) if (image?.file) used.add(image.file.path);
  return new Map([...media].filter(([address]) => used.has(address)));
}

function inText(body: ReturnType<CompiledEntries['get']>): string[] {
  return body ? [...body.pictures, ...body.links.map(({ path }) => path)] : [];
}
