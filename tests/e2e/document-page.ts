import type { Locator, Page } from '@playwright/test';

/** The page of an article or an interview. */
export class DocumentPage {
  readonly body: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.body = page.locator('.document-body');
  }

  /** What stands at an address in the page, whose id may hold any letter. */
  at(id: string): Locator {
    return this.#page.locator(`[id="${id}"]`);
  }
}
