import { defineConfig } from 'astro/config';
import { yeonpyo } from './src/integration/yeonpyo.ts';

// The site's address and base path stand in `content/site.yaml`; the integration passes them on.
export default defineConfig({
  integrations: [yeonpyo({ content: process.env['YEONPYO_CONTENT'] ?? 'content' })],
  trailingSlash: 'always',
  build: {
    assets: 'assets',
    // A strict CSP (`style-src 'self'`) blocks what Astro would inline.
    inlineStylesheets: 'never',
  },
  // The default (`jsx`) glues words together: two inline elements on two lines lose the space between them.
  compressHTML: true,
  devToolbar: { enabled: false },
  // One stylesheet for the whole site: a page waits for no other file, and the next page has it already.
  vite: { build: { assetsInlineLimit: 0, cssCodeSplit: false } },
});
