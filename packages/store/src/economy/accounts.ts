import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { type KeptTable, saveKept, withdrawKept } from '../effort/kept-table.ts';
import { isId } from '../id.ts';
import type { Recording } from '../recording.ts';

/** What an account is of: a reform's consequences, or a business case. */
export type AccountKind = 'reform' | 'businesscase';

/** An account of economy as its file (docs/economy-files.md). */
export interface EconomyAccount {
  readonly id: string;
  readonly kind: AccountKind;
  /** No two of a kind have the same. */
  readonly title: string;
  /** The text of the file, without byte order mark. */
  readonly content: string;
}

/** A version of an account, who wrote it and when. */
export interface AccountVersion extends EconomyAccount {
  readonly version: string;
  readonly recordedAt: Instant;
  /** Name of the employee; null for a program. */
  readonly recordedBy: string | null;
  /** Null: this is how it stands. */
  readonly supersededAt: Instant | null;
}

const accountTable: KeptTable<EconomyAccount> = {
  name: 'economy_account',
  key: 'account',
  columns: [
    ['kind', 'text', 'kind'],
    ['title', 'text', 'title'],
    ['content', 'text', 'content'],
  ],
  write: ({ kind, title, content }) => [kind, title, content],
  read: (id, [kind, title, content]) => ({
    id,
    kind: kind as AccountKind,
    title: title as string,
    content: content as string,
  }),
};

const columns = `a.account as id, a.kind, a.title, a.content, a.id as version, a.recorded_at as "recordedAt",
  e.name as "recordedBy", a.superseded_at as "supersededAt"`;
const joined = `economy_account a
  left join employee e on e.municipality = a.municipality and e.id = a.recorded_by`;

/** The accounts of a kind as they stand, by title. */
export async function listEconomyAccounts(
  tx: Tx,
  kind: AccountKind,
): Promise<readonly AccountVersion[]> {
  const { rows } = await tx.client.query<AccountVersion>(
    `select ${columns} from ${joined}
      where a.municipality = $1 and a.kind = $2 and a.superseded_at is null
      order by a.title collate "da-x-icu", a.account`,
    [tx.access.municipality, kind],
  );
  return rows;
}

/** Every version of an account, the newest first; none where the municipality has no such account. */
export async function economyAccountVersions(
  tx: Tx,
  id: string,
): Promise<readonly AccountVersion[]> {
  if (!isId(id)) return [];
  const { rows } = await tx.client.query<AccountVersion>(
    `select ${columns} from ${joined}
      where a.municipality = $1 and a.account = $2 order by a.recorded_at desc, a.id desc`,
    [tx.access.municipality, id],
  );
  return rows;
}

/** An account as it stands; null where there is none, or it was withdrawn. */
export async function findEconomyAccount(tx: Tx, id: string): Promise<AccountVersion | null> {
  if (!isId(id)) return null;
  const { rows } = await tx.client.query<AccountVersion>(
    `select ${columns} from ${joined}
      where a.municipality = $1 and a.account = $2 and a.superseded_at is null`,
    [tx.access.municipality, id],
  );
  return rows[0] ?? null;
}

/**
 * Adds an account, or writes a new version of the one with its id.
 * @throws StoreError `findes-allerede` where another account of the kind has the title
 */
export async function saveEconomyAccount(
  tx: Tx,
  account: EconomyAccount,
  recording: Recording,
): Promise<void> {
  await saveKept(tx, accountTable, [account], recording);
}

/**
 * Withdraws an account: all its versions are kept, and it stands in no list.
 * @throws StoreError `ukendt-oplysning` where it is withdrawn already
 */
export async function withdrawEconomyAccount(
  tx: Tx,
  withdrawal: { readonly id: string; readonly recording: Recording },
): Promise<void> {
  await withdrawKept(tx, accountTable, withdrawal);
}
