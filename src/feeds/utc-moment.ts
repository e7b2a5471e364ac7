/** Epoch milliseconds as calendars write them, to the second: `20250910T053000Z`. Undefined outside the years 1 to 9999. */
export function utcMoment(milliseconds: number): string | undefined {
  const iso = new Date(milliseconds).toISOString();
  return /^(?!0000)\d{4}-/.test(iso) ? iso.replace(/\.\d+/, '').replaceAll(/[-:]/g, '') : undefined;
}
