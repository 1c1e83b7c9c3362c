import type { PersonFacts } from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import { earliest, plusDays, plusMonths } from '../calendar/calendar.ts';
import { situationOn } from '../life/course.ts';
import { isVisitated, isYoung } from '../life/situation.ts';
import { regimeOn, type Window, type WindowKind, windowOf } from '../truth/law.ts';
import { type Intention, intend, type Plan, workday } from './dossier.ts';

/** Visitation, CV, test and teaching: what is done once, early in a course. Comes before the offers. */
export function planBasics(plan: Plan, education: PersonFacts['education']): void {
  intendVisitation(plan);
  planCv(plan);
  planTest(plan, education);
}

/** The window of the group the course begins with, where that group lasts until it is due or has it too. */
function windowAtStart({ life, on }: Plan, kind: WindowKind): Window | null {
  const first = life.stays[0];
  if (first === undefined || first.from > life.contactOn) return null;
  const window = windowOf(kind, first.group, {
    anchor: life.contactOn,
    municipalFromDayOne: false,
  });
  if (window === null) return null;
  const until = earliest(window.due, on, plusDays(life.to, -1));
  const within = life.stays.filter(({ from }) => from <= until);
  const last = within.at(-1);
  const steady = within.every(
    (stay, index) =>
      isVisitated(stay.situation) &&
      isYoung(stay.situation) === isYoung(first.situation) &&
      (index === 0 || within[index - 1]?.to === stay.from),
  );
  return steady && last !== undefined && last.to > until ? window : null;
}

function intendOnce(plan: Plan, kind: Intention['kind'] & WindowKind, meets: Day | null): void {
  const window = windowAtStart(plan, kind);
  if (window === null) return;
  const { opens, due } = window;
  intend(plan, { kind, number: 1, opens, due, meets, exemptFrom: null, ends: plan.life.to });
}

function intendVisitation(plan: Plan): void {
  const { visitatedOn } = plan.life;
  const known = visitatedOn !== null && visitatedOn <= plan.known;
  intendOnce(plan, 'visitation', known ? visitatedOn : null);
}

function planCv(plan: Plan): void {
  const { chance, life, known, dossier } = plan;
  const situation = life.stays[0]?.situation;
  const expected =
    situation === 'dagpenge' || situation === 'jobparat' || situation === 'aktivitetsparat';
  const due = plusDays(life.contactOn, 21);
  const first = chance.weighted([
    [expected ? 85 : 20, plusDays(life.contactOn, chance.between(0, 21))],
    [expected ? 8 : 5, plusDays(due, chance.between(1, 40))],
    [expected ? 7 : 75, null],
  ]);
  const entered = first !== null && first <= known ? first : null;
  if (entered !== null) {
    dossier.cvs.push({ on: entered });
    const again = plusDays(entered, chance.between(90, 400));
    if (again <= known && chance.chance(50)) dossier.cvs.push({ on: again });
  }
  intendOnce(plan, 'cv', entered);
}

function planTest(plan: Plan, education: PersonFacts['education']): void {
  const { chance, life, known, dossier } = plan;
  const first = life.stays[0];
  if (first === undefined || !isYoung(first.situation)) return;
  if (education !== 'ingen' && education !== 'grundskole') return;
  const due = plusMonths(life.contactOn, 1);
  const reform2014 = regimeOn(life.contactOn) === 'kontanthjaelpsreform-2014';
  const meant = chance.weighted([
    [reform2014 ? 85 : 40, workday(chance, plusDays(life.contactOn, 2), due)],
    [8, workday(chance, plusDays(due, 1), plusDays(due, 40))],
    [reform2014 ? 7 : 52, null],
  ]);
  const tested = meant !== null && meant <= known ? meant : null;
  intendOnce(plan, 'laese-skrive-regnetest', tested);
  if (tested === null) return;
  const needsTeaching = chance.weighted([
    [35, true],
    [50, false],
    [15, null],
  ]);
  dossier.tests.push({ on: tested, needsTeaching });
  if (needsTeaching === true) planTeaching(plan, tested);
}

function planTeaching(plan: Plan, tested: Day): void {
  const { chance, life, known, dossier } = plan;
  const due = plusMonths(tested, 1);
  const meant = chance.weighted([
    [70, workday(chance, plusDays(tested, 1), due)],
    [15, plusDays(due, chance.between(1, 30))],
    [15, null],
  ]);
  const starts = meant !== null && meant <= known ? meant : null;
  if (starts !== null) {
    dossier.activities.push({
      kind: 'laese-skrive-regne-kursus',
      sector: null,
      givenOn: tested,
      hoursPerWeek: chance.pick([6, 12, 18]),
      from: starts,
      to: earliest(plusDays(starts, chance.between(40, 120)), life.to),
    });
  }
  const group = life.stays.find(({ from, to }) => from <= tested && tested < to)?.group;
  if (situationOn(life, tested) === null || group !== 'uddannelsesparat') return;
  if (regimeOn(tested) !== 'kontanthjaelpsreform-2014') return;
  intend(plan, {
    kind: 'undervisning',
    number: 1,
    opens: tested,
    due,
    meets: starts,
    exemptFrom: null,
    ends: life.to,
  });
}
