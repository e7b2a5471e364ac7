import iconv from 'iconv-lite';
import type { Refusal, Repair } from './copy.ts';

export type Decoded = { text: string; repairs: Repair[] } | { refusal: Refusal };

/** The text of a file in UTF-8, in UTF-16 with or without its mark, or in EUC-KR/CP949; anything else is refused. */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const program = signatures.find(({ start }) => start.every((byte, index) => bytes[index] === byte));
  if (program) return refuse('binary', `${program.name} 파일입니다. 열어서 글만 복사해 붙여 넣으세요`);
  const wide = wideEncoding(bytes);
  if (wide) return { text: decode(wide, bytes), repairs: [{ kind: 'encoding', count: 1 }] };
  if (bytes.includes(0)) return refuse('binary', '글이 아닌 파일입니다. 글만 복사해 붙여 넣으세요');

  const text = decode('utf-8', bytes);
  const broken = countBroken(text);
  if (broken === 0) return { text, repairs: [] };
  if (broken < text.length / 200) return { text, repairs: [{ kind: 'broken-character', count: broken }] };
  // Node's own `euc-kr` lacks the 8,822 syllables that CP949 adds: 뷁, 똠.
  const old = iconv.decode(bytes, 'cp949');
  const oldBroken = countBroken(old);
  if (oldBroken > old.length / 200) {
    return refuse('unreadable', '글자를 읽을 수 없습니다. 편집기에서 UTF-8로 다시 저장하세요');
  }
  const repairs: Repair[] = [{ kind: 'encoding', count: 1 }];
  if (oldBroken > 0) repairs.push({ kind: 'broken-character', count: oldBroken });
  return { text: old, repairs };
}

const signatures = [
  { name: 'PDF', start: [0x25, 0x50, 0x44, 0x46] },
  { name: '압축된(한글, 워드, ZIP)', start: [0x50, 0x4b, 0x03, 0x04] },
  { name: '한글이나 워드', start: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: '사진(PNG)', start: [0x89, 0x50, 0x4e, 0x47] },
  { name: '사진(JPEG)', start: [0xff, 0xd8, 0xff] },
  { name: '사진(GIF)', start: [0x47, 0x49, 0x46, 0x38] },
];

function wideEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (!bytes.includes(0)) return undefined;
  return ['utf-16le', 'utf-16be'].find((name) => {
    const start = decode(name, bytes.subarray(0, 4096));
    const hangul = start.match(/[가-힣\s\x20-\x7e]/gu)?.length ?? 0;
    return hangul > start.length * 0.8 && /[가-힣]/u.test(start);
  });
}

function decode(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

function countBroken(text: string): number {
  return text.match(/\uFFFD/g)?.length ?? 0;
}

function refuse(kind: Refusal['kind'], message: string): Decoded {
  return { refusal: { kind, message } };
}
