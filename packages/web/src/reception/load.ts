import { listEmployees, listUnits } from '@rettidig/store';
import type { EmployeeVisit } from '../http/visit.ts';
import type { ReceptionModel } from './view.tsx';

/** Where the employee may place a citizen, and with whom: an administrator anywhere, others in the own unit. */
export async function loadReception({
  read,
  session: { employee },
  ground: { mode },
}: EmployeeVisit): Promise<ReceptionModel> {
  const [units, employees] = await read((tx) => Promise.all([listUnits(tx), listEmployees(tx)]));
  const everywhere = employee.role === 'administrator';
  const own = (unit: string | null | undefined): boolean =>
    everywhere || (unit !== null && unit === employee.unit?.id);
  return {
    units: units.filter(({ id }) => own(id)).map(({ id, name }) => ({ value: id, label: name })),
    caseworkers: employees
      .filter(({ unit, role }) => role !== 'administrator' && role !== 'oekonom' && own(unit?.id))
      .map(({ id, name, unit }) => ({
        value: id,
        label: everywhere && unit !== null ? `${name}, ${unit.name}` : name,
        unit: unit?.id ?? null,
      })),
    mayProtect: employee.seesProtected,
    demo: mode === 'demo',
    running: null,
  };
}
