import { z } from 'zod';
import { absoluteUrl } from '../../content/absolute-url.ts';
import type { Site } from '../../content/newsroom.ts';
import { timelineSchemaPath } from '../feed-paths.ts';
import { timelineDataSchema } from './timeline-schema.ts';

/** The JSON Schema of `timeline.json`, draft 2020-12. Whoever keeps a copy is not to refuse a field that came later. */
export function timelineJsonSchema(site: Pick<Site, 'address' | 'base'>): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(timelineDataSchema, {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => delete jsonSchema.additionalProperties,
  });
  return { $schema, $id: absoluteUrl(site, timelineSchemaPath), title: 'Timeline', ...schema };
}
