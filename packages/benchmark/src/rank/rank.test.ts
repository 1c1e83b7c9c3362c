import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choices2013 } from '../frame/choices.ts';
import { own2013, tables2013 } from '../report-2013/index.ts';
import { rowOf, tableAbout } from '../table/find.ts';
import type { Subject } from '../table/result-table.ts';
import { ranking } from './ranking.ts';
import { rankStability } from './rank-stability.ts';
import { chanceOfAnyChange, openPairs, stabilityOf, type Uncertain } from './stability.ts';

function standingOf(subject: Subject, id: string, municipality: string) {
  const table = tableAbout(tables2013, subject);
  const row = rowOf(table, id);
  if (table === undefined || row === undefined) throw new Error(`${subject}: ${id} is not there`);
  const found = ranking(table, row, choices2013).find((each) => each.municipality === municipality);
  if (found === undefined) throw new Error(`${municipality} has no place`);
  return found;
}

describe('places', () => {
  // The rank sentences of the report recomputed (audit A4; lines 860-1444): place from the fewest FTE; sygedagpenge is 6, not 5.
  it.each([
    ['samlet', 'produktivitet', 4],
    ['a-dagpenge', 'produktivitet', 8],
    ['uddannelsesydelse', 'produktivitet', 9],
    ['kontanthjaelp-1', 'produktivitet', 3],
    ['samlet', 'kontanthjaelp-2-3', 4],
    ['samlet', 'sygedagpenge', 6],
    ['samlet', 'ledighedsydelse', 15],
    ['samlet', 'revalidering', 11],
    ['ressourceforloeb', 'produktivitet', 13],
    ['virksomhedsindsats', 'produktivitet', 5],
    ['administration', 'produktivitet', 3],
    ['ledelse', 'produktivitet', 9],
    // Framework conditions (audit A4, second table; I-09): the best of the 15 but for cash benefit.
    ['noegletal', 'rammevilkaar/a-dagpenge', 1],
    ['noegletal', 'rammevilkaar/sygedagpenge', 1],
    ['noegletal', 'rammevilkaar/kontanthjaelp', 3],
    ['noegletal', 'rammevilkaar/samlet', 1],
  ] as const)('%s, %s: number %i of 15', (subject, id, rank) => {
    expect(standingOf(subject, id, own2013)).toMatchObject({ rank, of: 15, shared: 1 });
  });

  it('count from the most where more is better (C-34, C-35: lowest activation rate of 15)', () => {
    expect(standingOf('a-dagpenge', 'aktiveringsgrad', own2013)).toMatchObject({ rank: 15 });
  });

  it('are shared by those with the same number, and the next ones stand that many further on', () => {
    // Table 4.12, line 1449: 0,9; 1,1 twice; 1,4 twice; 1,5.
    const table = tableAbout(tables2013, 'ledelse');
    const row = rowOf(table, 'produktivitet');
    if (table === undefined || row === undefined) throw new Error('4.12 is not there');
    expect(
      ranking(table, row, choices2013)
        .slice(0, 6)
        .map(({ value, rank, shared }) => [value, rank, shared]),
    ).toEqual([
      [0.9, 1, 1],
      [1.1, 2, 2],
      [1.1, 2, 2],
      [1.4, 4, 2],
      [1.4, 4, 2],
      [1.5, 6, 1],
    ]);
  });

  it('leave those out who reported nothing, unless a dash is zero', () => {
    const row = {
      section: 'produktivitet',
      cells: [
        { value: 2 },
        { value: null, missing: 'streg' },
        { value: null, missing: 'blank' },
        { value: 1 },
      ],
    } as const;
    const table = { municipalities: ['A', 'B', 'C', 'D'] };
    const names = (dash: 'nul' | 'ikke-indberettet'): readonly string[] =>
      ranking(table, row, { dash }).map((each) => each.municipality);
    expect(names('nul')).toEqual(['B', 'D', 'A']);
    expect(names('ikke-indberettet')).toEqual(['D', 'A']);
  });
});

const number = (municipality: string, value: number, halfWidth: number): Uncertain => ({
  municipality,
  value,
  halfWidth,
});

describe('stability of an order', () => {
  it('is certain where rounding cannot change it, touching intervals among them', () => {
    expect(openPairs([number('A', 24.3, 0.05), number('B', 24.4, 0.05)])).toEqual([]);
    expect(stabilityOf([number('A', 24.3, 0.05), number('B', 24.4, 0.05)])).toEqual([
      { municipality: 'A', best: 1, worst: 1, likelihood: [1, 0] },
      { municipality: 'B', best: 2, worst: 2, likelihood: [0, 1] },
    ]);
  });

  // Two even intervals of the same width at distance d: the chance of the other order is (2h − d)² / 8h² (area of a corner).
  it.each([
    [0, 0.5],
    [0.5, 0.28125],
    [1, 0.125],
    [1.5, 0.03125],
  ])('at a distance of %f half widths changes with a chance of %f', (distance, chance) => {
    const [pair] = openPairs([number('A', 10, 1), number('B', 10 + distance, 1)]);
    expect(pair?.reversed).toBeCloseTo(chance, 4);
    expect(chanceOfAnyChange([number('A', 10, 1), number('B', 10 + distance, 1)])).toBeCloseTo(
      distance === 0 ? 0 : chance,
      1,
    );
  });

  it('gives those with the same number every place of theirs alike', () => {
    const same = ['A', 'B', 'C'].map((name) => number(name, 1.4, 0.05));
    for (const { best, worst, likelihood } of stabilityOf([...same, number('D', 1.5, 0.05)]).slice(
      0,
      3,
    )) {
      expect([best, worst]).toEqual([1, 3]);
      expect(likelihood).toEqual([1 / 3, 1 / 3, 1 / 3, 0]);
    }
    expect(openPairs(same).map((pair) => pair.reversed)).toEqual([0.5, 0.5, 0.5]);
    expect(chanceOfAnyChange(same)).toBe(0);
  });

  it('agrees with counting every point of a grid (slow and plain)', () => {
    const numbers = [number('A', 1, 0.6), number('B', 1.5, 0.5), number('C', 2, 1)];
    const steps = Array.from({ length: 40 }, (_, place) => ((place + 0.5) / 40) * 2 - 1);
    const places = [0, 0, 0];
    let kept = 0;
    for (const a of steps) {
      for (const b of steps) {
        for (const c of steps) {
          const [x, y, z] = [1 + 0.6 * a, 1.5 + 0.5 * b, 2 + c];
          const place = (y < x ? 1 : 0) + (z < x ? 1 : 0);
          places[place] = (places[place] ?? 0) + 1;
          if (x < y && y < z) kept += 1;
        }
      }
    }
    const likelihood = stabilityOf(numbers)[0]?.likelihood ?? [];
    likelihood.forEach((chance, place) => {
      expect(chance).toBeCloseTo((places[place] ?? 0) / 64_000, 2);
    });
    expect(Math.abs(chanceOfAnyChange(numbers) - (1 - kept / 64_000))).toBeLessThan(0.01);
  });

  it('holds every place between the best and the worst, and the likelihoods make one', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            tenths: fc.integer({ min: 0, max: 30 }),
            half: fc.integer({ min: 0, max: 9 }),
          }),
          {
            minLength: 1,
            maxLength: 8,
          },
        ),
        (given) => {
          const numbers = given
            .map(({ tenths, half }, place) => number(String(place), tenths / 10, half / 20))
            .sort((a, b) => a.value - b.value);
          for (const [place, { best, worst, likelihood }] of stabilityOf(numbers).entries()) {
            expect(best).toBeLessThanOrEqual(place + 1);
            expect(worst).toBeGreaterThanOrEqual(place + 1);
            expect(likelihood.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
            const outside = likelihood.filter((_, at) => at + 1 < best || at + 1 > worst);
            expect(outside.every((chance) => chance === 0)).toBe(true);
          }
        },
      ),
    );
  });

  it('of the report’s totals is beyond its rounding, and not beyond a doubt of 5 per cent', () => {
    const table = tableAbout(tables2013, 'samlet');
    const row = rowOf(table, 'produktivitet');
    if (table === undefined || row === undefined) throw new Error('4.1 is not there');
    expect(rankStability(table, row, choices2013)).toMatchObject({
      openPairs: [],
      anyChange: 0,
      pairs: 105,
    });
    const own = rankStability(table, row, choices2013, { doubt: { share: 0.05 } }).standings.find(
      (each) => each.municipality === own2013,
    );
    // By hand: 24,3 ± 5 % is 23,085-25,515. Only Sønderborg (to 22,575) is surely below; Aabenraa reaches 23,52. Surely
    // above are from Stevns on (25,555): worst place 8 of Varde, Haderslev, Assens, Middelfart, Odsherred, Aabenraa and itself.
    expect(own).toMatchObject({ rank: 4, best: 2, worst: 8 });
  });
});
