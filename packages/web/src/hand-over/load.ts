import { deriveDuties } from '@rettidig/casework';
import { type Day, addDays, danishDay } from '@rettidig/engine';
import {
  type Citizen,
  type Employee,
  type Unit,
  caseloadSizes,
  listEmployees,
  listUnits,
} from '@rettidig/store';
import { type DutyLine, dutyLines, dutyText } from '../duties/lines.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { textsIn } from '../texts/index.ts';

/** What is due soon enough for a colleague to be told. */
const daysAhead = 28;

/** Somebody who can have the case, and how many cases they have. */
export interface Receiver {
  readonly employee: Employee;
  readonly cases: number;
}

/** What the form of a hand-over shows. */
export interface HandOverModel {
  readonly citizen: Citizen;
  readonly receivers: readonly Receiver[];
  readonly units: readonly Unit[];
  readonly due: readonly DutyLine[];
  readonly booked: number;
  readonly today: Day;
}

/** The municipality's deadlines that a colleague must know of: what is overdue, and what is due within four weeks. */
export function dueSoon(citizen: Citizen, today: Day): readonly DutyLine[] {
  return dutyLines(citizen, deriveDuties(citizen.caseFile, today), today).filter(
    ({ first }) => first.party === 'kommune' && first.due <= addDays(today, daysAhead),
  );
}

/** A deadline as the journal says it, in Danish. */
export function dueInWords(line: DutyLine): string {
  return `${dutyText(line, textsIn('da'), 'da')} senest ${danishDay(line.first.due)}`;
}

/** The caseworkers of a unit who can have a case, those with fewest first. */
export async function receiversIn(
  { read, today }: EmployeeVisit,
  unit: string,
): Promise<readonly Receiver[]> {
  const [employees, sizes] = await read(async (tx) => [
    await listEmployees(tx),
    await caseloadSizes(tx, today),
  ]);
  return employees
    .filter((employee) => employee.unit?.id === unit)
    .map((employee) => ({ employee, cases: sizes.get(employee.id) ?? 0 }))
    .toSorted((a, b) => a.cases - b.cases || a.employee.name.localeCompare(b.employee.name, 'da'));
}

export async function handOverModel(
  visit: EmployeeVisit,
  citizen: Citizen,
): Promise<HandOverModel> {
  const { today, read } = visit;
  const [receivers, units] = await Promise.all([
    receiversIn(visit, citizen.unit.id),
    read(listUnits),
  ]);
  return {
    citizen,
    receivers: receivers.filter(
      ({ employee }) =>
        employee.id !== citizen.caseworker?.id && (!citizen.protected || employee.seesProtected),
    ),
    units: units.filter(({ id }) => id !== citizen.unit.id),
    due: dueSoon(citizen, today),
    booked: citizen.caseFile.interviews.filter(({ state, on }) => state === 'booket' && on >= today)
      .length,
    today,
  };
}
