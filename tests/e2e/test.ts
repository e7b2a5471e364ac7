import { test as base } from '@playwright/test';
import { DocumentPage } from './document-page.ts';
import { Timeline } from './timeline-list.ts';

/** Playwright's `test` with what readers meet. They asked for no smooth scrolling: a jump is there at once. */
export const test = base.extend<{ document: DocumentPage; timeline: Timeline }>({
  contextOptions: { reducedMotion: 'reduce' },
  document: async ({ page }, use) => use(new DocumentPage(page)),
  timeline: async ({ page }, use) => use(new Timeline(page)),
});

export { expect } from '@playwright/test';
