/** What a publisher must do when something has been withheld: a heading and an address a line, or nothing. */
export function describePurge(addresses: readonly string[]): string[] {
  if (addresses.length === 0) return [];
  return [
    '싣지 않기로 한 것이 지금 나가 있는 사이트에 있습니다. 새 사이트를 올린 뒤 CDN에서 이 주소들을 비우세요(다시 보려면 `npm run permalinks -- --purge`):',
    ...addresses,
  ];
}
