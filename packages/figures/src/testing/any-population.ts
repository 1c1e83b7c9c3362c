import { type CompanyAlliance, type JobOrder, jobOrderKinds } from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import { sectors } from '@rettidig/law';
import fc from 'fast-check';
import type { PersonSource, Population } from '../population/population.ts';
import { anyCase } from './any-case.ts';
import { anyStart, anyToday, codeOf, dayIn, numbered, spellIn } from './any-days.ts';
import { anyEffort } from './any-effort.ts';

const units = ['team-nord', 'team-syd', 'team-unge'];

type Unnumbered = Omit<PersonSource, 'id'>;

/** A citizen with a whole case, seen on a day. */
export const anyPerson = (on: Day): fc.Arbitrary<Unnumbered> =>
  anyStart(on).chain((start) =>
    fc
      .tuple(fc.constantFrom(...units), anyCase(start, on))
      .chain(([unit, file]) =>
        anyEffort(file, start, on).map((records) => ({ unit, file, records })),
      ),
  );

const anyJobOrder = (on: Day): fc.Arbitrary<Omit<JobOrder, 'id'>> =>
  fc.record({
    on: dayIn((on - 700) as Day, on),
    employer: fc.constant('Smedjen'),
    pNumber: fc.constant(null),
    sector: codeOf(sectors),
    kind: codeOf(jobOrderKinds),
    title: fc.constant('Medarbejder'),
    places: fc.integer({ min: 1, max: 12 }),
    closedOn: fc.constant(null),
  });

const anyAlliance = (on: Day): fc.Arbitrary<Omit<CompanyAlliance, 'id'>> =>
  spellIn((on - 700) as Day, on).map((span) => ({ ...span, company: 'Smedjen', cvr: null }));

/** What a population is of, besides its day: 1 to 12 citizens with ids of their own. */
export const populationOn = (on: Day): fc.Arbitrary<Population> =>
  fc
    .record({
      inhabitants: fc.option(fc.integer({ min: 0, max: 40 }), { freq: 6 }),
      persons: fc.array(anyPerson(on), { minLength: 1, maxLength: 12 }),
      jobOrders: fc.array(anyJobOrder(on), { maxLength: 4 }),
      alliances: fc.array(anyAlliance(on), { maxLength: 3 }),
    })
    .map(({ persons, jobOrders, alliances, inhabitants }) => ({
      municipality: 173,
      on,
      inhabitants,
      persons: numbered('borger-', persons),
      jobOrders: numbered('jobordre-', jobOrders),
      alliances: numbered('alliance-', alliances),
    }));

/**
 * A small municipality with facts of every kind thrown together: spells that touch, lie apart, still run or are to come,
 * unknown hours and sectors, missing reasons. It shrinks to few facts, so that a difference is read at a glance.
 */
export const anyPopulation: fc.Arbitrary<Population> = anyToday.chain(populationOn);

/** The same population for the same seed, always. */
export function randomPopulation(seed: number): Population {
  const [population] = fc.sample(anyPopulation, { seed, numRuns: 1 });
  if (population === undefined) throw new Error('fast-check made no population.');
  return population;
}
