import type { Element } from 'hast';

/** Why an element of a page is no part of the piece, or nothing when it may be. */
export function pageFurniture(element: Element): string | undefined {
  const name = element.tagName;
  if (silent.has(name)) return code;
  if (around.has(name)) return '화면 부품';
  const { className, id, role, hidden } = element.properties;
  if (hidden === true || hidden === '') return '보이지 않는 글';
  if (role === 'navigation' || role === 'complementary' || role === 'banner' || role === 'search') return '화면 부품';
  const names = [...(Array.isArray(className) ? className : []), ...(typeof id === 'string' ? [id] : [])].map(String);
  return names.some((each) => named.test(each)) ? '화면 부품' : undefined;
}

/** What is told of elements whose text nobody reads. */
export const code = '프로그램';

const silent = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'embed',
  'canvas',
  'head',
]);
const around = new Set([
  'nav',
  'aside',
  'footer',
  'form',
  'button',
  'select',
  'textarea',
  'video',
  'audio',
  'dialog',
  'menu',
]);
const named =
  /^(?:ads?|advert\w*|banner\w*|gnb|lnb|snb|sns\w*|share\w*|social\w*|related\w*|recommend\w*|comment\w*|reply\w*|breadcrumb\w*|popular\w*|rank\w*|toolbar\w*|util\w*|skip\w*|promo\w*|newsletter\w*|subscribe\w*|reaction\w*|tags?|keyword\w*|copyright_area|footer\w*|sidebar\w*|aside\w*)$|[-_](?:ads?|banner|share|sns|related|recommend|comment|comments|reaction|ranking|popular|sidebar)$/iu;
