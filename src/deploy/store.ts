/** The folder of a target in which its releases are kept, unless they are kept elsewhere. */
export const archiveFolder = '.releases';

/** Where in that folder of a target those who deploy to it say so, wherever its releases are kept. */
export const locksFolder = `${archiveFolder}/locks`;

/** A place that files are put in: a folder, a bucket, a server. Paths have forward slashes and none in front. */
export interface Store {
  /** What is there, but for kept releases; nothing when the place is not there yet. */
  list(): Promise<Map<string, Stored>>;
  /** Puts files, each whole or not at all, in any order. `files`: from the path there to the file here. */
  put(files: ReadonlyMap<string, string>): Promise<void>;
  /** Fetches files into a folder, by the same paths. Those that are not there are left out. */
  get(paths: readonly string[], folder: string): Promise<void>;
  /** Removes files. Those that are not there are as they should be. */
  delete(paths: readonly string[]): Promise<void>;
}

export interface Stored {
  size: number;
  /** In hexadecimal, where the place knows it without sending the file. */
  md5?: string | undefined;
}
