import type { Line } from './line.ts';

/** The name of the paper by itself; `sources`: the lines in which it signs the copy. */
export function isSourceName({ text, hint }: Line, sources: string): boolean {
  if (text.length > 12 || !/^[가-힣A-Za-z0-9]+$/u.test(text) || hint === 'title') return false;
  return (
    sources.includes(text) ||
    /^(?:[KMS]BS|JTBC|YTN|MBN|CBS|EBS|OBS|TBS|TV조선|채널A)$/u.test(text) ||
    /^[가-힣A-Z0-9]+(?:일보|신문|뉴스|통신|경제|방송|타임스|데일리|투데이|저널|닷컴)$/u.test(text)
  );
}
