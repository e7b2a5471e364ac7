import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { findDates } from '../../../../src/import/dates/find-dates.ts';
import { dateCases, notDates } from './date-cases.ts';

const zone = 'Asia/Seoul';

for (const file of ['cases.yaml', 'held-out.yaml', 'held-out-2.yaml', 'held-out-3.yaml', 'wire.yaml']) {
  for (const { text, on, dates } of dateCases(file)) {
    test(`${file}, ${on}: ${text.slice(0, 60).replaceAll('\n', ' ')}`, () => {
      const found = findDates(text.split(/\n{2,}/), { reference: on, zone });
      assert.deepEqual(
        found.map(({ words, edtf, confidence }) => ({ words, edtf, asked: confidence === 'ask' })),
        dates,
      );
    });
  }
}

for (const text of notDates()) {
  test(`no date: ${text}`, () => {
    const found = findDates([text], { reference: Temporal.PlainDate.from('2025-09-10'), zone });
    assert.deepEqual(
      found.map(({ words }) => words),
      [],
    );
  });
}

test('what the date cannot hold stays in the words of the source', () => {
  const notes = (text: string) =>
    findDates([text], { reference: Temporal.PlainDate.from('2025-09-10'), zone }).map(({ note }) => note);
  assert.deepEqual(notes('10일 간담회를 열었다. 이날 오후 행사를 한다.'), [undefined, '이날 오후']);
  assert.deepEqual(notes('지난 7일 오후 11시 20분께 불이 났다.'), ['지난 7일 오후 11시 20분께']);
  assert.deepEqual(notes('다음 달 초순 뽑는다. 12일 오후 2시 연다.'), ['다음 달 초순', undefined]);
});

test('a question says what is proposed', () => {
  const [, day] = findDates(['11일 협약을 맺는다. 이날 행사도 연다.'], {
    reference: Temporal.PlainDate.from('2025-09-10'),
    zone,
  });
  assert.equal(day?.question, '‘이날’: 2025년 9월 10일 또는 11일 가운데 어느 날입니까?');
});

test('without a day to count from, only a date with a year of its own is resolved; the others are asked', () => {
  const found = findDates(['10일 열렸다. 2025년 11월 5일에 다시 열리고 같은 해 12월에 끝난다. 내년에는 쉰다.'], {
    reference: undefined,
    zone,
  });
  assert.deepEqual(
    found.map(({ edtf }) => edtf),
    [undefined, '2025-11-05', '2025-12', undefined],
  );
  assert.ok(found.every(({ edtf, question }) => edtf !== undefined || question !== undefined));
});

test('a day that the calendar does not have is asked, and nothing is proposed', () => {
  const reference = Temporal.PlainDate.from('2025-09-10');
  for (const text of ['2025년 2월 29일 열렸다.', '2025. 6. 31. 접수', '내년 2월 30일부터 3월 2일까지']) {
    const [found] = findDates([text], { reference, zone });
    assert.equal(found?.date, undefined, text);
    assert.equal(found?.confidence, 'ask');
  }
});

test('the clock is that of the zone', () => {
  const found = findDates(['10일 오전 9시 시작한다.'], {
    reference: Temporal.PlainDate.from('2025-07-10'),
    zone: 'Europe/Berlin',
  });
  assert.equal(found[0]?.edtf, '2025-07-10T09:00+02:00');
});
