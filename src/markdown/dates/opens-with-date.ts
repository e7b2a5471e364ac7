/** A four-digit year, then a month: `2025. 11.` */
const year = /^\d{4}\. *\d{1,2}(?!\d)/;

/** A month and a day, then nothing, a space, a weekday in brackets, a range or a list of days: `12. 3`, `9. 10.(수)`. */
const day = /^(?:0?[2-9]|1[0-2])\. {1,2}(?:0?[1-9]|[12]\d|3[01])(?=$|[ .,(~∼〜–-])(?!\.\d)/;

// `1. 3 …` is far more often the first point of a list; with two full stops it is a day in January.
const january = /^0?1\. {1,2}(?:0?[1-9]|[12]\d|3[01])\.(?=$|[ (~∼〜–-])/;

/**
 * Whether a line that Markdown would take for an item of an ordered list opens with a date instead.
 * Inside a list that already runs, `3. 15 …` is its next item; a year and a month are a date everywhere.
 */
export function opensWithDate(line: string, listRuns: boolean): boolean {
  return year.test(line) || (!listRuns && (day.test(line) || january.test(line)));
}
