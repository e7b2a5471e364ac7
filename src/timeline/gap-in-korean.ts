import type { Extent } from './time-scale.ts';

const day = 24 * 60 * 60 * 1000;
const month = 30.44 * day;
const year = 365.25 * day;

/** How long nothing happened, in the unit that says it best: `45일`, `7개월`, `36년`. */
export function gapInKorean({ from, to }: Extent): string {
  const length = to - from;
  if (length < 2 * month) return `${Math.max(1, Math.round(length / day))}일`;
  return length < 2 * year ? `${Math.round(length / month)}개월` : `${Math.round(length / year)}년`;
}
