import type { CompiledEntries } from './compile-entries.ts';
import { referenceOf } from './entry.ts';
import type { Document, Newsroom } from './newsroom.ts';
import type { PictureReader } from './read-picture.ts';
import type { Rendition } from './renditions.ts';

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

/** The renditions of those pictures by their addresses, and the files they are made from. */
export function publishedRenditions(
  media: ReadonlyMap<string, string>,
  pictureAt: PictureReader,
): Map<string, Rendition & { file: string }> {
  return new Map(
    [...media].flatMap(([address, file]) => {
      const renditions = pictureAt('', address.slice('/media/'.length))?.renditions.flat() ?? [];
      return renditions.map((rendition): [string, Rendition & { file: string }] => [
        rendition.path,
        { ...rendition, file },
      ]);
    }),
  );
}

function inText(body: ReturnType<CompiledEntries['get']>): string[] {
  return body ? [...body.pictures, ...body.links.map(({ path }) => path)] : [];
}
