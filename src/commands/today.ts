import { Temporal } from 'temporal-polyfill';

/** The day it is in a zone, for files that an editor is about to write: `2025-09-10`. No build asks for it. */
export function today(zone: string): string {
  return Temporal.Now.plainDateISO(zone).toString();
}
