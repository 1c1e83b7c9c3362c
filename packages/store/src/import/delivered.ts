import type { Day } from '@rettidig/engine';
import type { KnownTo } from '@rettidig/figures';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';

/**
 * SQL of the last day whose facts had been delivered to a municipality at a moment: the day before the newest import of
 * benefits, for a system delivers at night what happened until then. Null where none were ever imported, so that all is
 * registered here; a made-up municipality stands still, and is whole.
 *
 * @param municipality SQL of its code
 * @param moment SQL of the moment
 */
export function deliveredDay(municipality: string, moment: string): string {
  return `(select max((b.recorded_at at time zone 'Europe/Copenhagen')::date) - 1
             from import_batch b join municipality m using (municipality)
            where b.municipality = ${municipality} and m.demo_day is null and b.recorded_at <= ${moment}
              and b.counts @> '[{"file": "ydelser.csv"}]')`;
}

/**
 * The last day whose facts have been delivered to the access's municipality (`deliveredDay`).
 *
 * @param asKnownOn as it was known at the moment; now where none is given
 */
export async function deliveredTo(tx: Tx, asKnownOn?: Instant): Promise<Day | null> {
  const { rows } = await tx.client.query<{ readonly day: Day | null }>(
    `select ${deliveredDay('$1', "coalesce($2::timestamptz, 'infinity')")} as day`,
    [tx.access.municipality, asKnownOn ?? null],
  );
  return rows[0]?.day ?? null;
}

/** How far what is counted on a day is known in the access's municipality: to that day where nothing is delivered to it. */
export async function knownTo(tx: Tx, on: Day): Promise<KnownTo> {
  const delivered = await deliveredTo(tx);
  return { on, deliveredTo: delivered === null || delivered > on ? on : delivered };
}
