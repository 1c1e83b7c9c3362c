import { addDays, day } from '@rettidig/engine';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePeriod, periodOn } from '../period/period.ts';
import { buildSnapshot } from '../snapshot/build.ts';
import { anyPopulation } from '../testing/any-population.ts';
import { benefitSpell, citizen, municipalityOf } from '../testing/case-of.ts';
import { runsOf, statusOn } from '../testing/oracle/life.ts';
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

test('a spell that ends by a move is seen until then, and nobody knows whether the citizen got off the benefit', () => {
  // By hand: a lasts 1 to 10 March and ends by a move (docs/import-format.md): seen until day 9, its last. b lasts 1 to 20 March
  // and ends for no benefit: gone on day 20, when it alone is at risk.
  const left = (to: string, reason: 'fraflyttet' | 'uden-ydelse') => ({
    courses: [{ id: 'k', contactOn: day('2026-03-01'), to: day(to), municipalFromDayOne: false }],
    benefits: [benefitSpell('dagpenge', '2026-03-01', to)],
    records: { courseEnds: [{ id: 'e', course: 'k', on: addDays(day(to), -1), reason }] },
  });
  const snapshot = buildSnapshot(
    municipalityOf('2026-03-31', [
      citizen('a', left('2026-03-11', 'fraflyttet')),
      citizen('b', left('2026-03-21', 'uden-ydelse')),
    ]),
  );
  expect(survivalByGroup(snapshot, { begun: year })).toMatchObject([
    {
      curve: {
        spells: 2,
        ended: 1,
        until: 20,
        steps: [{ day: 0 }, { day: 20, atRisk: 1, events: 1, share: 0 }],
      },
    },
  ]);
});

test('equals a walk over the days of random populations', () => {
  fc.assert(
    fc.property(anyPopulation, (population) => {
      const town = townOf(population);
      const begun = periodOn('aar', population.on);
      const runs = town.lives
        .flatMap((life) =>
          runsOf(life).map((run) => {
            const isMove = run.ended && statusOn(life, addDays(run.last, 1)) === 'fraflyttet';
            return { ...run, isMove, left: run.ended && !isMove };
          }),
        )
        .filter(({ first }) => begun.from <= first && first < begun.to);
      const [whole] = survivalByGroup(buildSnapshot(population), { begun });
      expect(whole?.curve.spells ?? 0).toBe(runs.length);
      for (const { day: after, atRisk, events } of whole?.curve.steps.slice(1) ?? []) {
        // Gone on a day: it was the first day after the spell. At risk: the day had come, and the spell ran the day before.
        const risked = runs.filter(
          ({ first, last, isMove }) =>
            addDays(first, after) <= (isMove ? last : population.on) &&
            addDays(first, after - 1) <= last,
        );
        expect(atRisk).toBe(risked.length);
        expect(events).toBe(
          risked.filter(({ first, last, left }) => left && addDays(first, after - 1) === last)
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
