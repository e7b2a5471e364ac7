/**
 * What a page may load, run and ask for: its own site, and nothing else from anywhere. No script of ours writes HTML, so
 * nobody may (`trusted-types 'none'`). No script asks the network either, but Lighthouse does so in the page's name, and
 * says that robots.txt cannot be read where it may not (`connect-src`). A form of ours is answered by a script.
 */
const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/** The policy as a page says it itself, for hosts that send no headers. Who may frame a page only a header can say. */
export const pagePolicy = directives.join('; ');

/** The policy as a header. @param framed whether other sites may show the page in a frame */
export function headerPolicy(framed: boolean): string {
  return `${pagePolicy}; frame-ancestors ${framed ? '*' : "'none'"}`;
}
