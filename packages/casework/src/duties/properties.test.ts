import { type Day, day, openEnd } from '@rettidig/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseFile } from '../facts/case-file.ts';
import { anyAskedCase, anyCase, anyDay, anyInterview, anyLawDay } from '../testing/any-case.ts';
import { deriveDuties } from './derive.ts';
import { type Duty, dutyKinds, dutyStatuses } from './duty.ts';
import { explainedDuties } from './explain.ts';
import { quotaMeters } from './quota.ts';

const runs = (numRuns: number) => ({ numRuns });

test('random cases hold what the properties are about', () => {
  const seen = new Map<string, number>();
  for (const { file, on } of fc.sample(anyAskedCase, { numRuns: 4000, seed: 1 })) {
    for (const { kind, status } of deriveDuties(file, on).duties) {
      for (const name of [kind, status]) seen.set(name, (seen.get(name) ?? 0) + 1);
    }
  }
  const kindsAndStatuses = dutyKinds.codes.length + dutyStatuses.codes.length;
  expect(seen.size).toBe(kindsAndStatuses);
});

test('no case throws, on any day under any day’s law', () => {
  fc.assert(
    fc.property(anyCase, anyDay, anyLawDay, (file, on, lawOn) => {
      expect(() => deriveDuties(file, on, lawOn)).not.toThrow();
    }),
    runs(1500),
  );
});

test('the explained way gives the duties of the fast way, each with reasons of its own', () => {
  fc.assert(
    fc.property(anyAskedCase, anyLawDay, ({ file, on }, lawOn) => {
      const { duties } = deriveDuties(file, on, lawOn);
      const explained = explainedDuties(file, on, lawOn);
      expect(explained.map(({ duty }) => duty)).toEqual(duties);
      for (const { duty, explanation } of explained) {
        expect(explanation.rule).toBe(duty.rule);
        expect(explanation.outcome).toBe('afgjort');
        expect(explanation.basis).not.toEqual([]);
      }
    }),
    runs(400),
  );
});

test('a status says no more than the dates of its duty', () => {
  fc.assert(
    fc.property(anyAskedCase, anyLawDay, ({ file, on }, lawOn) => {
      for (const duty of deriveDuties(file, on, lawOn).duties) {
        expect({ duty, fits: fits(duty, file, on) }).toEqual({ duty, fits: true });
      }
    }),
    runs(1000),
  );
});

const threeWeeks = 21;

/** What docs/duties.md says of each status, read backwards from the duty. */
function fits(duty: Duty, file: CaseFile, on: Day): boolean {
  const { opens, due, satisfiedOn: met, satisfiedBy, actionable } = duty;
  if (opens > due || (met === null) !== (satisfiedBy === null)) return false;
  if (met !== null && met > on) return false;
  if (actionable && !['kommende', 'aktuel', 'overskredet'].includes(duty.status)) return false;
  const containsDue = ({ from, to }: { from: Day; to: Day }) => from <= due && due < to;
  switch (duty.status) {
    case 'opfyldt':
      return met !== null && (met <= due || met - due <= threeWeeks);
    case 'opfyldt-for-sent':
      return met !== null && met > due;
    case 'undtaget':
      return isExemptedBy(duty, file, on) && containsDue(exemptingFact(duty, file) ?? never);
    case 'bortfaldet':
      return met === null && !actionable;
    case 'overskredet':
      return met === null && on > due;
    case 'aktuel':
      return met === null && opens <= on && on <= due;
    case 'kommende':
      return met === null && on < opens;
  }
}

const never = { from: openEnd, to: openEnd };

function exemptingFact({ exemptedBy }: Duty, file: CaseFile): { from: Day; to: Day } | undefined {
  return [...file.exemptions, ...file.activities].find(({ id }) => id === exemptedBy);
}

/** The fact named is known, and an exemption of the duty's own scope or mentor support. */
function isExemptedBy(duty: Duty, file: CaseFile, on: Day): boolean {
  const scope = duty.kind.includes('tilbud') ? 'tilbud' : 'samtale';
  const exemption = file.exemptions.find(({ id }) => id === duty.exemptedBy);
  if (exemption !== undefined) {
    return exemption.from <= on && (exemption.scope === 'alle' || exemption.scope === scope);
  }
  const support = file.activities.find(({ id }) => id === duty.exemptedBy);
  return support !== undefined && support.kind === 'mentor' && support.from <= on;
}

/** The case as it was known on a day: what begins later is not there, what ends later still runs. */
function knownOn(file: CaseFile, on: Day): CaseFile {
  const begun = <T extends { readonly from: Day }>(list: readonly T[]) =>
    list.filter(({ from }) => from <= on);
  const happened = <T extends { readonly on: Day }>(list: readonly T[]) =>
    list.filter((one) => one.on <= on);
  const running = <T extends { readonly to: Day }>(list: readonly T[]) =>
    list.map((one) => (one.to > on ? { ...one, to: openEnd } : one));
  return {
    person: file.person,
    courses: running(file.courses.filter(({ contactOn }) => contactOn <= on)),
    benefits: running(begun(file.benefits)),
    categories: running(begun(file.categories)),
    households: running(begun(file.households)),
    interviews: happened(file.interviews),
    activities: begun(file.activities),
    absences: begun(file.absences),
    exemptions: begun(file.exemptions),
    tests: happened(file.tests),
    cvs: happened(file.cvs),
    sicknessCases: running(begun(file.sicknessCases)),
    sicknessDecisions: happened(file.sicknessDecisions),
  };
}

test('what happens after the day of asking changes nothing', () => {
  fc.assert(
    fc.property(anyAskedCase, anyLawDay, ({ file, on }, lawOn) => {
      expect(deriveDuties(knownOn(file, on), on, lawOn)).toEqual(deriveDuties(file, on, lawOn));
    }),
    runs(1500),
  );
});

test('the order facts come in changes nothing', () => {
  const shuffled = <T>(list: readonly T[]): fc.Arbitrary<T[]> =>
    fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });
  const twoOrders = anyAskedCase.chain(({ file, on }) =>
    fc.record({
      file: fc.constant(file),
      on: fc.constant(on),
      other: fc.record({
        person: fc.constant(file.person),
        courses: shuffled(file.courses),
        benefits: shuffled(file.benefits),
        categories: shuffled(file.categories),
        households: shuffled(file.households),
        interviews: shuffled(file.interviews),
        activities: shuffled(file.activities),
        absences: shuffled(file.absences),
        exemptions: shuffled(file.exemptions),
        tests: shuffled(file.tests),
        cvs: shuffled(file.cvs),
        sicknessCases: shuffled(file.sicknessCases),
        sicknessDecisions: shuffled(file.sicknessDecisions),
      }),
    }),
  );
  fc.assert(
    fc.property(twoOrders, anyLawDay, ({ file, on, other }, lawOn) => {
      expect(deriveDuties(other, on, lawOn)).toEqual(deriveDuties(file, on, lawOn));
    }),
    runs(1000),
  );
});

test('before the law of the target groups nobody has a duty', () => {
  fc.assert(
    fc.property(anyAskedCase, ({ file, on }) => {
      const { duties, gaps } = deriveDuties(file, on, day('2013-12-31'));
      expect({ duties, gaps }).toEqual({ duties: [], gaps: [] });
    }),
    runs(300),
  );
});

describe('one more interview', () => {
  /** The same duty in two derivations, whatever its due day: the n-th of its kind, number, group and course. */
  function keyed(duties: readonly Duty[]): Map<string, Duty> {
    const all = new Map<string, Duty>();
    const count = new Map<string, number>();
    for (const duty of duties) {
      const name = [duty.kind, duty.number, duty.group, duty.course].join(' ');
      const nth = (count.get(name) ?? 0) + 1;
      count.set(name, nth);
      all.set(`${name} ${nth}`, duty);
    }
    return all;
  }

  test('never turns a duty met in time into another', () => {
    const situation = anyAskedCase.chain(({ file, on }) =>
      fc.record({
        file: fc.constant(file),
        on: fc.constant(on),
        more: anyInterview(file.courses[0]?.contactOn ?? on),
      }),
    );
    fc.assert(
      fc.property(situation, ({ file, on, more }) => {
        const interviews = [...file.interviews, { ...more, id: 'ny' }].toSorted(
          (a, b) => a.on - b.on,
        );
        const after = keyed(deriveDuties({ ...file, interviews }, on).duties);
        for (const [key, duty] of keyed(deriveDuties(file, on).duties)) {
          // The marks of a running chain are where its next duties count from: an earlier interview moves them earlier.
          if (duty.kind === 'loebende-samtale' || duty.kind === 'naeste-sygeopfoelgning') continue;
          if (duty.status !== 'opfyldt') continue;
          expect({ key, status: after.get(key)?.status }).toEqual({ key, status: 'opfyldt' });
        }
      }),
      runs(1500),
    );
  });
});

test('a quota meter counts every period once', () => {
  fc.assert(
    fc.property(fc.array(anyCase, { maxLength: 5 }), anyDay, (files, on) => {
      for (const meter of quotaMeters(files, on)) {
        const { population, met, exempted, missed, running, sharePct, exemptedPct } = meter;
        expect(population).toBe(met + exempted + missed + running);
        expect(population).toBeGreaterThan(0);
        expect(sharePct).toBeCloseTo((100 * met) / population, 0);
        expect(exemptedPct).toBeCloseTo((100 * exempted) / population, 0);
      }
    }),
    runs(150),
  );
});
