import type { Insert, InsertContent, InsertOrigin } from '@rettidig/committee';
import { Temporal } from '@rettidig/engine/temporal';
import { canonicalJson } from '@rettidig/figures';
import { createHash } from 'node:crypto';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { type KeptTable, readKept, saveKept, withdrawKept } from '../effort/kept-table.ts';
import { isId } from '../id.ts';
import type { Recording } from '../recording.ts';
import { onAgenda } from './on-agenda.ts';
import { holdMatters } from './sealing.ts';
import type { WholeMeeting } from './whole-meeting.ts';

/** An insert of a matter, to be kept: a number, table or chart as it is now. */
export interface NewInsert extends Insert {
  readonly id: string;
  readonly matter: string;
  readonly body: string;
  /** Whether its matter is closed. */
  readonly sealed: boolean;
}

/** An insert as it is kept. */
export interface KeptInsert extends NewInsert {
  /** SHA-256 of what is shown, where it comes from and when it was known, as it was when it was kept. */
  readonly hash: string;
}

const insertTable: KeptTable<KeptInsert> = {
  name: 'committee_insert',
  key: 'insert_id',
  secret: true,
  columns: [
    ['matter', 'uuid', 'matter'],
    ['body', 'uuid', 'body'],
    ['sealed', 'boolean', 'sealed'],
    ['key', 'text', 'key'],
    ['what', 'text', 'what'],
    ['source', 'jsonb', 'origin'],
    ['shown', 'jsonb', 'shown'],
    ['as_known_at', 'timestamptz', 'asKnownAt'],
    ['hash', 'text', 'hash'],
  ],
  write: ({ matter, body, sealed, key, origin, shown, asKnownAt, hash }) => [
    matter,
    body,
    sealed,
    key,
    shown.what,
    canonicalJson(origin),
    canonicalJson(shown),
    momentText(asKnownAt),
    hash,
  ],
  // The columns hold what `write` made.
  read: (id, [matter, body, sealed, key, , origin, shown, asKnownAt, hash]) => ({
    id,
    matter: matter as string,
    body: body as string,
    sealed: sealed as boolean,
    key: key as string,
    origin: origin as InsertOrigin,
    shown: shown as InsertContent,
    asKnownAt: asKnownAt as Instant,
    hash: hash as string,
  }),
};

/** A moment as the database gives it back: microseconds without noughts at the end. */
const momentText = (instant: Instant): string =>
  Temporal.Instant.from(instant)
    .round({ smallestUnit: 'microsecond', roundingMode: 'floor' })
    .toString();

/** SHA-256 of what an insert shows, where it comes from and when it was known; the key is only its name in the text. */
export function insertHash({ origin, shown, asKnownAt }: Omit<Insert, 'key'>): string {
  return createHash('sha256')
    .update(
      canonicalJson({
        form: 'rettidig-indsat-1',
        origin,
        shown,
        asKnownAt: momentText(asKnownAt),
      }),
    )
    .digest('hex');
}

/** The inserts of a matter that may be seen, by key. */
export async function insertsOf(tx: Tx, matter: string): Promise<readonly KeptInsert[]> {
  if (!isId(matter)) return [];
  return await readKept(tx, insertTable, byKey, { condition: 'matter = $2', value: matter });
}

/** The inserts of the matters of a meeting that may be seen. */
export async function insertsOfMeeting(tx: Tx, meeting: string): Promise<readonly KeptInsert[]> {
  return await readKept(tx, insertTable, byKey, onAgenda(meeting));
}

/** `t2` before `t10`. */
const byKey = 'length(key), key, insert_id';

/** The inserts of a meeting by the numbers of its points, as `meetingInserts` of the committee package takes them. */
export function insertsByNumber(
  { points }: Pick<WholeMeeting, 'points'>,
  inserts: readonly (Insert & Pick<KeptInsert, 'matter'>)[],
): Readonly<Record<number, readonly Insert[]>> {
  return Object.fromEntries(
    points.map(({ item }) => [
      item.position,
      inserts.flatMap((one) =>
        one.matter === item.matter
          ? [{ key: one.key, origin: one.origin, shown: one.shown, asKnownAt: one.asKnownAt }]
          : [],
      ),
    ]),
  );
}

/** Adds inserts, or writes new versions of those with the same id; the old ones are kept. */
export async function saveInserts(
  tx: Tx,
  inserts: readonly NewInsert[],
  recording: Recording,
): Promise<void> {
  const kept = inserts.map((insert) => ({ ...insert, hash: insertHash(insert) }));
  await holdMatters(tx, kept);
  await saveKept(tx, insertTable, kept, recording);
}

/**
 * Takes an insert out of its matter; its versions are kept.
 * @throws StoreError `ukendt-oplysning` when it is not there any more
 */
export async function withdrawInsert(
  tx: Tx,
  { id, recording }: { readonly id: string; readonly recording: Recording },
): Promise<void> {
  await withdrawKept(tx, insertTable, { id, recording });
}

/** All keys that a matter has ever had, so that none comes to stand for something else. */
export async function takenKeys(tx: Tx, matter: string): Promise<readonly string[]> {
  const { rows } = await tx.client.query<{ readonly key: string }>(
    'select distinct key from committee_insert where municipality = $1 and matter = $2',
    [tx.access.municipality, matter],
  );
  return rows.map(({ key }) => key);
}

/** A version of an insert: what it showed, and until when. */
export interface InsertVersion extends KeptInsert {
  readonly recordedAt: Instant;
  /** Name of the employee; null for a program. */
  readonly recordedBy: string | null;
  /** Null: it stands now. */
  readonly supersededAt: Instant | null;
}

/** All versions of the inserts of a matter, the oldest first; also of those taken out. */
export async function insertVersions(tx: Tx, matter: string): Promise<readonly InsertVersion[]> {
  const { rows } = await tx.client.query<InsertVersion>(
    `select v.insert_id as id, v.matter, v.body, v.sealed, v.key, v.source as origin, v.shown,
            v.as_known_at as "asKnownAt", v.hash, v.recorded_at as "recordedAt", e.name as "recordedBy",
            v.superseded_at as "supersededAt"
       from committee_insert v
       left join employee e on e.municipality = v.municipality and e.id = v.recorded_by
      where v.municipality = $1 and v.matter = $2
      order by v.recorded_at, v.id`,
    [tx.access.municipality, matter],
  );
  return rows;
}
