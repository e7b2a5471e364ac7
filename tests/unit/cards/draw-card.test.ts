import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { imageSize } from 'image-size';
import type { Card } from '../../../src/cards/card.ts';
import { drawCard } from '../../../src/cards/draw-card.ts';
import { Lettering } from '../../../src/cards/lettering.ts';
import type { DateShape } from '../../../src/dates/date-shape.ts';

const lettering = new Lettering();
const mark: Card['marks'][number] = { shape: 'day', status: 'happened', words: ['기사', '2025년 9월 14일'] };
const card = (fields: Partial<Card>): Card => ({
  title: '강변 도서관',
  marks: [mark],
  site: '느티나무 소식',
  ...fields,
});
const draw = (fields: Partial<Card>) => drawCard(card(fields), lettering);

const titles = {
  'one word': '개관',
  'the longest headline': '강변 도서관이 서른여덟 해 만에 문을 열다 '.repeat(40),
  'one word without end': '가'.repeat(3000),
  'quotes alone': '“‘(「『'.repeat(50),
  'an address': `https://example.com/${'a-very-long-address/'.repeat(30)}`,
  'the other way': 'ﷺ مرحبا בְּרֵאשִׁית',
  'marks on marks': `Z${'\u0301\u0327\u0335'.repeat(60)}algo`,
  emoji: '🙂🚀👩🏽‍🚒',
  controls: '\u0000\u0007\ufeff\u202e\ud800',
  markup: '<script>alert(1)</script> {{x}} &amp;',
  numbers: '1/0 1E+02 -1.00 ½⅓¼ ٠١٢٣',
};

describe('a card is a PNG of 1200 × 630 under 60 KB', () => {
  for (const [name, title] of Object.entries(titles)) {
    test(`of ${name}`, () => {
      const png = draw({ title, kicker: title, when: title, note: title, site: title });
      const { width, height, type } = imageSize(png);
      assert.deepEqual({ width, height, type }, { width: 1200, height: 630, type: 'png' });
      assert.ok(png.length < 60_000, `${png.length}`);
    });
  }
});

test('the same card is the same bytes, whatever was drawn before', () => {
  const digest = (png: Buffer) => createHash('sha256').update(png).digest('hex');
  assert.equal(digest(drawCard(card({}), new Lettering())), digest(draw({})));
  assert.notEqual(digest(draw({})), digest(draw({ title: '강변 도서관2' })));
});

test('shape says precision and fill says status: no two marks look alike', () => {
  const shapes: DateShape[] = ['day', 'month', 'year', 'span', 'one-of', 'between', 'onward', 'up-to'];
  const seen = new Set<string>();
  for (const shape of shapes) {
    for (const status of ['happened', 'planned', 'cancelled', 'unknown'] as const) {
      seen.add(pixels(draw({ marks: [{ shape, status, words: [] }] })).toString('latin1'));
    }
  }
  assert.equal(seen.size, shapes.length * 4);
});

test('nothing is printed past the edges: the outer pixels are paper, but for the axis', () => {
  for (const title of Object.values(titles)) {
    const rows = pixels(draw({ title, kicker: title, note: title, site: title }));
    for (let row = 0; row < 630; row += 1) assert.equal(rows[row * 1201 + 1200], 0);
    for (let column = 340; column < 1200; column += 1) assert.equal(rows[629 * 1201 + 1 + column], 0);
  }
});

/** The rows of a card as they are in the file: a zero, then a byte a pixel, whose sixteen lowest values are paper to ink. */
function pixels(png: Buffer): Buffer {
  const at = png.indexOf('IDAT');
  return inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
}

test('a title of emoji alone is replaced by what the page is', () => {
  assert.deepEqual(draw({ title: '🙂🚀', kind: '기사' }), draw({ title: '기사' }));
  assert.deepEqual(draw({ title: '개관', kind: '기사' }), draw({ title: '개관' }));
});
