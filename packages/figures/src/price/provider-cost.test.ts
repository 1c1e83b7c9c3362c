import { emptyCase } from '@rettidig/casework';
import { addDays, day, kroner, openEnd } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import { rowsBehind } from '../drill/behind.ts';
import { findMeasure } from '../measure/measures.ts';
import { periodOn } from '../period/period.ts';
import { noEffort, type PersonSource } from '../population/population.ts';
import { buildSnapshot } from '../snapshot/build.ts';
import type { OfferPrice } from './price.ts';
import { costOfEnded } from './provider-cost.ts';

const on = day('2026-11-23');
const firstDay = day('2025-03-03');

/** A citizen on a benefit who was in one offer, and lives on nothing half a year later where they are free. */
function citizen(
  id: string,
  provider: string,
  {
    days,
    isFree,
    kind = 'vejledning-og-opkvalificering',
  }: {
    readonly days: number;
    readonly isFree: boolean;
    readonly kind?: 'vejledning-og-opkvalificering' | 'ordinaer-uddannelse';
  },
): PersonSource {
  const to = addDays(firstDay, days);
  return {
    id,
    unit: 'enhed',
    file: {
      ...emptyCase({ birthDate: day('1985-05-14'), education: null }),
      benefits: [{ id: 'y', benefit: 'dagpenge', from: firstDay, to: isFree ? to : openEnd }],
      activities: [
        { id: `t-${id}`, kind, sector: null, givenOn: null, hoursPerWeek: 20, from: firstDay, to },
      ],
    },
    records: {
      ...noEffort,
      offerTerms: [
        {
          id: 'v',
          activity: `t-${id}`,
          on: firstDay,
          provider,
        },
      ],
    },
  };
}

const price = (provider: string, amount: number, more: Partial<OfferPrice> = {}): OfferPrice => ({
  id: `${provider} ${amount}`,
  provider,
  offer: 'Tilbud',
  kind: 'vejledning',
  hoursPerWeek: null,
  amount: kroner(amount),
  per: 'uge',
  months: null,
  note: '',
  source: '',
  from: day('2025-01-01'),
  to: openEnd,
  ...more,
});

const snapshot = buildSnapshot({
  municipality: 173,
  on,
  inhabitants: null,
  persons: [
    citizen('a', 'Broen', { days: 28, isFree: true }),
    citizen('b', 'Broen', { days: 14, isFree: false }),
    citizen('c', 'Kurset', { days: 30, isFree: true }),
    citizen('d', 'Ukendt', { days: 10, isFree: true }),
    citizen('e', 'Skolen', { days: 70, isFree: false, kind: 'ordinaer-uddannelse' }),
  ],
  jobOrders: [],
  alliances: [],
});

function costs(prices: readonly OfferPrice[]) {
  const measure = findMeasure('effekt-efter-tilbud');
  if (measure === null || measure === undefined) throw new Error('no measure');
  const period = periodOn('aar', firstDay);
  const rows = rowsBehind(snapshot, measure, { period, filter: {}, side: 'divisor' });
  const found = costOfEnded(snapshot, rows, prices, ({ columns }) => columns['provider'] ?? 0);
  return (provider: string) => found.get(snapshot.providers.codes.indexOf(provider) + 1);
}

// Hand calculation: 28 and 14 days at 1.000 kr. a week are 4.000 and 2.000 kr.; one of the two citizens is free.
test('two offers at a price of a week', () => {
  expect(costs([price('Broen', 1000)])('Broen')).toEqual({
    offers: 2,
    priced: 2,
    weeks: 6,
    total: kroner(6000),
    week: kroner(1000),
    offer: kroner(3000),
    free: 1,
    perFree: kroner(6000),
    gaps: [],
  });
});

test('a price of a course counts once, however long the offer lasted', () => {
  const course = price('Kurset', 9000, { per: 'forloeb', months: 3 });
  expect(costs([course])('Kurset')).toMatchObject({
    total: kroner(9000),
    offer: kroner(9000),
    // 9.000 kr. for 30 days are 2.100 kr. a week.
    week: kroner(2100),
  });
});

describe('without one price that fits nothing is guessed', () => {
  const unknown = { priced: 0, total: 0, week: null, offer: null, perFree: null };

  test.for([
    ['none', [], { kind: 'intet-navn' }],
    ['one for another type', [price('Skolen', 1980)], { kind: 'ingen-pris' }],
    [
      'one that has ended',
      [price('Skolen', 1980, { kind: null, to: day('2025-02-01') })],
      { kind: 'ingen-pris' },
    ],
    [
      'one for other hours',
      [price('Skolen', 1980, { kind: null, hoursPerWeek: 30 })],
      { kind: 'andre-timer', hours: 20 },
    ],
    [
      'two at once',
      [
        price('Skolen', 1980, { kind: 'ordinaer-uddannelse' }),
        price('Skolen', 2500, { kind: 'ordinaer-uddannelse' }),
      ],
      { kind: 'flere-priser' },
    ],
  ] as const)('%s', ([, prices, gap]) => {
    expect(costs(prices)('Skolen')).toMatchObject({ offers: 1, ...unknown, gaps: [gap] });
  });

  test('and one for its type goes before one for all', () => {
    const both = [
      price('Skolen', 1000, { kind: null }),
      price('Skolen', 700, { kind: 'ordinaer-uddannelse' }),
    ];
    // 70 days are ten weeks.
    expect(costs(both)('Skolen')).toMatchObject({ total: kroner(7000), perFree: null });
  });
});

// Ringkøbing-Skjern 2022 (rs2022_priser_tilbud): Projekt Ny-Start costs 3.800, 2.500 and 1.950 kr. a week for 30, 20 and 10
// hours. The citizen was there for 20 hours in 30 days: 2.500 kr. times 30 sevenths of a week.
describe('of prices by hours', () => {
  const newStart = [
    price('Kurset', 3800, { hoursPerWeek: 30 }),
    price('Kurset', 2500, { hoursPerWeek: 20 }),
    price('Kurset', 1950, { hoursPerWeek: 10 }),
  ];

  test('the one for the hours of the offer counts', () => {
    expect(costs(newStart)('Kurset')).toMatchObject({ week: kroner(2500), priced: 1, gaps: [] });
  });

  test('one that says no hours counts where none is for those of the offer', () => {
    const [thirty, , ten] = newStart;
    if (thirty === undefined || ten === undefined) throw new Error('There are three prices.');
    expect(costs([thirty, ten])('Kurset')).toMatchObject({
      priced: 0,
      gaps: [{ kind: 'andre-timer', hours: 20 }],
    });
    expect(costs([thirty, ten, price('Kurset', 700)])('Kurset')).toMatchObject({
      week: kroner(700),
    });
  });
});
