/** The HTML that shows an embedded timeline on another page, to be copied there. */
export function embedCode(address: string, title: string): string {
  return `<iframe src="${quoted(address)}" title="${quoted(title)}" width="100%" height="600" loading="lazy"></iframe>`;
}

function quoted(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
