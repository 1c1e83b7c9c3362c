import type { Activity, CaseFile } from '@rettidig/casework';
import { addDays, addMonths, type Day } from '@rettidig/engine';
import {
  absenceKinds,
  activityKinds,
  benefits,
  educationLevels,
  exemptionGrounds,
  exemptionScopes,
  households,
  interviewForms,
  interviewHolders,
  interviewKinds,
  interviewStates,
  personCategories,
  sectors,
  sicknessCategories,
  sicknessLimitGroups,
  sickSpellKinds,
} from '@rettidig/law';
import fc from 'fast-check';
import { codeOf, dayIn, longOrShort, numbered, spellIn, spellsFrom, withEach } from './any-days.ts';

/** Hours a week as they can be recorded: 0 to 168 with two decimals, and unknown. */
export const anyHours: fc.Arbitrary<number | null> = fc.option(
  fc.oneof(
    fc.constantFrom(0, 12.25, 18.5, 25, 36.99, 37, 37.01, 40, 168),
    fc.integer({ min: 0, max: 4_500 }).map((hundredths) => hundredths / 100),
  ),
  { freq: 4 },
);

type NewActivity = Omit<Activity, 'id'>;

const anyActivity = (start: Day, on: Day): fc.Arbitrary<NewActivity> =>
  fc
    .record({
      span: spellIn(start, on),
      kind: codeOf(activityKinds),
      sector: fc.option(codeOf(sectors)),
      givenDaysBefore: fc.option(fc.integer({ min: 0, max: 60 })),
      hoursPerWeek: anyHours,
    })
    .map(({ span, givenDaysBefore, ...rest }) => ({
      ...span,
      ...rest,
      givenOn: givenDaysBefore === null ? null : addDays(span.from, -givenDaysBefore),
    }));

/** Offers one after the other, of the same sort mostly, with pauses around the four weeks that make one new. */
const anyChain = (start: Day, on: Day): fc.Arbitrary<NewActivity[]> =>
  fc
    .tuple(
      dayIn(start, on),
      codeOf(activityKinds),
      fc.option(codeOf(sectors)),
      fc.array(
        fc.tuple(
          fc.constantFrom(-3, 0, 1, 27, 28, 29),
          fc.integer({ min: 1, max: 40 }),
          fc.option(fc.tuple(codeOf(activityKinds), fc.option(codeOf(sectors))), { freq: 2 }),
        ),
        { maxLength: 4 },
      ),
    )
    .map(([first, kind, sector, links]) => {
      const chain: NewActivity[] = [];
      let next = first;
      for (const [pause, length, other] of links) {
        const from = addDays(next, pause);
        next = addDays(from, length);
        const sort = other === null ? { kind, sector } : { kind: other[0], sector: other[1] };
        chain.push({ from, to: next, ...sort, givenOn: null, hoursPerWeek: null });
      }
      return chain;
    });

const inOrder = <T extends { readonly from: Day }>(list: readonly T[]): readonly T[] =>
  list.toSorted((a, b) => a.from - b.from);
const byDay = <T extends { readonly on: Day }>(list: readonly T[]): readonly T[] =>
  list.toSorted((a, b) => a.on - b.on);

/**
 * A case of facts thrown together, as seen on a day: only what the database forbids (spells of one kind that overlap) is
 * kept out.
 */
export const anyCase = (start: Day, on: Day): fc.Arbitrary<CaseFile> =>
  fc
    .record({
      ageCut: fc.constantFrom(18, 25, 30, 50),
      birthdayOn: dayIn(start, on),
      education: fc.option(codeOf(educationLevels)),
      courses: withEach(longOrShort(start, 3), fc.record({ municipalFromDayOne: fc.boolean() })),
      benefits: withEach(
        longOrShort(start, 4),
        fc.record({
          benefit: fc.oneof(
            codeOf(benefits),
            fc.constantFrom('dagpenge', 'ledighedsydelse', 'sygedagpenge', 'kontanthjaelp'),
          ),
        }),
      ),
      categories: withEach(
        longOrShort(start, 3),
        fc.record({ category: codeOf(personCategories) }),
      ),
      households: withEach(spellsFrom(start, 1), fc.record({ household: codeOf(households) })),
      interviews: fc.array(
        fc.record({
          on: dayIn(start, on),
          kind: codeOf(interviewKinds),
          form: codeOf(interviewForms),
          state: fc.oneof(
            { weight: 4, arbitrary: fc.constant('afholdt' as const) },
            { weight: 1, arbitrary: codeOf(interviewStates) },
          ),
          holder: fc.oneof(fc.constant('kommune' as const), codeOf(interviewHolders)),
          selfBooked: fc.boolean(),
        }),
        { maxLength: 8 },
      ),
      activities: fc.array(anyActivity(start, on), { maxLength: 3 }),
      chain: fc.oneof(fc.constant([]), anyChain(start, on)),
      absences: fc.array(
        fc
          .tuple(spellIn(start, on), codeOf(absenceKinds))
          .map(([span, kind]) => ({ ...span, kind })),
        { maxLength: 1 },
      ),
      exemptions: fc.array(
        fc
          .tuple(spellIn(start, on), codeOf(exemptionScopes), codeOf(exemptionGrounds))
          .map(([span, scope, ground]) => ({ ...span, scope, ground })),
        { maxLength: 1 },
      ),
      tests: fc.array(fc.record({ on: dayIn(start, on), needsTeaching: fc.option(fc.boolean()) }), {
        maxLength: 1,
      }),
      cvs: fc.array(fc.record({ on: dayIn(start, on) }), { maxLength: 2 }),
      sicknessCases: withEach(
        spellsFrom(start, 1),
        fc.record({
          category: codeOf(sicknessCategories),
          employed: fc.boolean(),
          expectedWell: fc.option(dayIn(start, on)),
          bothExpect: fc.boolean(),
          fastTrackOn: fc.option(dayIn(start, on)),
          countedAs: codeOf(sickSpellKinds),
          limitGroup: codeOf(sicknessLimitGroups),
        }),
      ),
    })
    .map(({ ageCut, birthdayOn, education, courses, activities, chain, ...facts }): CaseFile => ({
      person: { birthDate: addMonths(birthdayOn, -12 * ageCut), education },
      courses: numbered('k', courses).map(({ from, to, id, municipalFromDayOne }) => ({
        id,
        contactOn: from,
        to,
        municipalFromDayOne,
      })),
      benefits: numbered('y', facts.benefits),
      categories: numbered('v', facts.categories),
      households: numbered('h', facts.households),
      interviews: byDay(numbered('s', facts.interviews)),
      activities: inOrder(numbered('t', [...activities, ...chain])),
      absences: inOrder(numbered('f', facts.absences)),
      exemptions: inOrder(numbered('u', facts.exemptions)),
      tests: byDay(numbered('p', facts.tests)),
      cvs: byDay(numbered('c', facts.cvs)),
      sicknessCases: numbered('g', facts.sicknessCases),
      sicknessDecisions: [],
    }));
