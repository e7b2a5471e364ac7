import type { NewsMediaOrganizationLeaf, WebSiteLeaf } from 'schema-dts';
import { absoluteUrl } from '../content/absolute-url.ts';
import { listPath } from '../content/list-pages.ts';
import type { Site } from '../content/newsroom.ts';

/** Who publishes the site, in a line: what every text names. */
export function publisherOf(site: Site): NewsMediaOrganizationLeaf {
  return {
    '@type': 'NewsMediaOrganization',
    name: site.name,
    url: absoluteUrl(site, '/'),
    logo: { '@type': 'ImageObject', url: absoluteUrl(site, '/icon-512.png'), width: '512', height: '512' },
  };
}

/** The site and who publishes it, as its front page says. */
export function publicationOf(site: Site): WebSiteLeaf {
  const { email, phone } = site.contact ?? {};
  return {
    '@type': 'WebSite',
    '@id': absoluteUrl(site, '/'),
    url: absoluteUrl(site, '/'),
    name: site.name,
    description: site.description,
    inLanguage: site.language,
    publisher: {
      ...publisherOf(site),
      correctionsPolicy: absoluteUrl(site, listPath('corrections', 1)),
      ...(email !== undefined && { email }),
      ...(phone !== undefined && { telephone: phone }),
    },
  };
}
