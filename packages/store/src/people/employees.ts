import type { Access, CommitteeAccess, Tx } from '../access.ts';
import { danish } from '../danish-order.ts';
import { isId } from '../id.ts';
import type { Role } from '../database.ts';

/** An employee of the municipality. */
export interface Employee {
  readonly id: string;
  readonly externalId: string;
  readonly name: string;
  readonly role: Role;
  /** null: works across the units. */
  readonly unit: { readonly id: string; readonly name: string } | null;
  readonly seesProtected: boolean;
}

export interface Unit {
  readonly id: string;
  readonly externalId: string;
  readonly name: string;
}

/** The employees of the municipality, by name. */
export async function listEmployees(tx: Tx): Promise<readonly Employee[]> {
  return (await employeesOf(tx).orderBy('e.name', danish).orderBy('e.id').execute()).map(
    employeeOfRow,
  );
}

/** One employee; null when there is none with the id. */
export async function findEmployee(tx: Tx, id: string): Promise<Employee | null> {
  if (!isId(id)) return null;
  const row = await employeesOf(tx).where('e.id', '=', id).executeTakeFirst();
  return row === undefined ? null : employeeOfRow(row);
}

function employeesOf(tx: Tx) {
  return tx.db
    .selectFrom('employee as e')
    .leftJoin('unit as u', (join) =>
      join.onRef('u.municipality', '=', 'e.municipality').onRef('u.id', '=', 'e.unit'),
    )
    .where('e.municipality', '=', tx.access.municipality)
    .select([
      'e.id',
      'e.external_id as externalId',
      'e.name',
      'e.role',
      'e.unit',
      'u.name as unitName',
      'e.sees_protected as seesProtected',
    ]);
}

function employeeOfRow({
  unit,
  unitName,
  ...employee
}: Omit<Employee, 'unit'> & {
  readonly unit: string | null;
  readonly unitName: string | null;
}): Employee {
  return { ...employee, unit: unit === null ? null : { id: unit, name: unitName ?? '' } };
}

/** The units of the municipality, by name. */
export async function listUnits(tx: Tx): Promise<readonly Unit[]> {
  const rows = await tx.db
    .selectFrom('unit')
    .where('municipality', '=', tx.access.municipality)
    .select(['id', 'external_id as externalId', 'name'])
    .orderBy('name', danish)
    .orderBy('id')
    .execute();
  return rows;
}

/**
 * What an employee may see: the citizens of the own unit, an administrator and an economist those of every unit. An
 * economist never sees a citizen with name and address protection.
 */
export function accessOf(municipality: number, employee: Employee, purpose: string): Access {
  const { role, unit, seesProtected } = employee;
  const everywhere = role === 'administrator' || role === 'oekonom';
  return {
    municipality,
    user: employee.id,
    units: everywhere ? 'all' : unit === null ? [] : [unit.id],
    protectedPersons: seesProtected && role !== 'oekonom',
    purpose,
  };
}

/** What somebody may see of the committees' unpublished material: their secretaries all, a politician what is closed of the own. */
export function committeeAccessOf(
  role: Role,
  bodies: readonly string[],
): { readonly committee?: CommitteeAccess } {
  switch (role) {
    case 'udvalgssekretaer':
    case 'administrator':
      return { committee: 'alt' };
    case 'politiker':
      return { committee: { closedOf: bodies } };
    case 'teamleder':
    case 'oekonom':
      return { committee: { closedOf: [] } };
    case 'sagsbehandler':
      return {};
  }
}
