import { day } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import { cellOf } from '../testing/cell-of.ts';
import { benefitSpell, citizen, end, labour, municipalityOf, offer } from '../testing/case-of.ts';

type Facts = Parameters<typeof citizen>[1];

/*
 * The reason `fraflyttet` says that the citizen has moved to another municipality (docs/import-format.md): what they live on
 * there is not seen here. Counted by hand.
 */
const course = (id: string, from: string, to: string | null) => ({
  id,
  contactOn: day(from),
  to: end(to),
  municipalFromDayOne: false,
});

/** On dagpenge from 1 to 31 May 2026 with an offer, and then no longer in the case load. */
const left = (id: string, reason: 'fraflyttet' | 'uden-ydelse', later: Facts = {}) =>
  citizen(id, {
    courses: [course('k', '2026-05-01', '2026-06-01'), ...(later.courses ?? [])],
    benefits: [benefitSpell('dagpenge', '2026-05-01', '2026-06-01'), ...(later.benefits ?? [])],
    activities: [offer('t', 'virksomhedspraktik', ['2026-05-01', '2026-06-01'])],
    records: {
      courseEnds: [{ id: 'e', course: 'k', on: day('2026-05-31'), reason }],
      ...later.records,
    },
  });

const employedSince = (from: string): Facts => ({
  records: { labourStatuses: [labour('loenmodtager', from)] },
});

const measured = (persons: Parameters<typeof municipalityOf>[1], id: string) => {
  const { numerator, divisor } = cellOf(municipalityOf('2026-12-31', persons), id, '2026-05') ?? {};
  return [numerator, divisor];
};

describe('of one who has moved and one who is on no benefit any longer', () => {
  const persons = [left('a', 'fraflyttet'), left('b', 'uden-ydelse')];

  test.each([
    // Of May's days 91 days later lie in August: of the mover nothing is known, of the other that they are on no benefit.
    { id: 'selvforsoergelse-13-uger', cell: [31, 31] },
    // 30 days after 1 May is 31 May, when both are on dagpenge still.
    { id: 'job-uddannelse-en-maaned', cell: [0, 2] },
    { id: 'status-efter-30', cell: [1, 1] },
    { id: 'status-efter-182', cell: [1, 1] },
    { id: 'job-uddannelse-efter-92', cell: [0, 1] },
    { id: 'effekt-efter-tilbud', cell: [1, 1] },
    { id: 'afgang', cell: [2, null] },
  ])('$id counts $cell', ({ id, cell }) => {
    expect(measured(persons, id)).toEqual(cell);
  });
});

test('days of a mover are counted again from the first that something is recorded of', () => {
  // 91 days after 1 to 31 May are 31 July to 30 August: a job since 11 August is known on the last 20 of these 31.
  const mover = left('a', 'fraflyttet', employedSince('2026-08-11'));
  expect(measured([mover], 'selvforsoergelse-13-uger')).toEqual([20, 20]);
  expect(measured([mover], 'status-efter-30')).toEqual([0, 0]);
  // 92 days after 31 May is 31 August.
  expect(measured([mover], 'job-uddannelse-efter-92')).toEqual([1, 1]);
});

test('a job that runs on through the move is known', () => {
  const mover = left('a', 'fraflyttet', employedSince('2026-05-20'));
  expect(measured([mover], 'status-efter-30')).toEqual([1, 1]);
  expect(measured([mover], 'selvforsoergelse-13-uger')).toEqual([31, 31]);
});

test('one who came back and left for no benefit is self-supporting afterwards', () => {
  const back = left('a', 'fraflyttet', {
    courses: [course('l', '2026-07-01', '2026-08-01')],
    benefits: [benefitSpell('dagpenge', '2026-07-01', '2026-08-01')],
  });
  // 31 July is on dagpenge; the 30 days of August are not, and no later move hides them.
  expect(measured([back], 'selvforsoergelse-13-uger')).toEqual([30, 31]);
  // 30 days after 31 May is 30 June, the last day away.
  expect(measured([back], 'status-efter-30')).toEqual([0, 0]);
});
