import type { z } from 'zod';
import type { CollectionName, collections } from './collections.ts';
import type { YamlMapping } from './read-yaml.ts';

export type FieldsOf<Name extends CollectionName> = z.output<(typeof collections)[Name]>;

/** A Markdown file whose frontmatter has been read and checked; nothing is related to anything yet. */
export interface Entry<Name extends CollectionName = CollectionName> {
  collection: Name;
  id: string;
  file: string;
  /** Where its picture paths start from: `articles`. */
  folder: string;
  /** Present when the frontmatter is right. */
  data?: FieldsOf<Name>;
  /** The right part of it (`Checked.sound`). */
  sound: Partial<FieldsOf<Name>>;
  mapping?: YamlMapping;
  /** The Markdown below it, on its true lines. Absent when it cannot be told where it begins. */
  body?: string;
}

/** The entries of a newsroom by collection. */
export type Entries = { [Name in CollectionName]: Entry<Name>[] };

/** How files speak of one another: `articles/x`. */
export function referenceOf(entry: { collection: CollectionName; id: string }): string {
  return `${entry.collection}/${entry.id}`;
}

/** The page of an entry, without the base path. */
export function pathOf(entry: { collection: CollectionName; id: string }): string {
  return `/${entry.collection}/${entry.id}/`;
}

/** An entry without a mistake. */
export type SoundEntry<Name extends CollectionName> = Entry<Name> & { data: FieldsOf<Name> };

export type SoundEntries = { [Name in CollectionName]: SoundEntry<Name>[] };
