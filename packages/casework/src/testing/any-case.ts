import { addDays, addMonths, type Day, day, openEnd, type Period } from '@rettidig/engine';
import {
  absenceKinds,
  activityKinds,
  benefits,
  type CodeList,
  educationLevels,
  exemptionGrounds,
  exemptionScopes,
  extensionProvisions,
  households,
  interviewForms,
  interviewHolders,
  interviewKinds,
  interviewStates,
  personCategories,
  sectors,
  sicknessCategories,
  sicknessLimitGroups,
  sicknessOutcomes,
  sickSpellKinds,
} from '@rettidig/law';
import fc from 'fast-check';
import type { CaseFile, Interview, SicknessCase, SicknessDecision } from '../facts/case-file.ts';

const codeOf = <C extends string>(list: Pick<CodeList<C>, 'codes'>): fc.Arbitrary<C> =>
  fc.constantFrom(...list.codes.map(({ code }) => code));

/** The benefits, sickness benefit several times: few of the others have duties of their own. */
const anyBenefits = {
  codes: [
    ...benefits.codes,
    ...benefits.codes.filter(({ code }) => code === 'sygedagpenge'),
    ...benefits.codes.filter(({ code }) => code === 'sygedagpenge'),
  ],
};

/** The days on which the law changed, where mistakes live. */
const lawDays = [
  '2014-01-01',
  '2020-01-01',
  '2023-03-22',
  '2024-01-01',
  '2025-07-01',
  '2026-07-01',
];

/** A day from 2013 to 2027. */
export const anyDay: fc.Arbitrary<Day> = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: day('2013-01-01'), max: day('2027-12-31') }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...lawDays), fc.integer({ min: -1, max: 1 }))
      .map(([text, days]) => addDays(day(text), days)),
  },
) as fc.Arbitrary<Day>;

export const anyLawDay: fc.Arbitrary<Day | null> = fc.option(anyDay);

/** A day within a year and a half after another, often on a deadline or beside one. */
const dayAfter = (start: Day): fc.Arbitrary<Day> =>
  fc.oneof(
    fc.integer({ min: -40, max: 550 }).map((days) => addDays(start, days)),
    fc
      .tuple(fc.constantFrom(0, 1, 3, 6, 9, 12, 16), fc.integer({ min: -2, max: 22 }))
      .map(([months, days]) => addDays(addMonths(start, months), days)),
  );

const lasting = (start: Day): fc.Arbitrary<Period> =>
  fc
    .tuple(dayAfter(start), fc.option(fc.integer({ min: 1, max: 200 }), { freq: 4 }))
    .map(([from, length]) => ({ from, to: length === null ? openEnd : addDays(from, length) }));

/** Periods that follow each other without overlap; the last may still run. */
const following = (start: Day, most: number): fc.Arbitrary<Period[]> =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.constantFrom(0, 0, 0, 1, 30), fc.integer({ min: 1, max: 400 })), {
        maxLength: most,
      }),
      fc.boolean(),
    )
    .map(([spans, running]) => {
      const periods: Period[] = [];
      let next = start;
      for (const [gap, length] of spans) {
        const from = addDays(next, gap);
        next = addDays(from, length);
        periods.push({ from, to: next });
      }
      const last = periods.at(-1);
      return running && last !== undefined
        ? [...periods.slice(0, -1), { ...last, to: openEnd }]
        : periods;
    });

const numbered = <T extends object>(name: string, list: readonly T[]): (T & { id: string })[] =>
  list.map((one, index) => ({ id: `${name}${index}`, ...one }));
const byDay = <T extends { readonly on: Day }>(list: readonly T[]): T[] =>
  list.toSorted((a, b) => a.on - b.on);
const byStart = <T extends Period>(list: readonly T[]): T[] =>
  list.toSorted((a, b) => a.from - b.from);

const withCode = <K extends string, C extends string>(
  periods: fc.Arbitrary<Period[]>,
  name: K,
  codes: Pick<CodeList<C>, 'codes'>,
): fc.Arbitrary<(Period & Record<K, C>)[]> =>
  periods.chain((list) =>
    fc
      .array(codeOf(codes), { minLength: list.length, maxLength: list.length })
      .map((chosen) =>
        list.map(
          (period, index) => ({ ...period, [name]: chosen[index] }) as Period & Record<K, C>,
        ),
      ),
  );

/** An interview of any sort, without its id. */
export const anyInterview = (start: Day): fc.Arbitrary<Omit<Interview, 'id'>> =>
  fc.record({
    on: dayAfter(start),
    kind: codeOf(interviewKinds),
    form: codeOf(interviewForms),
    state: fc.oneof(
      { weight: 4, arbitrary: fc.constant('afholdt' as const) },
      codeOf(interviewStates),
    ),
    holder: fc.oneof(
      { weight: 3, arbitrary: fc.constant('kommune' as const) },
      codeOf(interviewHolders),
    ),
    selfBooked: fc.boolean(),
  });

const anySicknessCases = (start: Day): fc.Arbitrary<Omit<SicknessCase, 'id'>[]> =>
  following(start, 3).chain((periods) =>
    fc.tuple(
      ...periods.map((period) =>
        fc.record({
          from: fc.constant(period.from),
          to: fc.constant(period.to),
          category: codeOf(sicknessCategories),
          employed: fc.boolean(),
          expectedWell: fc.option(dayAfter(period.from)),
          bothExpect: fc.boolean(),
          fastTrackOn: fc.option(dayAfter(period.from)),
          countedAs: codeOf(sickSpellKinds),
          limitGroup: codeOf(sicknessLimitGroups),
        }),
      ),
    ),
  );

const anySicknessDecision = (start: Day): fc.Arbitrary<Omit<SicknessDecision, 'id'>> =>
  fc
    .record({
      on: dayAfter(start),
      extends: fc.boolean(),
      outcome: codeOf(sicknessOutcomes),
      provision: codeOf(extensionProvisions),
      eventOn: fc.option(dayAfter(start)),
    })
    .map(({ extends: isExtension, outcome, provision, ...rest }) =>
      isExtension || outcome === 'forlaenget'
        ? { ...rest, outcome: 'forlaenget', provision }
        : { ...rest, outcome, provision: null },
    );

/** A case of facts thrown together: only what the format forbids (spells that overlap) is kept out. */
export const anyCase: fc.Arbitrary<CaseFile> = anyDay.chain((start) =>
  fc
    .record({
      turns30: fc.oneof(
        dayAfter(start),
        fc.constant(addMonths(start, 300)),
        fc.constant(addMonths(start, -200)),
      ),
      education: fc.option(codeOf(educationLevels)),
      courses: following(start, 3),
      fromDayOne: fc.boolean(),
      benefits: withCode(following(start, 4), 'benefit', anyBenefits),
      categories: withCode(following(start, 4), 'category', personCategories),
      households: withCode(following(start, 2), 'household', households),
      interviews: fc.array(anyInterview(start), { maxLength: 14 }),
      activities: fc.array(
        fc
          .record({
            span: lasting(start),
            kind: codeOf(activityKinds),
            sector: fc.option(codeOf(sectors)),
            givenDaysBefore: fc.option(fc.integer({ min: 0, max: 60 })),
          })
          .map(({ span, kind, sector, givenDaysBefore }) => ({
            ...span,
            kind,
            sector,
            givenOn: givenDaysBefore === null ? null : addDays(span.from, -givenDaysBefore),
            hoursPerWeek: null,
          })),
        { maxLength: 6 },
      ),
      absences: withCode(fc.array(lasting(start), { maxLength: 2 }), 'kind', absenceKinds),
      exemptions: fc.array(
        fc
          .record({
            span: lasting(start),
            scope: codeOf(exemptionScopes),
            ground: codeOf(exemptionGrounds),
          })
          .map(({ span, ...rest }) => ({ ...span, ...rest })),
        { maxLength: 3 },
      ),
      tests: fc.array(fc.record({ on: dayAfter(start), needsTeaching: fc.option(fc.boolean()) }), {
        maxLength: 2,
      }),
      cvs: fc.array(fc.record({ on: dayAfter(start) }), { maxLength: 2 }),
      sicknessCases: anySicknessCases(start),
      sicknessDecisions: fc.array(anySicknessDecision(start), { maxLength: 3 }),
    })
    .map(({ turns30, education, courses, fromDayOne, ...facts }): CaseFile => ({
      person: { birthDate: addMonths(turns30, -360), education },
      courses: courses.map(({ from, to }, index) => ({
        id: `k${index}`,
        contactOn: from,
        to,
        municipalFromDayOne: fromDayOne,
      })),
      benefits: numbered('y', facts.benefits),
      categories: numbered('v', facts.categories),
      households: numbered('h', facts.households),
      interviews: byDay(numbered('s', facts.interviews)),
      activities: byStart(numbered('t', facts.activities)),
      absences: byStart(numbered('f', facts.absences)),
      exemptions: byStart(numbered('u', facts.exemptions)),
      tests: byDay(numbered('p', facts.tests)),
      cvs: byDay(numbered('c', facts.cvs)),
      sicknessCases: byStart(numbered('g', facts.sicknessCases)),
      sicknessDecisions: byDay(numbered('a', facts.sicknessDecisions)),
    })),
);

/** A case with the day of asking inside or soon after it. */
export const anyAskedCase: fc.Arbitrary<{ readonly file: CaseFile; readonly on: Day }> =
  anyCase.chain((file) => {
    const start = file.courses[0]?.contactOn ?? file.person.birthDate;
    return fc.record({ file: fc.constant(file), on: fc.oneof(dayAfter(start), anyDay) });
  });
