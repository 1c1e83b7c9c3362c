import { buildSnapshot, noEffort } from '@rettidig/figures';
import {
  listEmployees,
  listMunicipalities,
  listUnits,
  loadCaseload,
  type Store,
  withAccess,
} from '@rettidig/store';
import { Temporal } from '@rettidig/engine/temporal';
import type { FigureBase, FigureReader } from './snapshots.ts';

/** Reads a whole municipality, whenever it is asked. */
export function readFigures(store: Store): FigureReader<FigureBase> {
  const whole: FigureReader<FigureBase>['whole'] = async (municipality, on) => {
    const access = {
      municipality,
      user: null,
      units: 'all' as const,
      protectedPersons: true,
      purpose: 'Nøgletal for kommunen (kun tal)',
    };
    const served = await listMunicipalities(store);
    const own = served.find((one) => one.municipality === municipality);
    return await withAccess(store, access, async (tx) => {
      const asOf = Temporal.Now.instant().toString();
      const citizens = await loadCaseload(tx, { on });
      const units = await listUnits(tx);
      const employees = await listEmployees(tx);
      return {
        snapshot: buildSnapshot({
          municipality,
          on,
          inhabitants: own?.inhabitants18to64 ?? null,
          persons: citizens.map(({ id, unit, caseFile }) => ({
            id,
            unit: unit.id,
            file: caseFile,
            records: noEffort,
          })),
          jobOrders: [],
          alliances: [],
        }),
        asOf,
        names: {
          units: new Map(units.map(({ id, name }) => [id, name])),
          caseworkers: new Map(employees.map(({ id, name }) => [id, name])),
        },
      };
    });
  };
  return { whole, renewed: (_municipality, base) => Promise.resolve(base) };
}
