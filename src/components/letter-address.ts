/** The `mailto:` of a letter to the editor about a page, whose address is below what the reader is going to write. */
export function letterAddress(email: string, title: string, address: string): string {
  const body = `\r\n\r\n\r\n${title}\r\n${address}`;
  return `mailto:${email}?subject=${encodeURIComponent(`「${title}」에 대한 편지`)}&body=${encodeURIComponent(body)}`;
}
