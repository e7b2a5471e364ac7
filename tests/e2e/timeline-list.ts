import type { Locator, Page } from '@playwright/test';

/** The timeline of a page: an ordered list with a row an event. */
export class Timeline {
  readonly list: Locator;
  readonly rows: Locator;

  constructor(page: Page) {
    this.list = page.getByRole('main').locator('ol.timeline');
    this.rows = this.list.locator('> li');
  }

  /** The row of the event with this title. */
  row(title: string): Locator {
    return this.rows.filter({ has: this.list.page().getByRole('link', { name: title, exact: true }) });
  }
}
