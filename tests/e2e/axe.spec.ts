import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { pageTypes } from './page-types.ts';
import { expect, test } from './test.ts';

// Text is 7:1 or more on its paper, which is more than the rule that axe asks by itself.
const contrast = 'color-contrast-enhanced';
const rules = {
  [contrast]: { enabled: true },
  'color-contrast': { enabled: false },
  // What is pressed is 24 px high and wide, or has room around it.
  'target-size': { enabled: true },
};

for (const [name, address] of Object.entries(pageTypes)) {
  test(`axe finds nothing wrong with ${name}, in light or in dark, at any width`, async ({ page, viewport }) => {
    test.slow();
    await page.goto(address);
    for (const width of viewport?.width === 1280 ? [768, 1280] : [360]) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await problems(page, { rules }), `${width}px`).toEqual([]);
      // Colours are all that the dark changes.
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await problems(page, { runOnly: [contrast] }), `${width}px, dark`).toEqual([]);
    }
  });
}

async function problems(page: Page, options: Parameters<AxeBuilder['options']>[0]): Promise<string[]> {
  // Without frames there is no need for the second page that would join their results.
  const axe = new AxeBuilder({ page }).options({ ...options, resultTypes: ['violations'] }).setLegacyMode(true);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
