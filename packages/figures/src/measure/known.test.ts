import { day, isoDay } from '@rettidig/engine';
import { expect, test } from 'vitest';
import { buildSnapshot } from '../snapshot/build.ts';
import { dataFrom, daysUntilKnown } from './known.ts';
import { findMeasure } from './measures.ts';

const measure = (id: string) => {
  const found = findMeasure(id);
  if (found === null) throw new Error(`There is no measure ${id}.`);
  return found;
};

// The waits that the definitions name: none, 30 days, 13 weeks, six months (at most 184 days), a year.
test.for([
  ['fuldtidspersoner', 0],
  ['job-uddannelse-en-maaned', 30],
  ['selvforsoergelse-13-uger', 91],
  ['effekt-efter-tilbud', 184],
  ['job-uddannelse-efter-365', 365],
] as const)('%s is known %i days after its period', ([id, days]) => {
  expect(daysUntilKnown(measure(id))).toBe(days);
});

test('there are data for a measure from the first day of what it counts; none where nothing is recorded', () => {
  const snapshot = buildSnapshot({
    municipality: 173,
    on: day('2026-11-18'),
    inhabitants: null,
    persons: [],
    jobOrders: ['2026-05-04', '2026-03-02'].map((on, i) => ({
      id: `ordre-${i}`,
      on: day(on),
      employer: 'Øvelse ApS',
      pNumber: null,
      sector: 'privat',
      kind: 'ordinaer',
      title: 'Lagermedarbejder',
      places: 1,
      closedOn: null,
    })),
    alliances: [],
  });
  const first = dataFrom(snapshot, measure('jobordrer'));
  expect(first === null ? null : isoDay(first)).toBe('2026-03-02');
  expect(dataFrom(snapshot, measure('fuldtidspersoner'))).toBe(null);
});
