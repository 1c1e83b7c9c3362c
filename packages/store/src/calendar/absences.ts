import type { EmployeeAbsence } from '@rettidig/casework';
import { isoDay } from '@rettidig/engine';
import type { Tx } from '../access.ts';
import { isId } from '../id.ts';
import { closeKept, keep } from './kept.ts';

/** Records that an employee is away. Returns the id of the absence. */
export async function addAbsence(
  tx: Tx,
  employee: string,
  { from, to, hours, kind }: Omit<EmployeeAbsence, 'id'>,
): Promise<string> {
  return await keep(tx, 'employee_absence', {
    employee,
    valid_from: isoDay(from),
    valid_to: isoDay(to),
    starts_at: hours?.startsAt ?? null,
    ends_at: hours?.endsAt ?? null,
    kind,
  });
}

/** Takes an absence of an employee back; false when there is none. */
export async function withdrawAbsence(tx: Tx, employee: string, id: string): Promise<boolean> {
  return isId(id) && (await closeKept(tx, 'employee_absence', { id, employee }));
}
