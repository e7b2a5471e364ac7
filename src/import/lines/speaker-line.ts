/** A line that is nothing but a name and what its bearer is: `윤슬 극지소리연구단장`. */
export function isSpeakerLine(text: string): boolean {
  return text.length < 50 && nameAndTitle.test(text);
}

/** The titles that end a line of a name and a title; the later a row the more it covers. */
export const personTitle =
  '(?:관장|단장|원장|센터장|소장|국장|과장|실장|팀장|부장|차장|처장|청장|시장|군수|구청장|도지사|지사|이장|교장|교감|총장|학장|회장|부회장|이사장|사장|부사장|의장|위원장|위원|의원|장관|차관|대표|대표이사|이사|감독|코치|선수|작가|시인|소설가|화가|배우|가수|박사|교수|연구원|연구위원|변호사|의사|약사|기자|장인|명장|셰프|목수|신부|목사|스님|사무국장|사무총장|본부장|책임자|수석|매니저|디자이너|건축가|활동가|농부|어부|선장|기관장|등대장|우체국장|서장|조합장|대변인|비서관|행정관|최고책임자|CEO|CTO|CSO)';

const nameAndTitle = new RegExp(
  `^[가-힣]{2,4}\\s(?:[가-힣A-Za-z·()&]{1,20}\\s)?[가-힣A-Za-z·]{0,16}${personTitle}(?:\\([A-Za-z]+\\))?$`,
  'u',
);
