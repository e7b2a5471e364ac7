/** The address that a page goes by, of which `location` may be a copy, a mirror or an app's; or of a part of it. */
export function pageAddress(fragment = ''): string {
  const address = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
  return `${address.replace(/#.*/, '')}${fragment && `#${fragment}`}`;
}
