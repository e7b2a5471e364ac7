/** What happens, as words that take `하다` and `되다`. To teach the importer a kind of event, add a word. */
const deeds =
  '개최|개막|폐막|개관|재개관|휴관|개장|폐장|개통|개교|폐교|개원|개소|착공|준공|완공|체결|서명|합의|출범|창립|설립|창업|설치|신설|폐지|시작|착수|종료|완료|마무리|중단|재개|출시|공개|발매|발간|출간|개봉|방영|배포|도입|시행|적용|발효|통과|처리|의결|가결|부결|상정|발의|제출|신청|접수|모집|선정|선발|선출|당선|임명|취임|퇴임|사임|사퇴|해임|내정|지명|위촉|채용|입학|졸업|방문|방한|방북|출국|귀국|입국|도착|출발|참석|참가|참여|합류|입단|이적|복귀|은퇴|데뷔|수상|우승|승리|패배|진출|기소|구속|체포|송치|소환|선고|판결|고발|고소|압수수색|발생|붕괴|추락|충돌|침몰|폭발|사망|별세|실종|구조|발견|인수|합병|매각|상장|투자|계약|협약|수주|투표|표결|회동|회담|면담|진행|실시|개시|이전|철거|복원|교체|전환|인상|인하|동결|결정|확정|지정|승인|허가|인가|취소|연기|발사|가동|폐쇄|봉쇄|파업|집회|시위|행진|점거|발족|결성|창단|창간|개편|개정|공포|공고|고시|발령|해제|선포|선언|파면|소집|촬영|전시|공연|상영|낭독|강연|심사|출연|기증|기부|납품|공급|배치|투입|운항|취항|입주|분양|방류|회수|리콜|고지|제정|조인|타결|결렬|종영|편성|출마|등록|당첨|추첨|시상|수여|재판|조성|개설|출항|입항|철수|이관|인계|점검|검거|석방|출소|수리|개방|발표|퇴직|발급|토론|확인|추진|완성|출고|배달|방송|연주|발굴|상륙|관측|착륙|이륙|공시|출하|입법예고|통제|진화|브리핑|증설|인증|통보';

/** Verbs of their own, by the syllables that they are seen with. */
const verbs = [
  '열(?:린|릴|리|렸|었|어|고|기|며)|(?<![가-힣])(?:연다|여는|열)(?![가-힣])|(?<![가-힣])연(?=\\s)',
  '닫(?:는|은|을|았|아|고|힌|혔)|맺(?:는|은|을|었|어|고|기)|떠(?:난|나|날|났)|돌아(?:온|오|올|왔|와|갔|간)|(?<![가-힣])나(?:온다|왔다|올 )',
  '이어(?:진|지|질|졌)|펼쳐(?:진|지|질|졌)|치(?:른|를|렀|러)|벌(?:인|였|일)|벌어(?:진|졌|질)|마(?:친|쳤|칠|치)|끝(?:난|났|나|날|낸|냈)',
  '(?<![가-힣])(?:냈다|낸다|낼|냈고|낸)(?![가-힣])|내놓|내놨|세(?:운다|운|웠|울)(?![가-힣]*금)|(?<![가-힣])(?:지었|짓는|지을)|뽑(?:는|은|을|았|혔|힌|기)|숨(?:진|졌)',
  '무너(?:진|졌|지)|일어(?:난|났|날)|옮(?:긴|겼|길|기)|바뀌|바뀐|바뀔|바꾼|바꿨|바꿀|(?<![가-힣])정(?:한다|했|할|해진)|모(?:인다|였|일|이기)|선보(?:인|였|일)',
  '(?:엽|나옵|떠납|갑|옵|냅)니다|(?:올랐|오른다|오를)(?![가-힣]*[%])|(?<![가-힣])(?:짓는|날았|구웠)|에 왔다|보(?:냈|낸다|낼)|맞(?:았다|는다)',
  '(?<![가-힣])났(?:다|고|으며|습니다)|꺼(?:졌|진|질)|쓰러(?:졌|져|진)|들어(?:갔|간다|갈(?= )|온다|왔)|받았(?:다|고|으며|습니다)|나왔(?:다|고|으며|습니다)|돌아가셨|되찾았|올렸(?:다|고)|뺐(?:다|고)|멈추기',
  '꾸(?:린|렸|릴)|함께(?:한|했|할)|건넸|건넨|심(?:었|는다)|꺾었|꺾고|이겼|멈(?:췄|춘|출)|만(?:났|난|날|나)|들어(?:섰|선|설)|문을 열|쏘아|띄(?:운|웠|울)|팔(?:린|렸)|태어(?:난|났)',
];

const occasions =
  '설명회|간담회|회견|공청회|토론회|회의|총회|대회|축제|포럼|세미나|심포지엄|콘퍼런스|컨퍼런스|라운드테이블|정상회담|행사|기념식|개막식|폐막식|준공식|착공식|개관식|취임식|시상식|협약식|체결식|발표회|보고회|시사회|음악회|전시회|박람회|대담|회동|회담|결승|결승전';

const deed = new RegExp(
  `(?:${deeds})(?:하|되|한|된|할|될|합|됩|했|됐|해|돼|함|키|시킨|시켰|시킬)|(?:${deeds}|${occasions})(?:을|를|이|가|에|도)? (?:했|한다|한 |할 |하|됐|된|될|가졌|가진|갖|연다|열|마쳤|마친|냈|치|예정|계획|있|이뤄|벌|나섰|나선|들어|앞두|앞둔)|${verbs.join('|')}|[을를] (?:한다|했|할 |해 |하겠|하기로|한 )`,
  'gu',
);
const occasion = new RegExp(`(?:${occasions})(?:에서|에 |에서는|장에서)`, 'u');
const report =
  /^(?:[가-힣]{0,6} )?(?:밝혔|말했|전했|설명했|강조했|주장했|비판했|집계됐|보도했|덧붙였|답했|알렸|발표했|지적했|요구했|촉구했)/u;

/** The words that say that something happens, and where. */
export interface Happening {
  /** From the start of the words that were looked through to the end of the word that says it. */
  end: number;
  words: string;
  /** It is told where something was said: `4일 설명회에서`. */
  isOccasion: boolean;
}

/**
 * The first thing that words after a date tell as happening; nothing for what is only said, counted or how it was.
 * Of a day still to come (`isAhead`) whatever anybody does in the present is a plan: `12월에 간다`.
 */
export function findHappening(words: string, isAhead = false): Happening | undefined {
  if (report.test(words.trim())) return undefined;
  const spoken = blank(words);
  deed.lastIndex = 0;
  const done = deed.exec(spoken);
  const held = occasion.exec(spoken);
  if (held && (!done || held.index < done.index)) {
    const noun = /^[가-힣]+?(?=장?에)/u.exec(held[0])?.[0] ?? held[0];
    const isHost = done && held[0].endsWith('에 ');
    if (!isHost) return { end: held.index + noun.length, words: noun, isOccasion: true };
  }
  if (!done) return isAhead ? presentVerb(spoken) : undefined;
  const at = done.index + done[0].trimEnd().length;
  const rest = /^[가-힣]*/u.exec(spoken.slice(at))?.[0] ?? '';
  return { end: at + rest.length, words: done[0].trim() + rest, isOccasion: false };
}

/** A verb in the present: only verbs have ㄴ다 and ㅂ니다. */
function presentVerb(words: string): Happening | undefined {
  for (const match of words.matchAll(/([가-힣]*)([가-힣])(?:니다|다)(?=[\s.,”"]|$)/gu)) {
    const [whole, , syllable = ''] = match;
    const final = (syllable.charCodeAt(0) - 0xac00) % 28;
    const isVerb = whole.endsWith('니다') ? final === 17 && syllable !== '입' : final === 4;
    if (isVerb && !/^(?:말|밝|전망|예상|설명|강조|보인다|있)/u.test(whole))
      return { end: match.index + whole.length, words: whole, isOccasion: false };
  }
  return undefined;
}

/** `첫 공연은 오는 8일이다`: what is, is on that day. Given the words before the date, the name of what it is. */
export function heldOn(before: string): string | undefined {
  return named.exec(before.trim())?.groups?.['name'];
}

const named = new RegExp(
  `(?<name>(?:[가-힣A-Za-z0-9‘’·]+ ){0,3}?[가-힣A-Za-z0-9·]*(?:${deeds}|${occasions}|식|기준일|마감일|시한|기한))(?:은|는|이|가)(?: (?:오는|지난))?$`,
  'u',
);

/** What stands in quotation marks tells of other things, at its own dates. */
function blank(words: string): string {
  return words.replaceAll(/“[^“”]*”/gu, (quoted) => (quoted.length > 30 ? ' '.repeat(quoted.length) : quoted));
}
