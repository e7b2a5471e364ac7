/** What the importer knows of the newsroom that it writes for. */
export interface WirePlace {
  /** IANA zone of the site. */
  timeZone: string;
  /** Today there: `2026-03-05`. */
  today: string;
  /** The title or name of a file that exists (`articles/x`). */
  titleOf: (reference: string) => string | undefined;
  /** People and organizations that it has. */
  entities: readonly KnownEntity[];
  /** The files of which the copy is a version, if it is one of some: `articles/x`. */
  files?: Readonly<Record<'articles' | 'interviews', string>> | undefined;
  /** The id of the story that the copy belongs to. */
  story: string | undefined;
  /** Whether the copy is a piece by itself, though its title be that of another. */
  separate?: boolean | undefined;
  /** Whether files may be replaced. */
  force: boolean;
}

export interface KnownEntity {
  reference: string;
  name: string;
  aliases: readonly string[];
}
