import { type Day, isoDay, type Money } from '@rettidig/engine';
import type { CitizenClaim } from '@rettidig/economy';
import type { Benefit } from '@rettidig/law';
import type { Tx } from '../access.ts';

/**
 * The rows of some weeks, each by the file that counts for it, as far as the access reaches.
 * @param files the file of each week (`fileOfWeeks`)
 */
export async function loadRefundClaims(
  tx: Tx,
  files: ReadonlyMap<Day, string>,
): Promise<readonly CitizenClaim[]> {
  const weeks = [...files.keys()];
  const { rows } = await tx.client.query<
    [string, number, Day, Benefit, Money, Money | null, Money | null, string, number | null]
  >({
    name: 'refund-rows',
    rowMode: 'array',
    text: `select r.person, r.line, r.week, r.benefit, r.computed, r.refund, r.cofinance, r.payer, r.week_number
             from unnest($2::uuid[], $3::date[]) as chosen (file, week)
             join refund_row r on r.municipality = $1 and r.file = chosen.file and r.week = chosen.week
            order by r.line`,
    values: [tx.access.municipality, weeks.map((week) => files.get(week)), weeks.map(isoDay)],
  });
  return rows.map(([citizen, line, week, benefit, computed, refund, cofinance, payer, number]) => ({
    citizen,
    line,
    week,
    benefit,
    computed,
    refund,
    cofinance,
    payer,
    number,
  }));
}

/** The ids of citizens by their CPR numbers, as far as the access reaches. Logs a read of each. */
export async function personsByCpr(
  tx: Tx,
  cprs: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await tx.client.query<[string, string]>({
    name: 'persons-by-cpr',
    rowMode: 'array',
    text: 'select cpr, id from person where municipality = $1 and cpr = any ($2::text[])',
    values: [tx.access.municipality, [...new Set(cprs)]],
  });
  for (const [, id] of rows) tx.reads.add(id);
  return new Map(rows);
}

/** The ids of all citizens the access reaches. Nothing is read of them. */
export async function personsReached(tx: Tx): Promise<ReadonlySet<string>> {
  const { rows } = await tx.client.query<[string]>({
    name: 'persons-reached',
    rowMode: 'array',
    text: 'select id from person where municipality = $1',
    values: [tx.access.municipality],
  });
  return new Set(rows.map(([id]) => id));
}
