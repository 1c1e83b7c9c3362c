import type { Day } from '@rettidig/engine';
import { type Store, loadCaseload, withAccess } from '@rettidig/store';

/** How many citizens each employee of a made-up municipality has, by the employee's id. */
export interface CaseloadSizes {
  of(municipality: number, on: Day): Promise<ReadonlyMap<string, number>>;
}

/** Counts once for each day and keeps it: the demonstration stands still. */
export function createCaseloadSizes(store: Store): CaseloadSizes {
  const kept = new Map<string, Promise<ReadonlyMap<string, number>>>();
  return {
    of: (municipality, on) => {
      const key = `${municipality} ${on}`;
      const known = kept.get(key);
      if (known !== undefined) return known;
      const sizes = count(store, municipality, on);
      kept.set(key, sizes);
      sizes.catch(() => kept.delete(key));
      return sizes;
    },
  };
}

async function count(
  store: Store,
  municipality: number,
  on: Day,
): Promise<ReadonlyMap<string, number>> {
  const access = {
    municipality,
    user: null,
    units: 'all' as const,
    protectedPersons: true,
    purpose: 'Demo: antal borgere for hver medarbejder (kun tal)',
  };
  const citizens = await withAccess(store, access, (tx) => loadCaseload(tx, { on }));
  const sizes = new Map<string, number>();
  for (const { caseworker } of citizens) {
    if (caseworker !== null) sizes.set(caseworker.id, (sizes.get(caseworker.id) ?? 0) + 1);
  }
  return sizes;
}
