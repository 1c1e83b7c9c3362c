import { day, kroner, openEnd } from '@rettidig/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePrices } from './compare.ts';
import { type OfferPrice, type PriceUnit, spreadPrice } from './price.ts';

/**
 * Prices of offers for young people, and of Klar til start (Ringkøbing-Skjern, 18 August 2022, point 3; table
 * rs2022_priser_tilbud.csv): offer, hours a week, price of a week, price of a year, and what Klar til start costs more, as
 * the audit of the paper has worked it out (A19).
 */
const printed = [
  ['Job-bro', null, 1105, 57_460, 146_420],
  ['Unge på Broen', null, 2296, 119_392, 84_488],
  ['Avanti (Conoscenza)', null, 1500, 78_000, 125_880],
  ['Fredensgade/Rosengården/Drosselvej', null, 2054, 106_808, 97_072],
  ['Genstart (Huset Venture)', null, 1115, 57_980, 145_900],
  ['Projekt Ny-Start - 30 timer', 30, 3800, 197_600, 6280],
  ['Projekt Ny-Start - 20 timer', 20, 2500, 130_000, 73_880],
  ['Projekt Ny-Start - 10 timer', 10, 1950, 101_400, 102_480],
] as const;

function priceOf(offer: string, amount: number, per: PriceUnit, more?: Partial<OfferPrice>) {
  return {
    id: offer,
    provider: offer,
    offer,
    kind: null,
    hoursPerWeek: null,
    amount: kroner(amount),
    per,
    months: null,
    note: '',
    source: '',
    from: day('2022-08-18'),
    to: openEnd,
    ...more,
  } satisfies OfferPrice;
}

const klarTilStart = priceOf('Klar til start', 16_990, 'maaned', { months: 12 });
const paper = [
  ...printed.map(([offer, hoursPerWeek, week]) => priceOf(offer, week, 'uge', { hoursPerWeek })),
  klarTilStart,
];

test.for(printed)('%s: a year is 52 weeks', ([, , week, year]) => {
  expect(spreadPrice(priceOf('x', week, 'uge'))).toMatchObject({
    week: kroner(week),
    year: kroner(year),
    printedGap: 0,
  });
});

test('Klar til start: twelve months are 203.880 kr., and a week at 3.920 kr. is 40 kr. short of it', () => {
  expect(spreadPrice(klarTilStart)).toEqual({
    week: kroner(3920.77),
    month: kroner(16_990),
    year: kroner(203_880),
    course: kroner(203_880),
    printedGap: kroner(-40),
  });
});

describe('compared', () => {
  const { rows, cheapest, dearest } = comparePrices(paper, klarTilStart.id);

  test('Klar til start costs 146.420 kr. more than the cheapest and 6.280 kr. more than the dearest', () => {
    expect([cheapest?.price.offer, cheapest?.extra]).toEqual(['Job-bro', kroner(146_420)]);
    expect([dearest?.price.offer, dearest?.extra]).toEqual([
      'Projekt Ny-Start - 30 timer',
      kroner(6280),
    ]);
  });

  test.for(printed)('Klar til start costs more than %s', ([offer, , , , extra]) => {
    expect(rows.find(({ price }) => price.offer === offer)?.extra).toBe(kroner(extra));
  });

  test('the cheapest stands first, and what has no year last', () => {
    const unknown = priceOf('Ukendt længde', 10_000, 'forloeb');
    const all = comparePrices([unknown, ...paper], klarTilStart.id);
    expect(all.rows[0]?.price.offer).toBe('Job-bro');
    expect(all.rows.at(-1)).toEqual({ price: unknown, spread: null, extra: null });
    expect(all.cheapest?.price.offer).toBe('Job-bro');
  });

  test('one alone has nothing to be compared with', () => {
    expect(comparePrices([klarTilStart], klarTilStart.id)).toMatchObject({
      cheapest: null,
      dearest: null,
    });
  });
});

test('a course of nine months for 45.000 kr. is 60.000 kr. a year and 5.000 kr. a month', () => {
  expect(spreadPrice(priceOf('x', 45_000, 'forloeb', { months: 9 }))).toMatchObject({
    year: kroner(60_000),
    month: kroner(5000),
    course: kroner(45_000),
    week: kroner(1153.85),
  });
});

test('no part is off by more than half an øre, whatever the price is for', () => {
  const units = fc.constantFrom<PriceUnit>('uge', 'maaned', 'aar', 'forloeb');
  const oere = fc.integer({ min: 0, max: 100_000_000 });
  const months = fc.integer({ min: 1, max: 6000 });
  fc.assert(
    fc.property(units, oere, months, (per, amount, hundredths) => {
      const spread = spreadPrice(priceOf('x', amount / 100, per, { months: hundredths / 100 }));
      if (spread === null || spread.course === null) throw new Error('no price');
      const exactYear = { uge: 52, maaned: 12, aar: 1, forloeb: 1200 / hundredths }[per] * amount;
      const near = (value: number, exact: number) =>
        expect(Math.abs(value - exact)).toBeLessThanOrEqual(0.5 + 1e-6);
      near(spread.year, exactYear);
      near(spread.month, exactYear / 12);
      near(spread.week, exactYear / 52);
      near(spread.course, (exactYear * hundredths) / 1200);
    }),
  );
});
