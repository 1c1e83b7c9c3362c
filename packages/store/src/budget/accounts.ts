import type { AccountMonth, AccountSum } from '@rettidig/economy';
import { type Day, isoDay, type Money } from '@rettidig/engine';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { knownThen } from '../facts/load.ts';
import { refusalOf } from '../facts/refusal.ts';
import { type Change, writeHistory } from '../history.ts';
import { newId } from '../id.ts';
import { type Recording, authorOf, momentOf } from '../recording.ts';

/** A file of accounts to be kept. */
export interface AccountFile {
  readonly fileName: string;
  /** SHA-256 of the file, in hexadecimal. */
  readonly sha256: string;
  readonly months: readonly AccountMonth[];
  /** What the file says of its own sum, less its rows; null: it says nothing. */
  readonly difference: Money | null;
}

/** When a month came, in which file, and whether it still counts. */
export interface AccountMonthLine {
  readonly id: string;
  readonly month: Day;
  readonly file: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly difference: Money | null;
  readonly recordedAt: Instant;
  /** Name of the employee; null for a program. */
  readonly recordedBy: string | null;
  readonly supersededAt: Instant | null;
}

/** An account as it lies in its column: number, øre, rows, name. */
type KeptSum = readonly [string, number, number, string | null];

/** The months of the accounts that count, in order; those that counted as known at a moment where one is given. */
export async function currentAccounts(
  tx: Tx,
  asKnownOn?: Instant,
): Promise<readonly AccountMonth[]> {
  const moment = asKnownOn === undefined ? undefined : '$2';
  const { rows } = await tx.client.query<{
    readonly month: Day;
    readonly accounts: readonly KeptSum[];
  }>({
    name: `account-months:${moment ?? 'now'}`,
    text: `select month, accounts from account_month
            where municipality = $1 and ${knownThen('', moment)} order by month`,
    values: [tx.access.municipality, ...(asKnownOn === undefined ? [] : [asKnownOn])],
  });
  return rows.map(({ month, accounts }) => ({
    month,
    accounts: accounts.map(([account, amount, count, name]): AccountSum => ({
      account,
      amount: amount as Money,
      rows: count,
      name,
    })),
  }));
}

/** Every month that ever came, the newest file first, without what it holds. */
export async function accountMonthLines(tx: Tx): Promise<readonly AccountMonthLine[]> {
  const { rows } = await tx.client.query<AccountMonthLine>({
    name: 'account-month-lines',
    text: `select a.id, a.month, a.file, a.file_name as "fileName", a.sha256, a.difference,
                  a.recorded_at as "recordedAt", e.name as "recordedBy", a.superseded_at as "supersededAt"
             from account_month a
             left join employee e on e.municipality = a.municipality and e.id = a.recorded_by
            where a.municipality = $1 order by a.recorded_at desc, a.month`,
    values: [tx.access.municipality],
  });
  return rows;
}

/**
 * Keeps a file of accounts. Its months take over from those that were there, which stay as they were and no longer count.
 * @returns the months that took over
 * @throws StoreError `findes-allerede` when another file came at the same moment
 */
export async function saveAccounts(
  tx: Tx,
  { fileName, sha256, months, difference }: AccountFile,
  recording: Recording,
): Promise<readonly Day[]> {
  const at = await momentOf(tx, recording);
  const { rows: before } = await tx.client.query<{ readonly month: Day; readonly file: string }>(
    `update account_month set superseded_at = $3
      where municipality = $1 and month = any ($2::date[]) and superseded_at is null
      returning month, file`,
    [tx.access.municipality, months.map(({ month }) => isoDay(month)), at],
  );
  const file = newId();
  await tx.client
    .query(
      `insert into account_month (municipality, recorded_at, recorded_by, file, file_name, sha256, difference, id, month,
                                  accounts)
       select $1, $2, $3, $4, $5, $6, $7, v.* from unnest($8::uuid[], $9::date[], $10::jsonb[]) as v`,
      [
        tx.access.municipality,
        at,
        authorOf(tx, recording),
        file,
        fileName,
        sha256,
        difference,
        months.map(() => newId()),
        months.map(({ month }) => isoDay(month)),
        months.map(({ accounts }) =>
          JSON.stringify(
            accounts.map(({ account, amount, rows, name }): KeptSum => [
              account,
              amount,
              rows,
              name,
            ]),
          ),
        ),
      ],
    )
    .catch((error: unknown) => {
      throw refusalOf(error);
    });
  const change: Change = {
    action: before.length === 0 ? 'registreret' : 'rettet',
    subject: 'account_month',
    fact: file,
    person: null,
    before: before.length === 0 ? null : { files: [...new Set(before.map((one) => one.file))] },
    after: { fileName, sha256, months: months.map(({ month }) => isoDay(month)) },
  };
  await writeHistory(tx, [change], recording, at);
  return before.map(({ month }) => month);
}
