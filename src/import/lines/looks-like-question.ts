/** Words that ask, as the press writes it: a question mark, or an ending that asks or leaves a sentence open. */
export function looksLikeQuestion(text: string): boolean {
  if (text.length > 300) return false;
  return asks.test(text.slice(-40)) || (opening.test(text) && text.length < 60);
}

const asks =
  /(?:\?[”’"']?|(?:[나까가]|는지|던데|는데|ㄴ데|은데|인데|한데|된데|[은는면]|다는|라는|라니|다니|텐데|지|죠|달라|바란다|지적이 있다|비판이 있다|의견도 있다|지적도 있다|말이 있다|얘기가 있다|궁금(?:하다|합니다|해요)|(?:해|들려|말씀해|설명해|소개해) ?(?:주세요|달라|주십시오|주시죠)|부탁드립니다|보죠|볼까요|한 ?마디(?: 한다면)?|라고 들었다|다고 들었다|(?:소감|각오|계획|목표)을?)[.…]?)$/u;
const opening = /^(?:왜|어떻게|무엇|무슨|언제|어디|누가|누구|얼마|어떤|몇|그렇다면|그럼|그래도|혹시)/u;
