import type { Page } from 'playwright-core';

/**
 * Has a page wait for the site's type, as readers' browsers do not: a picture shows what the second page of a visit does.
 * The stylesheet is another one for that, so pages must not ask for its hash.
 */
export async function awaitFonts(page: Page): Promise<void> {
  await page.route('**/*', async (route) => {
    const change = changes[route.request().resourceType()];
    if (!change) return route.continue();
    const response = await route.fetch();
    return route.fulfill({ response, body: change(await response.text()) });
  });
}

const changes: Readonly<Record<string, (text: string) => string>> = {
  document: (html) => html.replaceAll(/(<link rel="stylesheet"[^>]*) integrity="[^"]*"/g, '$1'),
  stylesheet: (css) => css.replaceAll('font-display:optional', 'font-display:block'),
};
