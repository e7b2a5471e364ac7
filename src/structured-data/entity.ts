import type { OrganizationLeaf, PersonLeaf } from 'schema-dts';
import { absoluteUrl } from '../content/absolute-url.ts';
import type { Entity, Site } from '../content/newsroom.ts';

/** A person or an organization as its page shows it. */
export function entityOf(entity: Entity, site: Site): PersonLeaf | OrganizationLeaf {
  const { aliases, role, sameAs } = entity;
  return {
    ...entityReference(entity, site),
    url: absoluteUrl(site, entity.path),
    mainEntityOfPage: absoluteUrl(site, entity.path),
    ...(aliases.length > 0 && { alternateName: aliases }),
    ...(role !== undefined && { description: role }),
    ...(sameAs.length > 0 && { sameAs }),
  };
}

/** Who somebody is, for a text that names them: the address of their page tells one 김철수 from another. */
export function entityReference({ collection, path, name }: Entity, site: Site): PersonLeaf | OrganizationLeaf {
  return { '@type': collection === 'people' ? 'Person' : 'Organization', '@id': absoluteUrl(site, path), name };
}
