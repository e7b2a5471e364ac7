/** A JSON file of the site. Data is compact, because its size is paid for; what people read is `indented`. */
export function answerJson(value: unknown, { indented = false, type = 'application/json' } = {}): Response {
  const text = `${JSON.stringify(value, undefined, indented ? 2 : undefined)}\n`;
  return new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}
