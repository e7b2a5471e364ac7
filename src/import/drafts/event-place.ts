/** Where something happens, by the words after its date: `부산에서`, `한빛시 중구 도서관 1층 마당에서`. */
export function eventPlace(words: string): string | undefined {
  const match =
    /^(?:에는|에|은|는|엔)?\s?(?<before>(?:[가-힣A-Za-z0-9·‘’]+\s){0,4})(?<last>[가-힣A-Za-z0-9·‘’]{1,20})에서(?:는)?(?=[\s,])/u.exec(
      words,
    );
  const { before = '', last = '' } = match?.groups ?? {};
  if (last === '' || noPlace.test(last)) return undefined;
  const parts = before.trim().split(' ').filter(Boolean);
  const from = parts.findLastIndex((part) =>
    /(?:[은는을를이가과와도]|오전|오후|오후에|저녁|에|\d시|\d분)$/u.test(part),
  );
  return [...parts.slice(from + 1), last].join(' ');
}

const noPlace =
  /(?:회|회의|회견|간담회|담|대회|축제|행사|식|자리|상황|과정|가운데|이후|측면|점|조사|분야|단계|기념|경기|전|재판|심|심의|방송|통화|질문|답변|인터뷰|기준|이|그|여기|거기|선거|투표|사업|논의|중|속|앞|곳|수준|입장|차원)$/u;
