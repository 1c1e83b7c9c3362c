import { type QuotaMeter, quotaMeters } from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import { type Citizen, type Named, type Store, loadCaseload, withAccess } from '@rettidig/store';

/** How a unit's citizens stand within a meter. The law asks nothing of a unit, so there is no verdict on it. */
export interface QuotaPart {
  readonly unit: Named;
  readonly met: number;
  readonly population: number;
}

/** A 75 percent meter of the municipality, and its units' parts in it. */
export interface QuotaStanding {
  readonly meter: QuotaMeter;
  /** The units that have citizens in the meter, by name. */
  readonly parts: readonly QuotaPart[];
}

/** The 75 percent meters of a municipality. They count everyone in it, so they are the same for all employees. */
export interface Quotas {
  of(municipality: number, on: Day): Promise<readonly QuotaStanding[]>;
}

const freshFor = 10 * 60_000;

interface Kept {
  readonly on: Day;
  readonly at: number;
  readonly standings: Promise<readonly QuotaStanding[]>;
}

/**
 * Meters that are at most ten minutes old: a whole municipality's cases are too much to read for every page. Only the
 * numbers are kept.
 * @param read the citizens whose cases count
 * @param elapsed milliseconds since any fixed moment
 */
export function createQuotas(
  read: (municipality: number, on: Day) => Promise<readonly Citizen[]>,
  elapsed: () => number,
): Quotas {
  const kept = new Map<number, Kept>();
  return {
    of: (municipality, on) => {
      const known = kept.get(municipality);
      const at = elapsed();
      if (known !== undefined && known.on === on && at - known.at < freshFor) {
        return known.standings;
      }
      const standings = read(municipality, on).then((citizens) => quotaStandings(citizens, on));
      const entry = { on, at, standings };
      kept.set(municipality, entry);
      standings.catch(() => {
        if (kept.get(municipality) === entry) kept.delete(municipality);
      });
      return standings;
    },
  };
}

/** Reads a whole municipality's cases, those that have ended too: they count in the meters until the law drops them. */
export function readMunicipality(
  store: Store,
): (municipality: number, on: Day) => Promise<readonly Citizen[]> {
  return (municipality, on) => {
    const access = {
      municipality,
      user: null,
      units: 'all' as const,
      protectedPersons: true,
      purpose: 'Opgørelse af 75-procentskravet for kommunen (kun tal)',
    };
    return withAccess(store, access, (tx) => loadCaseload(tx, { on }));
  };
}

/** The municipality's meters with the units' parts in them. */
export function quotaStandings(citizens: readonly Citizen[], on: Day): readonly QuotaStanding[] {
  const filesOf = (some: readonly Citizen[]) => some.map(({ caseFile }) => caseFile);
  const units = [...Map.groupBy(citizens, ({ unit }) => unit.id).values()]
    .map((own) => ({ unit: own[0]?.unit, meters: quotaMeters(filesOf(own), on) }))
    .toSorted((a, b) => (a.unit?.name ?? '').localeCompare(b.unit?.name ?? '', 'da'));
  return quotaMeters(filesOf(citizens), on).map((meter) => ({
    meter,
    parts: units.flatMap(({ unit, meters }): readonly QuotaPart[] => {
      const own = meters.find((one) => isSame(one, meter));
      if (unit === undefined || own === undefined) return [];
      return [{ unit, met: own.met, population: own.population }];
    }),
  }));
}

const isSame = (a: QuotaMeter, b: QuotaMeter): boolean =>
  a.group === b.group && a.subject === b.subject;

/** What an employee is shown: the part of the own unit, or every unit's where there is none of one's own. */
export function standingsFor(
  standings: readonly QuotaStanding[],
  unit: Named | null,
): readonly QuotaStanding[] {
  if (unit === null) return standings;
  return standings.map(({ meter, parts }) => ({
    meter,
    parts: [parts.find((part) => part.unit.id === unit.id) ?? { unit, met: 0, population: 0 }],
  }));
}
