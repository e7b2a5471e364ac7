import type { Page } from 'playwright-core';

/** Has a page wait for the site's type, as readers' browsers do not: a picture shows what the second page of a visit does. */
export async function awaitFonts(page: Page): Promise<void> {
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('font-display:optional', 'font-display:block');
    await route.fulfill({ response, body });
  });
}
