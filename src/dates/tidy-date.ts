/**
 * What a text that is no date of ours was probably meant to be: `2025년 9월 10~12일` → `2025-09-10/2025-09-12`.
 * It is shown to the writer and never read in place of the text; it need not be a date either.
 */
export function tidyDate(text: string): string {
  if (text.length > 60) return text;
  return text
    .normalize('NFKC')
    .trim()
    .replace(/[‐-―−]/g, '-')
    .replace(/\b(\d{4})(\d{2})(\d{2})\b/g, '$1-$2-$3')
    .replace(KOREAN_DAY, (_day, year: string, _separator, month?: string, day?: string) => hyphenated(year, month, day))
    .replace(/\s*[~∼]\s*(?=\d)/, '/')
    .replace(
      /^(\d{4}-(?:\d{2}-)?)(\d{2})\/(\d{1,2})[월일]?$/,
      (_span, shared: string, start: string, end: string) => `${shared}${start}/${shared}${end.padStart(2, '0')}`,
    )
    .replace(/^([^[\]]+)\.\.([^[\]]+)$/, '[$1..$2]')
    .replace(/(\d) +(\d{2}:\d{2})/, '$1T$2')
    .replace(/(T\d{2}:\d{2}(?::\d{2})?)$/, '$1+09:00');
}

// 2025.9.11. · 2025-9-1 · 2025/9/11 · 2025년 9월 11일 · 2025년 9월 · 2025년
const KOREAN_DAY =
  /(\d{4})(?:\s*([-./년])\s*(\d{1,2})(?!\d)(?:\s*(?:\2|월)\s*(\d{1,2})(?!\d))?)?(?:\s*[년월일]|\.(?!\.))?/g;

function hyphenated(year: string, month?: string, day?: string): string {
  return [year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
}
