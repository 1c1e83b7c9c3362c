import { expect, test } from 'vitest';
import { readExpected } from './expected.ts';
import { flowBalances } from './flow.ts';

// By hand: 120 leave A: 54 off benefit, 60 to B and 6 to C, which is 66 of 120 = 55 per cent; 9 come to A from B.
test('flows tell who left for another benefit, and who left benefit', () => {
  const flow = (from: string, to: string | null, persons: number, municipality = 'Nordby') => ({
    municipality,
    from,
    to,
    persons,
  });
  const balances = flowBalances(
    [
      flow('A', null, 54),
      flow('A', 'C', 6),
      flow('A', 'B', 60),
      flow('B', 'A', 9),
      flow('A', 'B', 1000, 'Sydby'),
    ],
    'Nordby',
  );
  expect(balances).toEqual([
    {
      benefit: 'A',
      left: 120,
      offBenefit: 54,
      toOthers: 66,
      shareToOthers: expect.closeTo(55, 9),
      arrived: 9,
      others: [
        { to: 'B', persons: 60 },
        { to: 'C', persons: 6 },
      ],
    },
    expect.objectContaining({ benefit: 'B', left: 9, shareToOthers: 100, arrived: 60 }),
    expect.objectContaining({ benefit: 'C', left: 0, shareToOthers: null, arrived: 6 }),
  ]);
});

// The example the ministry gives: Gladsaxe 2018, 2,980 on benefit where 3,400 were expected: 420 fewer, 12.4 per cent.
test('expected against actual gives the difference, the potential and the placing', () => {
  const read = readExpected([
    { municipality: 'Nordby', group: '', expected: 3400, actual: 2980 },
    { municipality: 'Sydby', group: '', expected: 1000, actual: 1050 },
    { municipality: 'Vestby', group: '', expected: 2000, actual: 2100 },
    { municipality: 'Østby', group: '', expected: 0, actual: 3 },
    { municipality: 'Sydby', group: 'Sygedagpenge', expected: 300, actual: 270 },
  ]);
  expect(
    read.map(({ difference, potential, rank, of }) => [difference, potential, rank, of]),
  ).toEqual([
    [-420, 0, 1, 3],
    [50, 50, 2, 3],
    [100, 100, 2, 3],
    [3, 3, null, 3],
    [-30, 0, 1, 1],
  ]);
  expect(read[0]?.percent).toBeCloseTo(-12.35, 2);
  expect(read[3]?.percent).toBeNull();
});
