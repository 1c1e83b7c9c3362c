import { type Employee, listEmployees } from '@rettidig/store';
import { leadsCasework } from '../http/access.ts';
import { NotFoundError } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';

/** The employee whose calendar is meant, and those it can be exchanged for. */
export interface Whose {
  readonly employee: Employee;
  /** The signed-in employee and the colleagues of the unit, by name; an administrator's are all. */
  readonly colleagues: readonly Employee[];
  readonly isOwn: boolean;
  /** Own, or of an employee one leads. */
  readonly mayChange: boolean;
}

/**
 * Whose calendar an address asks for: one's own where it names nobody.
 * @throws NotFoundError when it names somebody outside the unit
 */
export async function whoseCalendar(
  { read, session }: EmployeeVisit,
  asked: string | undefined,
): Promise<Whose> {
  const own = session.employee;
  const all = await read(listEmployees);
  const colleagues =
    own.role === 'administrator' ? all : all.filter(({ unit }) => unit?.id === own.unit?.id);
  const employee = colleagues.find(({ id }) => id === (asked ?? own.id));
  if (employee === undefined) throw new NotFoundError();
  const isOwn = employee.id === own.id;
  return { employee, colleagues, isOwn, mayChange: isOwn || leadsCasework(own) };
}

/** As `whoseCalendar`, of somebody whose calendar one may change. @throws NotFoundError */
export async function changeableCalendar(
  visit: EmployeeVisit,
  asked: string | undefined,
): Promise<Whose> {
  const whose = await whoseCalendar(visit, asked);
  if (!whose.mayChange) throw new NotFoundError();
  return whose;
}
