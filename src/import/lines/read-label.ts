import type { Words } from './line.ts';
import { wordsWithin } from './line.ts';

/** Who speaks, before what is said: `한결 교장 = 아니다`, `(온 시장) 7월부터다`, `파랑: 그렇다`, `**여울** 그렇다`. */
export function readLabel(words: Words): { label: Words; said: Words } | undefined {
  const start = words.text.slice(0, 50);
  const spoken = bracketed.exec(words.text.slice(0, 60));
  const named = spoken?.indices?.groups?.['label'];
  if (spoken && named && words.text.endsWith(']'))
    return {
      label: wordsWithin(words, ...named),
      said: wordsWithin(words, spoken[0].length, words.text.length - 1),
    };
  for (const pattern of labels) {
    const match = pattern.exec(start);
    const range = match?.indices?.groups?.['label'];
    if (match && range) {
      return { label: wordsWithin(words, ...range), said: wordsWithin(words, match[0].length) };
    }
  }
  return undefined;
}

/** A name and then nothing but a quote: `산들 “너무 길었다.”` */
export function isNamedQuote(text: string): boolean {
  return /[”"]$/u.test(text) && namedQuote.test(text.slice(0, 30));
}

/** A name, a colon and a quote: `첫눈 : "세 시요."` */
export function opensLabelledQuote(text: string): boolean {
  return labelledQuote.test(text.slice(0, 40));
}

/** `[도토리/진화대원 : 네.]`, the whole of it. */
export function opensBracketedSpeech(text: string): boolean {
  return text.endsWith(']') && bracketed.test(text.slice(0, 60));
}

/** Those who ask. */
export const asker = /^(?:사회|사회자|기자|앵커|진행|진행자|질문|본지|편집자|MC|PD|Q)$/u;

const name = '[가-힣A-Z][가-힣A-Za-z·]{0,9}(?:\\s[가-힣A-Za-z·]{1,12}){0,2}';
const namedQuote = /^(?<label>[가-힣]{2,4}(?:\s[가-힣]{1,10})?)(?<![은는가도을를에의로서며고])\s(?=[“"])/du;
const labelledQuote = new RegExp(`^${name}\\s?[:：]\\s?[“"]`, 'u');
/** As broadcasters write it: `[도토리/진화대원 : 네, 들립니다.]` */
const bracketed = new RegExp(`^\\[(?<label>${name})(?:/[^:\\]]{1,24})?\\s?[:：]\\s?(?=\\S)`, 'du');
const labels = [
  new RegExp(`^(?<label>${name})(?:\\([^)]{1,20}\\))?\\s*[=:：>＞]\\s*(?=\\S)`, 'du'),
  new RegExp(`^[(\\[](?<label>${name})[)\\]]\\s*[:=]?\\s*(?=\\S)`, 'du'),
  namedQuote,
  new RegExp(`^\\*\\*(?<label>${name})\\*\\*\\s*[:=]?\\s*(?=\\S)`, 'du'),
];
