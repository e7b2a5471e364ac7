import type { WireDocument } from '../document/document.ts';
import { plainLine } from './document-fields.ts';

/** Whose copy it is: as it is signed, or else whose rights it keeps. */
export function findAgency({ agency, rights }: WireDocument): { name: string; isGuess: boolean } | undefined {
  if (agency) return { name: plainLine(agency), isGuess: false };
  for (const { text } of rights) {
    const name = (paper.exec(text) ?? holder.exec(text))?.[1]?.trim();
    if (name !== undefined) return { name, isGuess: true };
  }
  return undefined;
}

/** A paper's own name says more than that of its publisher. */
const paper = /(?<![가-힣A-Za-z])([가-힣A-Z]{2,6}\s?(?:일보|신문|경제|뉴스|통신|방송))(?![가-힣])/u;
const holder =
  /(?:저작권자|copyright|[ⓒ©])[\s:]*(?:[ⓒ©@]|\(c\))?\s*([가-힣A-Za-z][가-힣A-Za-z0-9]{1,14})(?=[\s,.(]|$)/iu;
