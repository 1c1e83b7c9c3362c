import type { JobOrder } from '@rettidig/casework';
import { type Day, isoDay } from '@rettidig/engine';
import type { Tx } from '../access.ts';
import { isId } from '../id.ts';
import type { Recording } from '../recording.ts';
import { type KeptTable, readKept, saveKept } from './kept-table.ts';

/** A job order with the key of the system it came from; null when it was registered here. */
export type KeptJobOrder = JobOrder & { readonly externalId: string | null };

/** Job orders as the database keeps them. */
export const jobOrderTable: KeptTable<KeptJobOrder> = {
  name: 'job_order',
  key: 'job_order',
  columns: [
    ['external_id', 'text', 'externalId'],
    ['day', 'date', 'on'],
    ['employer', 'text', 'employer'],
    ['p_number', 'text', 'pNumber'],
    ['sector', 'text', 'sector'],
    ['kind', 'text', 'kind'],
    ['title', 'text', 'title'],
    ['places', 'smallint', 'places'],
    ['closed_on', 'date', 'closedOn'],
  ],
  write: (order) => [
    order.externalId,
    isoDay(order.on),
    order.employer,
    order.pNumber,
    order.sector,
    order.kind,
    order.title,
    order.places,
    order.closedOn === null ? null : isoDay(order.closedOn),
  ],
  // The columns hold what their types and CHECKs let in.
  read: (id, [externalId, on, employer, pNumber, sector, kind, title, places, closedOn]) => ({
    id,
    externalId: externalId as string | null,
    on: on as Day,
    employer: employer as string,
    pNumber: pNumber as string | null,
    sector: sector as JobOrder['sector'],
    kind: kind as JobOrder['kind'],
    title: title as string,
    places: places as number,
    closedOn: closedOn as Day | null,
  }),
};

/** Adds a job order, or writes a new version of one with the same id. */
export async function saveJobOrders(
  tx: Tx,
  orders: readonly KeptJobOrder[],
  recording: Recording,
): Promise<void> {
  await saveKept(tx, jobOrderTable, orders, recording);
}

/** A job order with what has come of it so far. */
export interface CountedJobOrder extends KeptJobOrder {
  /** Referrals to it among the citizens the access reaches, and those of them who were hired. */
  readonly referred: number;
  readonly hired: number;
}

/** All job orders of the municipality, the newest first. */
export async function listJobOrders(tx: Tx): Promise<readonly CountedJobOrder[]> {
  const orders = await readKept(tx, jobOrderTable, 'day desc, job_order desc');
  const { rows } = await tx.client.query<{
    readonly order: string;
    readonly referred: number;
    readonly hired: number;
  }>(
    `select job_order as "order", count(*) as referred, count(*) filter (where outcome = 'ansat') as hired
       from referral where municipality = $1 and superseded_at is null group by 1`,
    [tx.access.municipality],
  );
  const counts = new Map(rows.map((row) => [row.order, row]));
  return orders.map((order) => {
    const { referred, hired } = counts.get(order.id) ?? { referred: 0, hired: 0 };
    return { ...order, referred, hired };
  });
}

/** One job order; null when there is none with the id. */
export async function findJobOrder(tx: Tx, id: string): Promise<CountedJobOrder | null> {
  if (!isId(id)) return null;
  return (await listJobOrders(tx)).find((order) => order.id === id) ?? null;
}
