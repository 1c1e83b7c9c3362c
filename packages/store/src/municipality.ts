import { type Day, isoDay } from '@rettidig/engine';
import type { Tx } from './access.ts';
import { danish } from './danish-order.ts';
import type { Store } from './open.ts';

/** A municipality that this database serves. */
export interface MunicipalityRow {
  /** Kommunekode, as a number: 173 for 0173. */
  readonly municipality: number;
  readonly name: string;
  /** The day a made-up municipality stands still on; null in production. */
  readonly demoDay: Day | null;
}

const columns = ['municipality', 'name', 'demo_day as demoDay'] as const;

/** The municipalities of this database, by name. */
export async function listMunicipalities(store: Store): Promise<readonly MunicipalityRow[]> {
  return await store.db
    .selectFrom('municipality')
    .select(columns)
    .orderBy('name', danish)
    .execute();
}

/** One municipality by its code; null when this database does not serve it. */
export async function municipalityOf(
  store: Pick<Store, 'db'>,
  code: number,
): Promise<MunicipalityRow | null> {
  const row = await store.db
    .selectFrom('municipality')
    .select(columns)
    .where('municipality', '=', code)
    .executeTakeFirst();
  return row ?? null;
}

/** Adds the access's municipality, or changes what is known about it. */
export async function saveMunicipality(
  tx: Tx,
  row: Omit<MunicipalityRow, 'municipality'>,
): Promise<void> {
  const values = {
    name: row.name,
    demo_day: row.demoDay === null ? null : isoDay(row.demoDay),
  };
  await tx.db
    .insertInto('municipality')
    .values({ municipality: tx.access.municipality, ...values })
    .onConflict((conflict) => conflict.column('municipality').doUpdateSet(values))
    .execute();
}
