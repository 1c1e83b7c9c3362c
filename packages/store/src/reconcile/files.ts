import { type Day, day, isoDay } from '@rettidig/engine';
import type { CitizenClaim, LeftOutClaim } from '@rettidig/economy';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { refusalOf } from '../facts/refusal.ts';
import { writeHistory } from '../history.ts';
import { isId, newId } from '../id.ts';
import { type Recording, authorOf, momentOf } from '../recording.ts';
import { StoreError } from '../store-error.ts';

/** Weekly rows of Ydelsesrefusion that are to be kept. */
export interface NewRefundFile {
  readonly fileName: string;
  /** SHA-256 of the file, in hexadecimal. */
  readonly sha256: string;
  /** The Mondays of its weeks. */
  readonly weeks: readonly Day[];
  readonly claims: readonly CitizenClaim[];
  readonly leftOut: readonly LeftOutClaim[];
}

/** A file that is kept, without the rows of citizens. */
export interface RefundFile extends Omit<NewRefundFile, 'claims'> {
  readonly id: string;
  readonly uploadedAt: Instant;
  /** Name of the employee; null for a program. */
  readonly uploadedBy: string | null;
  /** When it was taken out; null while it counts. */
  readonly takenOutAt: Instant | null;
  /** Rows of citizens in it, whoever may see them. */
  readonly claims: number;
}

/** Every file that ever came, the newest first. */
export async function listRefundFiles(tx: Tx): Promise<readonly RefundFile[]> {
  const { rows } = await tx.client.query<
    Omit<RefundFile, 'weeks' | 'leftOut'> & {
      readonly weeks: readonly string[];
      readonly leftOut: readonly (Omit<LeftOutClaim, 'week'> & { readonly week: string })[];
    }
  >({
    name: 'refund-files',
    text: `select f.id, f.file_name as "fileName", f.sha256, f.weeks, f.claims, f.left_out as "leftOut",
                  f.uploaded_at as "uploadedAt", e.name as "uploadedBy", f.superseded_at as "takenOutAt"
             from refund_file f
             left join employee e on e.municipality = f.municipality and e.id = f.uploaded_by
            where f.municipality = $1 order by f.uploaded_at desc, f.id desc`,
    values: [tx.access.municipality],
  });
  return rows.map((row) => ({
    ...row,
    weeks: row.weeks.map(day),
    leftOut: row.leftOut.map((one) => ({ ...one, week: day(one.week) })),
  }));
}

/** The file that counts for each week: the newest that has it and is not taken out. */
export function fileOfWeeks(files: readonly RefundFile[]): ReadonlyMap<Day, string> {
  const found = new Map<Day, string>();
  const oldestFirst = files
    .filter(({ takenOutAt }) => takenOutAt === null)
    .toSorted((a, b) => (a.uploadedAt < b.uploadedAt ? -1 : 1));
  for (const { id, weeks } of oldestFirst) for (const week of weeks) found.set(week, id);
  return found;
}

/**
 * Keeps a file. Its weeks count from now on by it.
 * @returns its id
 * @throws StoreError `findes-allerede` when the same file counts already
 */
export async function saveRefundFile(
  tx: Tx,
  file: NewRefundFile,
  recording: Recording,
): Promise<string> {
  const at = await momentOf(tx, recording);
  const id = newId();
  const { fileName, sha256, weeks, claims, leftOut } = file;
  const days = weeks.map(isoDay);
  await tx.client
    .query(
      `insert into refund_file (municipality, id, uploaded_at, uploaded_by, file_name, sha256, weeks, claims, left_out)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        tx.access.municipality,
        id,
        at,
        authorOf(tx, recording),
        fileName,
        sha256,
        JSON.stringify(days),
        claims.length,
        JSON.stringify(leftOut.map((one) => ({ ...one, week: isoDay(one.week) }))),
      ],
    )
    .catch((error: unknown) => {
      throw refusalOf(error);
    });
  await tx.client.query(
    `insert into refund_row (municipality, id, person, unit, protected, file, line, week, benefit, computed, refund,
                             cofinance, payer, week_number)
     select $1, r.id, p.id, p.unit, p.protected, $2, r.line, r.week, r.benefit, r.computed, r.refund, r.cofinance,
            r.payer, r.week_number
       from unnest($3::uuid[], $4::uuid[], $5::int[], $6::date[], $7::text[], $8::int[], $9::int[], $10::int[],
                   $11::text[], $12::int[])
            as r (id, person, line, week, benefit, computed, refund, cofinance, payer, week_number)
       join person p on p.municipality = $1 and p.id = r.person`,
    [
      tx.access.municipality,
      id,
      claims.map(() => newId()),
      claims.map(({ citizen }) => citizen),
      claims.map(({ line }) => line),
      claims.map(({ week }) => isoDay(week)),
      claims.map(({ benefit }) => benefit),
      claims.map(({ computed }) => computed),
      claims.map(({ refund }) => refund),
      claims.map(({ cofinance }) => cofinance),
      claims.map(({ payer }) => payer),
      claims.map(({ number }) => number),
    ],
  );
  await writeHistory(
    tx,
    [
      {
        action: 'registreret',
        subject: 'refund_file',
        fact: id,
        person: null,
        before: null,
        after: { fileName, sha256, weeks: days, claims: claims.length },
      },
    ],
    recording,
    at,
  );
  return id;
}

/**
 * Takes a file out: it is kept and counts no longer; for its weeks the file before counts again.
 * @throws StoreError `ukendt-oplysning` when it counts no longer
 */
export async function withdrawRefundFile(
  tx: Tx,
  { id, recording }: { readonly id: string; readonly recording: Recording },
): Promise<void> {
  const at = await momentOf(tx, recording);
  const { rowCount } = await tx.client.query(
    `update refund_file set superseded_at = $3
      where municipality = $1 and id = $2 and superseded_at is null`,
    [tx.access.municipality, isId(id) ? id : newId(), at],
  );
  if (rowCount === 0) {
    throw new StoreError('ukendt-oplysning', 'Filen er allerede taget ud. Hent siden igen.');
  }
  await writeHistory(
    tx,
    [
      {
        action: 'annulleret',
        subject: 'refund_file',
        fact: id,
        person: null,
        before: { file: id },
        after: null,
      },
    ],
    recording,
    at,
  );
}
