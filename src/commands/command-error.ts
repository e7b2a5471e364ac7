/** A failure that people can mend. Its message (Korean, with the way to mend it) is all that a command prints of it. */
export class CommandError extends Error {
  override name = 'CommandError';
}
