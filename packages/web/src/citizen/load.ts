import { deriveDuties, groupOn } from '@rettidig/casework';
import { type Day, periodOn } from '@rettidig/engine';
import { type CitizenCase, historyOf, listEmployees, loadCitizen } from '@rettidig/store';
import { caseLines, dutyName, named, nextBooked } from '../duties/lines.ts';
import { endOfDay } from '../format/instants.ts';
import { NotFoundError, badDay } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { draw, happeningsOf, windowOf } from '../timeline/geometry.ts';
import { timelineSpan } from '../timeline/view.tsx';
import { type CitizenPage, sectionsOf } from './page.ts';

export interface Look {
  /** Show the case as it was known at the end of this day; null for now. */
  readonly knownOn: Day | null;
  /** Draw the whole case rather than the last two years. */
  readonly wholeCase: boolean;
}

/**
 * The case of one citizen, as known now or at the end of a day.
 * @throws NotFoundError when the employee's access reaches no such citizen; InputError when the day has not come yet, or nothing was known then
 */
export async function loadCase(
  { read, today }: EmployeeVisit,
  id: string,
  knownOn: Day | null,
): Promise<CitizenCase> {
  if (knownOn !== null && knownOn > today) {
    throw badDay('kendt', 'not-yet', knownOn, today);
  }
  const then = knownOn === null ? [] : ([endOfDay(knownOn)] as const);
  const citizen = await read((tx) => loadCitizen(tx, id, today, ...then));
  if (citizen !== null) return citizen;
  if (knownOn !== null && (await read((tx) => loadCitizen(tx, id, today))) !== null) {
    throw badDay('kendt', 'nothing-known', knownOn, today);
  }
  throw new NotFoundError();
}

/** The page of a citizen; `cpr` is the whole number in the answer to a request for it. */
export async function citizenPage(
  citizen: CitizenCase,
  { knownOn, wholeCase }: Look,
  { today, words, csrf, read }: EmployeeVisit,
  cpr: string | null = null,
): Promise<CitizenPage> {
  const { caseFile } = citizen;
  const { t, language } = words;
  const on = knownOn ?? today;
  const until = knownOn === null ? undefined : endOfDay(knownOn);
  const [employees, history] = await read((tx) =>
    Promise.all([listEmployees(tx), historyOf(tx, citizen.id, { until })]),
  );
  const derivation = deriveDuties(caseFile, on);
  const happenings = happeningsOf(
    caseFile,
    derivation.duties,
    (duty) => dutyName(duty, t, language),
    words,
  );
  const { left, right } = timelineSpan;
  return {
    citizen: named(citizen, today),
    cprMasked: citizen.cprMasked,
    cpr,
    unit: citizen.unit.name,
    caseworker: citizen.caseworker?.name ?? null,
    education: caseFile.person.education,
    group: groupOn(caseFile, on),
    benefit: periodOn(caseFile.benefits, on)?.benefit ?? null,
    course: caseFile.courses.findLast(({ contactOn }) => contactOn <= on) ?? null,
    booked: nextBooked(citizen, on),
    sections: sectionsOf(caseLines(citizen, derivation, on)),
    gaps: derivation.gaps,
    happenings,
    drawing: draw(happenings, windowOf(happenings, on, wholeCase), on, left, right),
    wholeCase,
    changes: history.lines,
    employees: new Map(employees.map(({ id, name }) => [id, name])),
    today: on,
    now: today,
    knownOn,
    csrf,
  };
}
