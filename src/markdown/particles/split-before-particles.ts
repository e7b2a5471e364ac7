/**
 * Cuts a text where a browser would break a line between a closing mark and the Hangul that leans on it:
 * `‘이프카카오’|에서`, `오픈AI(OpenAI)|는`, `100%|는`; and before a middle dot, with which no line begins: `삼성|·SK`.
 * Unicode's rules allow the break and `word-break: keep-all` does not forbid it; Korean typesetting does. The parts
 * joined are the text itself.
 */
export function splitBeforeParticles(text: string): string[] {
  return text.split(/(?<=[’”'"」』》〉)\]}%‰℃°′″])(?=\p{Script=Hangul})|(?<=\S)(?=[·ㆍ・])/u);
}
