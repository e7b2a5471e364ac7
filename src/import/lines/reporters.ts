/** What a reporter is called after the name. */
export const reporterRole =
  '(?:(?:선임|전문|객원|인턴|수습|시민|영상|사진|촬영|의학전문|논설)\\s?)*(?:기자|특파원|논설위원|통신원|에디터|PD|피디|리포터|편집위원|해설위원)';

/** Names of one to four reporters. */
export const reporterNames = '[가-힣]{2,5}(?:\\s?[·,ㆍ/]\\s?[가-힣]{2,5}|\\s[가-힣]{2,4}){0,3}';

export const emailAddress = '[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,4}';
