import { createHash, randomBytes } from 'node:crypto';
import { type Tx, withAccess } from './access.ts';
import type { Store } from './open.ts';
import { type Employee, findEmployee } from './people/employees.ts';

/** A signed-in employee. */
export interface Session {
  readonly municipality: number;
  readonly employee: Employee;
  /** Ids of the bodies the employee has a seat in today. */
  readonly bodies: readonly string[];
}

const tokenPattern = /^0([1-9]\d\d)\.([\w-]{43})$/;
const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** What a token says; null when it is no token of ours. */
function readToken(token: string): { readonly municipality: number; readonly hash: Buffer } | null {
  const [, municipality, secret] = tokenPattern.exec(token) ?? [];
  if (municipality === undefined || secret === undefined) return null;
  return { municipality: Number(municipality), hash: hashOf(secret) };
}

const accessFor = (municipality: number, user: string | null, purpose: string) => ({
  municipality,
  user,
  units: [],
  protectedPersons: false,
  purpose,
});

/**
 * Signs an employee in. Returns the token for the browser's cookie: the municipality's code, so that the session is
 * found where the municipality's data are, and a secret that is only stored as its SHA-256.
 */
export async function createSession(
  store: Store,
  municipality: number,
  employee: string,
  hours: number,
): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  await withAccess(store, accessFor(municipality, employee, 'Log på'), async ({ client }) => {
    await client.query(
      `insert into session (municipality, token_hash, employee, created_at, expires_at)
       values ($1, $2, $3, now(), now() + make_interval(hours => $4))`,
      [municipality, hashOf(secret), employee, hours],
    );
  });
  return `${String(municipality).padStart(4, '0')}.${secret}`;
}

/** Who a token belongs to; null when it is unknown, expired or ended. */
export async function findSession(store: Store, token: string): Promise<Session | null> {
  const read = readToken(token);
  if (read === null) return null;
  const { municipality, hash } = read;
  return await withAccess(store, accessFor(municipality, null, 'Log på'), async (tx) => {
    const { rows } = await tx.client.query<{ readonly employee: string }>({
      name: 'session',
      text: `select employee from session
              where municipality = $1 and token_hash = $2 and ended_at is null and expires_at > now()`,
      values: [municipality, hash],
    });
    const id = rows[0]?.employee;
    const employee = id === undefined ? null : await findEmployee(tx, id);
    if (employee === null) return null;
    const bodies = employee.role === 'politiker' ? await bodiesWithSeat(tx, employee.id) : [];
    return { municipality, employee, bodies };
  });
}

/** The bodies somebody sits in on the day it is; in the demonstration the day it stands still on. */
async function bodiesWithSeat(tx: Tx, employee: string): Promise<readonly string[]> {
  const { rows } = await tx.client.query<{ readonly body: string }>(
    `select distinct s.body from committee_seat s
       join municipality m on m.municipality = s.municipality
      where s.municipality = $1 and s.employee = $2 and s.superseded_at is null
        and daterange(s.valid_from, s.valid_to) @> coalesce(m.demo_day, (now() at time zone 'Europe/Copenhagen')::date)`,
    [tx.access.municipality, employee],
  );
  return rows.map(({ body }) => body);
}

/** Signs out: the token is no longer valid. */
export async function endSession(store: Store, token: string): Promise<void> {
  const read = readToken(token);
  if (read === null) return;
  const { municipality, hash } = read;
  await withAccess(store, accessFor(municipality, null, 'Log af'), async ({ client }) => {
    await client.query(
      'update session set ended_at = now() where municipality = $1 and token_hash = $2 and ended_at is null',
      [municipality, hash],
    );
  });
}
