import type { Day } from '@rettidig/engine';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMeasure, measures } from '../measure/measures.ts';
import { periodOn } from '../period/period.ts';
import type { PersonSource, Population } from '../population/population.ts';
import { buildSnapshot } from '../snapshot/build.ts';
import type { DimensionId } from '../snapshot/dimension.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { anyPopulation } from '../testing/any-population.ts';
import { at } from '../testing/any-question.ts';
import { type CellBehind, cellsBehind, type FigureScope, keyOf } from './cells.ts';
import { differenceOf } from './difference.ts';
import { type FactSubject, factsRead } from './facts-read.ts';

const inFile = (part: keyof PersonSource['file']) => (one: PersonSource) => ({
  ...one,
  file: { ...one.file, [part]: [] },
});
const inRecords = (part: keyof PersonSource['records']) => (one: PersonSource) => ({
  ...one,
  records: { ...one.records, [part]: [] },
});
const ofEach = (change: (one: PersonSource) => PersonSource) => (population: Population) => ({
  ...population,
  persons: population.persons.map(change),
});

/** A population without what was recorded of a kind, or with something else. */
const without: Readonly<Partial<Record<FactSubject, (population: Population) => Population>>> = {
  benefit_spell: ofEach(inFile('benefits')),
  contact_course: ofEach(inFile('courses')),
  person_category: ofEach(inFile('categories')),
  household: ofEach(inFile('households')),
  interview: ofEach(inFile('interviews')),
  activity: ofEach(inFile('activities')),
  absence: ofEach(inFile('absences')),
  exemption: ofEach(inFile('exemptions')),
  skill_test: ofEach(inFile('tests')),
  cv_entry: ofEach(inFile('cvs')),
  sickness_case: ofEach(inFile('sicknessCases')),
  sickness_decision: ofEach(inFile('sicknessDecisions')),
  person_record: ofEach((one) => ({
    ...one,
    file: {
      ...one.file,
      person: { birthDate: (one.file.person.birthDate - 4000) as Day, education: null },
    },
  })),
  assignment: ofEach(inRecords('assignments')),
  offer_terms: ofEach(inRecords('offerTerms')),
  offer_end: ofEach(inRecords('offerEnds')),
  course_end: ofEach(inRecords('courseEnds')),
  labour_status: ofEach(inRecords('labourStatuses')),
  complaint: ofEach(inRecords('complaints')),
  referral: ofEach(inRecords('referrals')),
  risk_mark: ofEach(inRecords('riskMarks')),
  person: ofEach((one) => ({ ...one, unit: 'team-nyt' })),
  job_order: (population) => ({ ...population, jobOrders: [] }),
  company_alliance: (population) => ({ ...population, alliances: [] }),
  inhabitant_count: (population) => ({ ...population, inhabitants: 41 }),
};

/** The cells of a figure that differ, or have something else behind them. */
function differing(before: Cells, after: Cells): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    return (['numerator', 'divisor'] as const).some((side) => {
      const moved = differenceOf(was?.[side] ?? [], is?.[side] ?? []);
      const count = moved.added.length + moved.gone.length + moved.changed.length + moved.others;
      return count > 0 || (was?.cell[side] ?? 0) !== (is?.cell[side] ?? 0);
    });
  });
}

type Cells = ReadonlyMap<string, CellBehind>;

const cellsOf = (snapshot: Snapshot, scope: FigureScope): Cells =>
  new Map(cellsBehind(snapshot, scope).map((one) => [keyOf(one), one]));

test('what a figure does not say it reads changes nothing in it and behind it', () => {
  fc.assert(
    fc.property(anyPopulation, fc.nat(), fc.boolean(), (population, turn, isSplit) => {
      const before = buildSnapshot(population);
      const others = Object.entries(without).map(
        ([subject, change]) => [subject, buildSnapshot(change(population))] as const,
      );
      for (const measure of measures) {
        const asked = isSplit && measure.dimensions.length > 0;
        const splitBy = measure.alwaysBy ?? (asked ? at(measure.dimensions, turn) : null);
        const on = (population.on - (turn % 400)) as Day;
        const periods = [periodOn(at(measure.periods, turn), on)];
        const scope = { measure, periods, filter: {}, splitBy };
        const reads = new Set<string>(factsRead(scope));
        const cells = cellsOf(before, scope);
        for (const [subject, after] of others) {
          if (reads.has(subject)) continue;
          const found = differing(cells, cellsOf(after, scope));
          expect([measure.id, splitBy, subject, found]).toEqual([measure.id, splitBy, subject, []]);
        }
      }
    }),
    { numRuns: 25 },
  );
});

test.each<[id: string, splitBy: DimensionId | null, reads: readonly FactSubject[]]>([
  ['antal-personer', null, ['benefit_spell']],
  ['antal-personer', 'kategori', ['benefit_spell', 'person_category']],
  ['fuldtidspersoner', 'enhed', ['benefit_spell', 'person', 'labour_status']],
  ['forsoergelsestryk', null, ['benefit_spell', 'labour_status', 'inhabitant_count']],
  ['passivandel', null, ['benefit_spell', 'activity']],
  ['med-timer', null, ['benefit_spell', 'labour_status']],
  ['aabne-sager', null, ['contact_course']],
  ['sager-pr-sagsbehandler', null, ['contact_course', 'assignment']],
  ['jobordrer', null, ['job_order']],
])('%s by %s reads what its definition names', (id, splitBy, reads) => {
  const measure = findMeasure(id);
  if (measure === null) throw new Error(`There is no measure ${id}.`);
  const found = factsRead({ measure, periods: [], filter: {}, splitBy });
  expect(found.toSorted()).toEqual(reads.toSorted());
});
