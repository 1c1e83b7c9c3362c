import {
  type CaseFile,
  complaintKinds,
  complaintOutcomes,
  courseEndReasons,
  labourStatuses,
  offerEndReasons,
  referralOutcomes,
  riskOutsideReasons,
} from '@rettidig/casework';
import { addDays, type Day, openEnd } from '@rettidig/engine';
import fc from 'fast-check';
import type { EffortRecords } from '../population/population.ts';
import { anyHours } from './any-case.ts';
import { codeOf, dayIn, numbered, spellsFrom, withEach } from './any-days.ts';

const employees = ['ansat-1', 'ansat-2', 'ansat-3', 'ansat-4'];
const providers = ['Jobhuset', 'Kursusværket', 'Værkstedet', 'Fremad'];

/** Statuses of the labour market; each follows itself, different ones may run at once. Pensions and the like are rare. */
const anyLabour = (start: Day): fc.Arbitrary<EffortRecords['labourStatuses']> =>
  fc
    .tuple(
      ...labourStatuses.codes.map(({ code }) => {
        const usual = code === 'loenmodtager' || code === 'uddannelse';
        const spells = withEach(
          spellsFrom(start, usual ? 3 : 1),
          fc.record({ status: fc.constant(code), hoursPerWeek: anyHours }),
        );
        return fc.oneof(
          { weight: usual ? 0 : 5, arbitrary: fc.constant([]) },
          { weight: 1, arbitrary: spells },
        );
      }),
    )
    .map((lists) =>
      numbered(
        'a',
        lists.flat().toSorted((a, b) => a.from - b.from),
      ),
    );

/** The days of the package of the risk group come in order mostly, some in time and some not. */
const anyMark = (start: Day, on: Day) =>
  fc.record({
    letterOn: fc.option(dayIn(start, on)),
    contactedOn: fc.option(dayIn(start, on)),
    brokerOn: fc.option(dayIn(start, on)),
    outside: fc.option(codeOf(riskOutsideReasons)),
    askedOn: fc.option(dayIn(start, on)),
    grantedOn: fc.option(dayIn(start, on)),
    educationWishOn: fc.option(dayIn(start, on)),
    educationFrom: fc.option(dayIn(start, on)),
  });

const anyMarks = (start: Day, on: Day): fc.Arbitrary<EffortRecords['riskMarks']> =>
  withEach(
    spellsFrom(start, 2),
    fc
      .tuple(
        anyMark(start, on),
        fc.option(
          fc.tuple(
            fc.constantFrom(27, 30, 31, 32),
            fc.constantFrom(6, 7, 8),
            fc.constantFrom(0, 2, 3),
          ),
        ),
      )
      .map(([mark, near]) => {
        if (near === null || mark.letterOn === null) return mark;
        const contactedOn = addDays(mark.letterOn, near[0]);
        const brokerOn = addDays(contactedOn, near[1]);
        const grantedOn = mark.askedOn === null ? null : addDays(mark.askedOn, near[2]);
        return { ...mark, contactedOn, brokerOn, grantedOn };
      }),
  ).map((list) => numbered('r', list));

/** What is recorded of a case besides its file. */
export const anyEffort = (file: CaseFile, start: Day, on: Day): fc.Arbitrary<EffortRecords> => {
  const ended = file.courses.filter(({ to }) => to < openEnd);
  return fc
    .record({
      assignments: withEach(
        spellsFrom(start, 3),
        fc.record({ employee: fc.constantFrom(...employees) }),
      ),
      provided: fc.array(fc.option(fc.constantFrom(...providers), { freq: 3 }), {
        minLength: file.activities.length,
        maxLength: file.activities.length,
      }),
      offerReasons: fc.array(fc.option(codeOf(offerEndReasons), { freq: 2 }), {
        minLength: file.activities.length,
        maxLength: file.activities.length,
      }),
      courseReasons: fc.array(fc.option(codeOf(courseEndReasons), { freq: 4 }), {
        minLength: ended.length,
        maxLength: ended.length,
      }),
      labourStatuses: anyLabour(start),
      complaints: fc.array(
        fc.record({
          on: dayIn(start, on),
          kind: codeOf(complaintKinds),
          outcome: fc.option(codeOf(complaintOutcomes)),
        }),
        { maxLength: 3 },
      ),
      referrals: fc.array(
        fc.record({
          on: dayIn(start, on),
          jobOrder: fc.constantFrom('jobordre-1', 'jobordre-2', 'jobordre-3'),
          outcome: fc.option(codeOf(referralOutcomes)),
        }),
        { maxLength: 2 },
      ),
      riskMarks: anyMarks(start, on),
    })
    .map(({ provided, offerReasons, courseReasons, ...facts }) => ({
      assignments: numbered('m', facts.assignments),
      offerTerms: file.activities.flatMap(({ id, from }, i) => {
        const provider = provided[i] ?? null;
        return provider === null ? [] : [termsOf(id, from, provider)];
      }),
      offerEnds: file.activities.flatMap(({ id, to }, i) => {
        const reason = offerReasons[i] ?? null;
        if (reason === null || to === openEnd) return [];
        return [{ id: `ts-${id}`, activity: id, on: addDays(to, -1), reason }];
      }),
      courseEnds: ended.flatMap(({ id, to }, i) => {
        const reason = courseReasons[i] ?? null;
        return reason === null ? [] : [{ id: `ks-${id}`, course: id, on: addDays(to, -1), reason }];
      }),
      labourStatuses: facts.labourStatuses,
      complaints: numbered('q', facts.complaints),
      referrals: numbered('w', facts.referrals),
      riskMarks: facts.riskMarks,
    }));
};

function termsOf(activity: string, on: Day, provider: string): EffortRecords['offerTerms'][number] {
  return {
    id: `tv-${activity}`,
    activity,
    on,
    provider,
  };
}
