/** The quote that a paragraph leaves open, if it was open before or opens in it. */
export function openQuote(text: string, before: string | undefined): string | undefined {
  const curly = (text.match(/“/gu)?.length ?? 0) - (text.match(/”/gu)?.length ?? 0);
  if (curly !== 0 || before === '“')
    return curly + (before === '“' && !text.startsWith('“') ? 1 : 0) > 0 ? '“' : undefined;
  const straight = (text.match(/"/gu)?.length ?? 0) + (before === '"' && !text.startsWith('"') ? 1 : 0);
  return straight % 2 === 1 ? '"' : undefined;
}
