/** A line that git puts into a file where it could not merge two branches. */
export const conflictMark = /^(?:<{7}|={7}|>{7}|\|{7})/;
