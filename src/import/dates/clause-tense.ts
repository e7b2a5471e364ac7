/** Whether the words after a date tell of what is over or of what is to come. */
export type ClauseTense = 'past' | 'planned' | undefined;

/** A word by its end or in whole, and what it says. The first row that fits decides. */
const cues: [RegExp, ClauseTense][] = [
  [/^(?:위|대|관|통|인|또|북|남|권|기|제|무|유|강|심|가능|다양|중요|필요|포함|비롯)한$/, undefined],
  [/^(?:예정|계획|방침(?!을)|전망|목표|예고|예보|일정|연기|앞당|미[뤄루]|앞두|앞둔|목전)/, 'planned'],
  // 하겠다고, 처리하자, 열기로
  [/겠|자고$|려고$|하자$|기로$|도록$/, 'planned'],
  // 처리할, 열릴, 맺을
  [/.[할될릴갈올볼질칠낼]$|(?:받|맺|찾|뽑|넣|놓|닫|지|열)을$/, 'planned'],
  // 열리는, 시작하는
  [/(?:하|되|열리|앞두|맞|치르|나오|들어가|나가|떠나|돌아오|이어지|벌어지|이뤄지|펼쳐지)는(?:데)?$/, 'planned'],
  // 밝힌, 열린, 시작된, 돌아온
  [
    /.(?:한|된|린|힌|킨|친|낸)$|(?:아|나|녀|들어)온$|[끝]난$|[떠만태어]+난$|(?:[벌이치알느]어?|려|뤄|러)진$|숨진$|세운$|지은$/,
    'past',
  ],
];

const reports = /^(?:밝|말|전했|발표|설명|보도|공시|강조|주장|비판|집계|나타)/;

/** The tense of the clause that a date stands in: of the first word after it, in its sentence, that has one. */
export function clauseTense(text: string, from: number): ClauseTense {
  const words = wordsAfter(text, from);
  for (const [index, word] of words.entries()) {
    const next = words[index + 1] ?? '';
    // 접수한 뒤 발표한다 says nothing yet; 갤 것으로 보인다 does.
    if (/^(?:뒤|후|다음|채)(?:에|로|부터|까지|는|도)?$/.test(next)) continue;
    if (finalOf(word) === 8 && /^(?:것|거|듯)/.test(next)) return 'planned';
    const tense = cues.find(([cue]) => cue.test(word))?.[1] ?? tenseOfEnding(word);
    if (tense) return tense;
  }
  return undefined;
}

/** Whether the date is that of a statement: `10일 밝혔다`. */
export function isOfReport(text: string, from: number): boolean {
  return wordsAfter(text, from)
    .slice(0, 2)
    .some((word) => reports.test(word));
}

// A long sentence has had its verb by then.
function wordsAfter(text: string, from: number): string[] {
  // What somebody else says in between has a tense of its own.
  const rest = text
    .slice(from, from + 400)
    .replace(/“[^“”]{0,300}”/g, ' ')
    .slice(0, 160);
  const stop = rest.search(/(?<!\d)[.!?…]|[”\n]\n/);
  return (stop < 0 ? rest : rest.slice(0, stop)).split(/[\s,“”"'‘’()·]+/).filter((word) => word !== '');
}

/** `…했다`, `…했고`: past. `…한다`, `…는다고`: what is planned is told in the present. */
function tenseOfEnding(word: string): ClauseTense {
  for (const [, syllable = ''] of word.matchAll(/([가-힣])(?=[다고으지는던을])/g)) {
    if (finalOf(syllable) === 20 && syllable !== '있' && syllable !== '겠') return 'past';
  }
  const present = /([가-힣])다(?:고|며|면|는)?$/.exec(word)?.[1];
  return present && finalOf(present) === 4 ? 'planned' : undefined;
}

/** The number of the last syllable's final consonant: 4 is ㄴ, 8 ㄹ, 20 ㅆ. */
function finalOf(word: string): number {
  const code = word.charCodeAt(word.length - 1) - 0xac00;
  return code >= 0 && code < 11172 ? code % 28 : 0;
}
