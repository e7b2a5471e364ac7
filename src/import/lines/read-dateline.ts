import type { Line, Words } from './line.ts';
import type { Part } from './part.ts';
import { partOf } from './part.ts';
import { reporterNames, reporterRole } from './reporters.ts';

export interface Dateline {
  parts: Part[];
  /** How far into the line it goes. */
  length: number;
}

/**
 * The dateline that a paragraph opens with: `[서울=뉴시스] 홍길동 기자 =`, `(서울=연합뉴스)`, `【서울=뉴시스】`,
 * `[헤럴드경제=홍길동 기자]`, `(목포=바른뉴스) 2026년 5월 20일 =`, `2026년 5월 20일, 목포 - `.
 */
export function readDateline(line: Line | Words): Dateline | undefined {
  const start = line.text.slice(0, 120);
  const match = release.exec(start) ?? placedAndSigned.exec(start) ?? placed.exec(start) ?? signed.exec(start);
  if (!match) return undefined;
  return {
    parts: [
      ...partOf(line, match, 'place', 'place'),
      ...partOf(line, match, 'agency', 'agency'),
      ...partOf(line, match, 'names', 'name'),
      ...partOf(line, match, 'role', 'role'),
      ...partOf(line, match, 'moment', 'moment'),
    ],
    length: match[0].length,
  };
}

const by = `(?<names>${reporterNames})\\s?(?<role>${reporterRole})`;
const day = '(?<moment>\\d{4}년 ?\\d{1,2}월 ?\\d{1,2}일)';
const inside = '[^\\]\\)】=\\[(【]';

const release = new RegExp(`^${day},\\s?(?<place>[가-힣]{2,6})\\s[-–—]\\s`, 'du');
const placed = new RegExp(
  `^[\\[(【](?!사진|그래픽|제공|자료|글|영상|촬영|출처)(?<place>${inside}{1,20}(?:\\[${inside}{1,15}\\])?)\\s?=(?!\\s?${reporterNames}\\s?${reporterRole})\\s?(?<agency>${inside}{1,20}(?:\\(${inside}{1,12}\\))?)[\\])】]\\s*(?:(?:${by}|${day})\\s*=\\s*)?`,
  'du',
);
const placedAndSigned = new RegExp(
  `^[\\[(【](?<place>[가-힣·]{2,10})\\s?=\\s?(?<agency>[가-힣A-Za-z0-9]{2,12})\\s${by}[\\])】]\\s*`,
  'du',
);
const signed = new RegExp(
  `^[\\[(【](?<agency>[가-힣A-Za-z0-9]{2,14}(?=[\\s=|(]))(?:\\((?<place>[가-힣·]{2,10})\\))?\\s?[=|]?\\s?${by}[\\])】]\\s*`,
  'du',
);
