import type { Locator, Page } from '@playwright/test';

/** The timeline of a page: an overview, and an ordered list with a row an event. */
export class Timeline {
  readonly list: Locator;
  readonly rows: Locator;
  /** In the overview above it: a link an event, and one for those that it has no room for. */
  readonly marks: Locator;

  /** The row that a script puts in. */
  readonly today: Locator;

  constructor(page: Page) {
    this.list = page.getByRole('main').locator('ol.timeline');
    this.rows = this.list.locator('> .timeline-row');
    this.today = this.list.locator('> .today-row');
    this.marks = page.getByRole('navigation', { name: '연표 한눈에 보기' }).getByRole('link', { name: /,|그밖에/ });
  }

  /** The row of the event with this title. */
  row(title: string): Locator {
    return this.rows.filter({ has: this.list.page().getByRole('link', { name: title, exact: true }) });
  }
}
