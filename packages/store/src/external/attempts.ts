import type { ExternalSource } from '@rettidig/figures/external';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { newId } from '../id.ts';

/** Which part of a table was asked for. */
export interface ExternalAsked {
  /** Name of an area, or `*` for all. */
  readonly area: string;
  /** Codes of periods, or how many of the latest. */
  readonly periods: readonly string[] | number;
  readonly splitBy: readonly string[] | '*';
}

/** How a fetch of a table went. */
export interface ExternalAttempt {
  readonly source: Exclude<ExternalSource, 'fil'>;
  readonly tableId: string;
  readonly asked: ExternalAsked;
  /** Danish: what kept it from being taken over; null where it was. */
  readonly message: string | null;
}

/** Remembers how a fetch went. */
export async function saveExternalAttempt(
  tx: Tx,
  { source, tableId, asked, message }: ExternalAttempt,
): Promise<void> {
  await tx.client.query(
    `insert into external_attempt (municipality, id, source, table_id, tried_at, asked, message)
     values ($1, $2, $3, $4, now(), $5, $6)`,
    [tx.access.municipality, newId(), source, tableId, JSON.stringify(asked), message],
  );
}

/** The newest attempt of each table that was ever fetched. */
export async function listExternalAttempts(
  tx: Tx,
): Promise<readonly (ExternalAttempt & { readonly triedAt: Instant })[]> {
  const { rows } = await tx.client.query<ExternalAttempt & { readonly triedAt: Instant }>(
    `select distinct on (source, table_id) source, table_id as "tableId", tried_at as "triedAt", asked, message
       from external_attempt where municipality = $1
      order by source, table_id, tried_at desc, id desc`,
    [tx.access.municipality],
  );
  return rows;
}
