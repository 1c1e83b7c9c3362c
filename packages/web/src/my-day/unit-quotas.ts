import { type QuotaMeter, quotaMeters } from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import { type Store, loadCaseload, withAccess } from '@rettidig/store';

/** The 75 percent meters of a unit. They count everyone in it, so they are the same for all who may see the unit. */
export interface UnitQuotas {
  of(municipality: number, unit: string, on: Day): Promise<readonly QuotaMeter[]>;
}

const freshFor = 10 * 60_000;

interface Kept {
  readonly on: Day;
  readonly at: number;
  readonly meters: Promise<readonly QuotaMeter[]>;
}

/**
 * Meters that are at most ten minutes old: a whole unit's cases are too much to read for every *Min dag*.
 * @param elapsed milliseconds since any fixed moment
 */
export function createUnitQuotas(store: Store, elapsed: () => number): UnitQuotas {
  const kept = new Map<string, Kept>();
  return {
    of: (municipality, unit, on) => {
      const key = `${municipality} ${unit}`;
      const known = kept.get(key);
      const now = elapsed();
      if (known !== undefined && known.on === on && now - known.at < freshFor) return known.meters;
      const meters = metersOf(store, municipality, unit, on);
      kept.set(key, { on, at: now, meters });
      meters.catch(() => kept.delete(key));
      return meters;
    },
  };
}

async function metersOf(
  store: Store,
  municipality: number,
  unit: string,
  on: Day,
): Promise<readonly QuotaMeter[]> {
  const access = {
    municipality,
    user: null,
    units: [unit],
    protectedPersons: true,
    purpose: 'Opgørelse af 75-procentskravet for enheden (kun tal)',
  };
  const citizens = await withAccess(store, access, (tx) => loadCaseload(tx, { on, unit }));
  return quotaMeters(
    citizens.map(({ caseFile }) => caseFile),
    on,
  );
}
