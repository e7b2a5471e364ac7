import type { Site } from '../content/newsroom.ts';

/** What a site says that it is, or that a part of it is, and that it is a demonstration if it is one. */
export function introduction({ description, demo }: Pick<Site, 'description' | 'demo'>): string {
  return demo ? `${description} 시연용 사이트입니다. 실제로 발행하는 매체가 아닙니다.` : description;
}
