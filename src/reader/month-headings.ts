/**
 * The headings of years and months stand in the first row of theirs. Remembers under which each row stands; the
 * function that it returns puts them into the first row that is shown, and a year that begins with another month
 * than it did says so.
 */
export function monthHeadings(rows: readonly HTMLElement[]): (shown: readonly HTMLElement[]) => void {
  const headings = rows.map((row) => row.querySelector<HTMLElement>(':scope > .heading'));
  let year: Element | null = null;
  let month: Element | null = null;
  const over = new Map(
    rows.map((row, index) => {
      const heading = headings[index];
      const ownYear = heading?.querySelector('.year');
      if (ownYear) year = ownYear;
      if (heading) month = heading.querySelector('.month');
      return [row, { heading, year, month }];
    }),
  );
  const [sample] = headings.flatMap((heading) => heading ?? []);

  return (shown) => {
    for (const row of rows) row.querySelector(':scope > .heading')?.remove();
    let [lastYear, lastMonth]: (Element | null | undefined)[] = [];
    for (const row of shown) {
      const stands = over.get(row);
      if (!stands || !sample) continue;
      const isNewYear = stands.year !== lastYear;
      if (!isNewYear && (stands.month === lastMonth || !stands.month)) continue;
      const heading = sample.cloneNode() as HTMLElement;
      const words = [isNewYear ? stands.year : null, stands.month].flatMap((part) => part?.cloneNode(true) ?? []);
      heading.append(...words.flatMap((word, index) => (index > 0 ? [' ', word] : [word])));
      row.prepend(heading);
      [lastYear, lastMonth] = [stands.year, stands.month];
    }
  };
}
