import type { CaseFile, ContactCourse } from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import { earliest, plusDays } from './calendar/calendar.ts';
import { planBasics } from './effort/basics.ts';
import { type FlexibleEffort, planBreaks } from './effort/breaks.ts';
import { type Dossier, emptyDossier, type Intention, type Plan } from './effort/dossier.ts';
import { intendInterviews } from './effort/interview-intentions.ts';
import { planInterviews } from './effort/interviews.ts';
import { intendOffers } from './effort/offer-intentions.ts';
import { planOffers } from './effort/offers.ts';
import { effortRowOf, type Pace } from './effort/pace.ts';
import { planSickness } from './effort/sickness.ts';
import { householdsOf } from './life/household.ts';
import type { Life } from './life/life.ts';
import type { Sex } from './people/cpr.ts';
import { stream } from './random/stream.ts';

/** An intended duty with the id its course has in the case file. */
export type IntendedDuty = Omit<Intention, 'course'> & { readonly course: string };

interface MadeCase {
  readonly caseFile: CaseFile;
  readonly intentions: readonly IntendedDuty[];
}

/** Numbers the rows of each kind through the whole municipality. */
export type Numbering = (prefix: string) => string;

export function numbering(): Numbering {
  const used = new Map<string, number>();
  return (prefix) => {
    const next = (used.get(prefix) ?? 0) + 1;
    used.set(prefix, next);
    return `${prefix}${String(next).padStart(6, '0')}`;
  };
}

/** Makes the facts of a life: what was done, what was not, and what was meant by it. */
export function makeCase(
  name: string,
  {
    life,
    sex,
    on,
    pace,
    flexible,
    number,
  }: {
    readonly life: Life;
    readonly sex: Sex;
    readonly on: Day;
    readonly pace: Pace;
    readonly flexible: FlexibleEffort;
    readonly number: Numbering;
  },
): MadeCase {
  const dossier = emptyDossier();
  for (const [index, course] of life.courses.entries()) {
    const known = earliest(on, plusDays(course.to, -1));
    for (const { situation, from, to } of course.stays) {
      pace.addTime(effortRowOf(situation), Math.max(0, earliest(to, plusDays(on, 1)) - from));
    }
    const plan = (aspect: string): Plan => ({
      chance: stream(`${name} ${index} ${aspect}`),
      index,
      life: course,
      on,
      known,
      dossier,
      pace,
    });
    const age = course.contactOn - life.birthDate;
    planBreaks(plan('breaks'), { sex, childbearing: age > 20 * 365 && age < 43 * 365, flexible });
    planBasics(plan('basics'), life.education);
    const interviews = plan('interviews');
    intendInterviews(interviews, planInterviews(interviews));
    const offers = plan('offers');
    intendOffers(offers, planOffers(offers));
    planSickness(plan('sickness'));
  }
  const households = householdsOf(stream(`${name} household`), life);
  return fileOf(dossier, { life, households, number });
}

function fileOf(
  dossier: Dossier,
  {
    life,
    households,
    number,
  }: {
    readonly life: Life;
    readonly households: ReturnType<typeof householdsOf>;
    readonly number: Numbering;
  },
): MadeCase {
  const courses: readonly ContactCourse[] = life.courses.map(
    ({ contactOn, to, municipalFromDayOne }) => ({
      id: number('k'),
      contactOn,
      to,
      municipalFromDayOne,
    }),
  );
  const numbered = <F>(prefix: string, facts: readonly F[]): (F & { readonly id: string })[] =>
    facts.map((fact) => ({ id: number(prefix), ...fact }));
  const byStart = <P extends { readonly from: Day }>(periods: readonly P[]): readonly P[] =>
    periods.toSorted((a, b) => a.from - b.from);
  const byDay = <F extends { readonly on: Day }>(facts: readonly F[]): readonly F[] =>
    facts.toSorted((a, b) => a.on - b.on);
  return {
    caseFile: {
      person: { birthDate: life.birthDate, education: life.education },
      courses,
      benefits: numbered(
        'y',
        life.courses.flatMap(({ benefits }) => benefits),
      ),
      categories: numbered('v', categoriesOf(life)),
      households: numbered('h', households),
      interviews: numbered('s', byDay(dossier.interviews)),
      activities: numbered('t', byStart(dossier.activities)),
      absences: numbered('f', byStart(dossier.absences)),
      exemptions: numbered('u', byStart(dossier.exemptions)),
      tests: numbered('p', byDay(dossier.tests)),
      cvs: numbered('c', byDay(dossier.cvs)),
      sicknessCases: numbered('g', byStart(dossier.sicknessCases)),
      sicknessDecisions: numbered('a', byDay(dossier.sicknessDecisions)),
    },
    intentions: dossier.intentions.map((said) => {
      const { course, ...duty } = said();
      return { ...duty, course: courses[course]?.id ?? '' };
    }),
  };
}

/** The categories of all courses; one that was kept from course to course is one spell. */
function categoriesOf({ courses, keptCategory }: Life): Life['courses'][number]['categories'] {
  const spells: Life['courses'][number]['categories'][number][] = [];
  for (const [index, { categories }] of courses.entries()) {
    const [first, ...rest] = categories;
    const before = spells.at(-1);
    if (keptCategory.has(index) && before !== undefined && first?.category === before.category) {
      spells.splice(-1, 1, { ...before, to: first.to }, ...rest);
    } else spells.push(...categories);
  }
  return spells;
}
