import { day, openEnd } from '@rettidig/engine';
import { buildSnapshot, findMeasure, parsePeriod, rowsBehind } from '@rettidig/figures';
import { plainPerson, plainPopulation } from '@rettidig/figures/testing';
import { expect, test } from 'vitest';
import { cellText } from '../format/sheet.ts';
import { rowColumns } from './row-columns.ts';

/*
 * Høje-Taastrup 2013, point 3: A within a month of the letter, B within a week of the contact, C within 48 hours, F the
 * education. Contact on 20 October is in time after a letter of the 5th; a job broker on 2 November is not, after it.
 */
test('a row of the risk group says which of A, B, C and F it counts in', () => {
  const person = plainPerson('a', {
    riskMarks: [
      {
        id: 'r',
        from: day('2026-10-05'),
        to: openEnd,
        letterOn: day('2026-10-05'),
        contactedOn: day('2026-10-20'),
        brokerOn: day('2026-11-02'),
        outside: null,
        askedOn: day('2026-11-03'),
        grantedOn: day('2026-11-04'),
        educationWishOn: day('2026-11-10'),
        educationFrom: null,
      },
    ],
  });
  const snapshot = buildSnapshot(plainPopulation(day('2026-11-30'), [person]));
  const [measure, period] = [findMeasure('risikogruppe'), parsePeriod('2026-11')];
  if (measure === null || period === null) throw new Error('The measure is gone.');
  const [row] = rowsBehind(snapshot, measure, { period, filter: {}, side: 'numerator' });
  const names = { units: new Map(), caseworkers: new Map() };
  if (row === undefined) throw new Error('The row is gone.');
  const base = { snapshot, asOf: '2026-11-30T08:00:00Z', names };
  const nothing = { orders: new Map(), alliances: new Map(), worksWithCases: true };
  const said = rowColumns(base, 'risk', nothing, 'da').map(({ head, cell }) => [
    head,
    cellText(cell({ person: null, row }), 'da'),
  ]);
  expect(said).toEqual(
    expect.arrayContaining([
      ['A: opfølgning inden en måned', 'ja'],
      ['B: jobformidler inden en uge', 'nej'],
      ['C: tilbud inden 48 timer', 'ja'],
      ['F: ønske om uddannelse', 'ja'],
      ['F: uddannelse begyndt', 'nej'],
    ]),
  );
});
