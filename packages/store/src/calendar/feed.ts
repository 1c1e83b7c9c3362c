import { createHash, randomBytes } from 'node:crypto';
import { type Access, type Tx, withAccess } from '../access.ts';
import type { Instant } from '../column-types.ts';
import type { Store } from '../open.ts';
import { type Employee, accessOf, findEmployee } from '../people/employees.ts';

const tokenPattern = /^0([1-9]\d\d)-([\w-]{43})$/;
const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** Since when the signed-in employee's calendar can be fetched from outside; null when it cannot. */
export async function feedSince(tx: Tx): Promise<Instant | null> {
  const row = await tx.db
    .selectFrom('calendar_feed')
    .where('municipality', '=', tx.access.municipality)
    .where('employee', '=', employeeOf(tx))
    .where('ended_at', 'is', null)
    .select('created_at')
    .executeTakeFirst();
  return row?.created_at ?? null;
}

/**
 * Opens the signed-in employee's calendar to whoever has the token, and closes it for an older token. Returns the token:
 * the municipality's code, so that it is found where the data are, and a secret that is only stored as its SHA-256.
 */
export async function openFeed(tx: Tx): Promise<string> {
  await closeFeed(tx);
  const secret = randomBytes(32).toString('base64url');
  await tx.client.query(
    'insert into calendar_feed (municipality, token_hash, employee, created_at) values ($1, $2, $3, now())',
    [tx.access.municipality, hashOf(secret), employeeOf(tx)],
  );
  return `${String(tx.access.municipality).padStart(4, '0')}-${secret}`;
}

/** Closes the signed-in employee's calendar to the outside; false when it was not open. */
export async function closeFeed(tx: Tx): Promise<boolean> {
  const { rowCount } = await tx.client.query(
    'update calendar_feed set ended_at = now() where municipality = $1 and employee = $2 and ended_at is null',
    [tx.access.municipality, employeeOf(tx)],
  );
  return rowCount !== 0;
}

/** Whose calendar a token opens, and what it may see; null when it is unknown or closed. */
export async function findFeed(
  store: Store,
  token: string,
): Promise<{ readonly employee: Employee; readonly access: Access } | null> {
  const [, code, secret] = tokenPattern.exec(token) ?? [];
  if (code === undefined || secret === undefined) return null;
  const municipality = Number(code);
  const purpose = 'Kalender i eget kalenderprogram';
  const nothing = { municipality, user: null, units: [], protectedPersons: false, purpose };
  return await withAccess(store, nothing, async (tx) => {
    const { rows } = await tx.client.query<{ readonly employee: string }>({
      name: 'calendar-feed',
      text: 'select employee from calendar_feed where municipality = $1 and token_hash = $2 and ended_at is null',
      values: [municipality, hashOf(secret)],
    });
    const id = rows[0]?.employee;
    const employee = id === undefined ? null : await findEmployee(tx, id);
    return employee === null
      ? null
      : { employee, access: accessOf(municipality, employee, purpose) };
  });
}

function employeeOf(tx: Tx): string {
  if (tx.access.user === null) throw new Error('A calendar is fetched for a signed-in employee.');
  return tx.access.user;
}
