/** Reading a date stopped here. Thrown by what reads its parts, caught by `parseDate` and by nobody else. */
export class Misread extends Error {
  /** UTF-16 index in the whole text. */
  readonly offset: number;
  /** What the whole text may have been meant to be; offered only if it can be read. */
  readonly mend: string | undefined;

  /** `expected`: one Korean sentence without its full stop. */
  constructor(expected: string, offset: number, mend?: string) {
    super(expected);
    this.offset = offset;
    this.mend = mend;
  }
}
