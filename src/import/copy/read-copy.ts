import { readPage } from '../page/read-page.ts';
import type { Copy, Refusal } from './copy.ts';
import { decodeBytes } from './decode-bytes.ts';
import { decodeEntities } from './decode-entities.ts';
import { normaliseText } from './normalise-text.ts';

const longest = 2 * 1024 * 1024;
const longestPage = 8 * 1024 * 1024;

/** The bytes of a file, or of what was pasted, as clean text; `name` tells a page (`.html`) from plain text. */
export function readCopy(bytes: Uint8Array, name: string): { copy: Copy } | { refusal: Refusal } {
  if (bytes.length > longestPage) return refuse('too-large', tooLarge);
  const decoded = decodeBytes(bytes);
  if ('refusal' in decoded) return decoded;
  const { text, repairs } = normaliseText(decoded.text);
  const plain: Copy = { text, repairs: [...decoded.repairs, ...repairs], hints: [], stated: [], dropped: [] };
  const copy = isPage(text, name) ? readPage(plain) : withoutEntities(plain);
  if (copy === undefined) return refuse('unreadable', '페이지를 읽을 수 없습니다. 글만 복사해 붙여 넣으세요');
  if (copy.text.length > longest / 2) return refuse('too-large', tooLarge);
  if (copy.text.trim() === '') return refuse('empty', '글이 비어 있습니다. 기사를 복사해 붙여 넣으세요');
  if (!isKorean(copy.text)) return refuse('not-korean', '한국어 글이 아닙니다. 한국어 기사만 가져올 수 있습니다');
  return { copy };
}

function withoutEntities(copy: Copy): Copy {
  const { text, repairs } = decodeEntities(copy.text);
  return { ...copy, text, repairs: [...copy.repairs, ...repairs] };
}

const tooLarge = '글이 너무 큽니다. 기사 하나만 붙여 넣으세요';

function isPage(text: string, name: string): boolean {
  return /\.x?html?$/iu.test(name) || /^\s*(?:<!doctype html|<html|<head|<body)[\s>]/iu.test(text.slice(0, 1000));
}

function isKorean(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const hangul = text.match(/[가-힣]/gu)?.length ?? 0;
  return hangul > 0 && hangul >= letters / 5;
}

function refuse(kind: Refusal['kind'], message: string): { refusal: Refusal } {
  return { refusal: { kind, message } };
}
