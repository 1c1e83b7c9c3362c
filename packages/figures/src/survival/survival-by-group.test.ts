import { addDays } from '@rettidig/engine';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePeriod, periodOn } from '../period/period.ts';
import { buildSnapshot } from '../snapshot/build.ts';
import { anyPopulation } from '../testing/any-population.ts';
import { benefitSpell, citizen, municipalityOf } from '../testing/case-of.ts';
import { runsOf } from '../testing/oracle/life.ts';
import { townOf } from '../testing/oracle/item.ts';
import { survivalByGroup } from './survival-by-group.ts';

const year = parsePeriod('2026');
if (year === null) throw new Error('2026 is a year.');

test('spells are sorted by their first day and seen until today', () => {
  // By hand: one lasts 1 to 10 March (10 days: gone on day 10), one runs from 1 March and is seen until day 30 (31 March);
  // a third begins before the year.
  const snapshot = buildSnapshot(
    municipalityOf('2026-03-31', [
      citizen('a', { benefits: [benefitSpell('dagpenge', '2026-03-01', '2026-03-11')] }),
      citizen('b', { benefits: [benefitSpell('dagpenge', '2026-03-01')] }),
      citizen('c', { benefits: [benefitSpell('dagpenge', '2025-12-31', '2026-02-01')] }),
      citizen('d', { benefits: [benefitSpell('sygedagpenge', '2026-03-31')] }),
    ]),
  );
  const [dagpenge, sygedagpenge, ...more] = survivalByGroup(snapshot, {
    begun: year,
    groupBy: 'ydelse',
  });
  expect(more).toEqual([]);
  expect(dagpenge).toMatchObject({
    code: 'dagpenge',
    curve: {
      spells: 2,
      ended: 1,
      until: 30,
      steps: [{ day: 0 }, { day: 10, atRisk: 2, share: 0.5 }],
    },
  });
  expect(sygedagpenge).toMatchObject({ code: 'sygedagpenge', curve: { spells: 1, until: 0 } });
});

test('equals a walk over the days of random populations', () => {
  fc.assert(
    fc.property(anyPopulation, (population) => {
      const town = townOf(population);
      const begun = periodOn('aar', population.on);
      const runs = town.lives
        .flatMap((life) => runsOf(life))
        .filter(({ first }) => begun.from <= first && first < begun.to);
      const [whole] = survivalByGroup(buildSnapshot(population), { begun });
      expect(whole?.curve.spells ?? 0).toBe(runs.length);
      for (const { day, atRisk, events } of whole?.curve.steps.slice(1) ?? []) {
        // Gone on a day: it was the first day after the spell. At risk: the day had come, and the spell ran the day before.
        const risked = runs.filter(
          ({ first, last }) =>
            addDays(first, day) <= population.on && addDays(first, day - 1) <= last,
        );
        expect(atRisk).toBe(risked.length);
        expect(events).toBe(
          risked.filter(({ first, last, ended }) => ended && addDays(first, day - 1) === last)
            .length,
        );
      }
    }),
    { numRuns: 100 },
  );
});

test('a dimension that spells do not have cannot be asked for', () => {
  const snapshot = buildSnapshot(municipalityOf('2026-03-31', []));
  expect(() => survivalByGroup(snapshot, { begun: year, groupBy: 'udbyder' })).toThrow(
    'Kurverne kan ikke vises efter udbyder.',
  );
});
