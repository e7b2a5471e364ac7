/** What Cloudflare Pages reads of `_redirects` and `_headers`; Vercel's limit (2,048 redirects) is above the first. */
export const hostLimits = { redirects: 2000, headers: 100 };

/** A Korean sentence for every limit that is passed. */
export function describeLimits(redirects: number, headers: number): string[] {
  return [
    ...(redirects > hostLimits.redirects
      ? [
          `옮겨 간 주소가 ${redirects}개라 호스트가 읽는 한도 ${hostLimits.redirects}개를 넘습니다. 넘은 ${redirects - hostLimits.redirects}개는 규칙 없이 이동 페이지가 안내합니다. nginx와 Caddy의 파일에는 모두 있습니다.`,
        ]
      : []),
    ...(headers > hostLimits.headers
      ? [
          `\`_headers\`의 규칙이 ${headers}개라 Cloudflare Pages가 읽는 한도 ${hostLimits.headers}개를 넘습니다. public 폴더의 파일을 한 폴더에 모으세요.`,
        ]
      : []),
  ];
}
