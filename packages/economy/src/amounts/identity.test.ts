import { kroner, type Money } from '@rettidig/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identities2014 } from '../reform/identities-2014.ts';
import { reformTables2014 } from '../testing/reform-tables-2014.ts';
import { type AmountTable, type Held, holdIdentities } from './identity.ts';
import { at, inUnits, roundedTo } from './year-amounts.ts';

const thousand = kroner(1000);
const table = (rows: Readonly<Record<string, readonly number[]>>, years = [2014]): AmountTable => ({
  years,
  unit: thousand,
  rows: new Map(
    Object.entries(rows).map(([name, amounts]) => [
      name,
      amounts.map((amount) => (amount * thousand) as Money),
    ]),
  ),
});

describe('the identities of the reform of 2014', () => {
  // Audit A14: 56 checks, 45 exact, 11 off by 1 or 2, none failing.
  const held = holdIdentities(reformTables2014, identities2014);
  const are = (verdict: Held['verdict']) => held.filter((one) => one.verdict === verdict);

  test('are 56: 45 exact, 11 off by what rounding explains, none wrong', () => {
    expect(held).toHaveLength(56);
    expect(are('eksakt')).toHaveLength(45);
    expect(are('stemmer-ikke')).toEqual([]);
  });

  test('are off in the cells that the audit names', () => {
    const cells = are('afrunding').map(
      ({ name, year, difference }) => `${name} ${year}: ${inUnits(difference, thousand)}`,
    );
    expect(cells).toEqual([
      'Ydelsesdel: i alt 2014: 1',
      'Indsatsdel: i alt 2014: 2',
      'Indsatsdel: i alt 2017: -1',
      'Indsatsdel: forskel 2015: -1',
      'Indsatsdel: forskel 2016: -1',
      'Reformen: forskel 2017: 1',
      'Samlet budgetudfordring 2015: -1',
      'Samlet budgetudfordring 2017: -1',
      'Mentor: øvrige målgrupper 2015: -1',
      'Modgående initiativ: samlet besparelse 2014: -1',
      'Modgående initiativ: samlet besparelse 2017: -1',
    ]);
  });

  test.each([
    ['netto/Samlet budgetudfordring, netto', 'Netto er budgetudfordring og modgående initiativ'],
    ['budgetudfordring/Ramme mentorordninger', 'Rammen i budgetudfordringen er mentortabellens'],
  ])('notice when %s is wrong', (row, name) => {
    const amounts = reformTables2014.rows.get(row) ?? [];
    const wrong = new Map(reformTables2014.rows).set(
      row,
      amounts.map((amount, place) => (place === 1 ? amount + 5 * thousand : amount) as Money),
    );
    const found = holdIdentities({ ...reformTables2014, rows: wrong }, identities2014);
    expect(
      found.filter(({ verdict }) => verdict === 'stemmer-ikke').map((one) => [one.name, one.year]),
    ).toContainEqual([name, 2015]);
  });
});

describe('an identity', () => {
  const sum = [{ name: 'sum', total: 'c', plus: ['a'], minus: ['b'] }];

  test.each([
    [{ a: [5], b: [2], c: [3] }, 'eksakt', 0],
    [{ a: [5], b: [2], c: [4] }, 'afrunding', -1],
    [{ a: [5], b: [2], c: [5] }, 'stemmer-ikke', -2],
  ] as const)('of %j is %s', (rows, verdict, difference) => {
    expect(holdIdentities(table(rows), sum)).toMatchObject([
      { verdict, difference: difference * thousand },
    ]);
  });

  test('of one row is that row: rounding explains nothing', () => {
    const same = [{ name: 'samme', total: 'b', plus: ['a'] }];
    expect(holdIdentities(table({ a: [5], b: [6] }), same)[0]?.verdict).toBe('stemmer-ikke');
  });

  test('names the row that the table does not have', () => {
    expect(() => holdIdentities(table({ a: [1], c: [1] }), sum)).toThrow('ikke rækken »b«');
  });

  test('names a year without an amount, and does not take it for nothing', () => {
    expect(() => holdIdentities(table({ a: [1], b: [1], c: [0] }, [2014, 2015]), sum)).toThrow(
      'år nummer 2',
    );
  });

  test('of amounts that are rounded after they were summed is never wrong', () => {
    const oere = fc.integer({ min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(fc.array(oere, { minLength: 2, maxLength: 20 }), (exact) => {
        const total = exact.reduce((all, one) => all + one, 0);
        const names = exact.map((_, place) => `r${place}`);
        const rows = new Map(
          [...exact, total].map((amount, place) => [
            names[place] ?? 'sum',
            [roundedTo(amount as Money, thousand)],
          ]),
        );
        const [found] = holdIdentities({ years: [2014], unit: thousand, rows }, [
          { name: 'sum', total: 'sum', plus: names },
        ]);
        expect(found?.verdict).not.toBe('stemmer-ikke');
      }),
    );
  });
});

test.each([
  [-4_667_000, '-4.667'],
  [-499, '0'],
  [-500, '-1'],
  [499, '0'],
  [500, '1'],
  [1_234_567_890, '1.234.568'],
])('%d kr. in thousands is %s', (amount, shown) => {
  expect(inUnits(kroner(amount), thousand)).toBe(shown);
});

test('an amount that is not there is no nothing', () => {
  expect(() => at([], 0)).toThrow('ikke noget beløb');
});
