import { isoDay, type Period } from '@rettidig/engine';
import type { DifferenceCause } from '@rettidig/economy';
import type { Benefit } from '@rettidig/law';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { writeHistory } from '../history.ts';
import { newId } from '../id.ts';
import { type Recording, authorOf, momentOf } from '../recording.ts';
import { StoreError } from '../store-error.ts';

/** What somebody has said explains a difference: a citizen's, of a benefit and a cause, in weeks that begin in the period. */
export interface RefundNote extends Period {
  readonly id: string;
  readonly citizen: string;
  readonly benefit: Benefit;
  readonly cause: DifferenceCause;
  readonly text: string;
}

/** A note with who wrote it last, and when. */
export interface KeptRefundNote extends RefundNote {
  readonly at: Instant;
  /** Name of the employee; null for a program. */
  readonly by: string | null;
}

/** The notes that overlap a period, as far as the access reaches. */
export async function listRefundNotes(tx: Tx, period: Period): Promise<readonly KeptRefundNote[]> {
  const { rows } = await tx.client.query<KeptRefundNote>({
    name: 'refund-notes',
    text: `select n.note as id, n.person as citizen, n.benefit, n.cause, n.content as text, n.valid_from as "from",
                  n.valid_to as "to", n.recorded_at as at, e.name as by
             from refund_note n
             left join employee e on e.municipality = n.municipality and e.id = n.recorded_by
            where n.municipality = $1 and n.superseded_at is null and n.valid_from < $3 and n.valid_to > $2
            order by n.recorded_at, n.note`,
    values: [tx.access.municipality, isoDay(period.from), isoDay(period.to)],
  });
  return rows;
}

/**
 * Keeps a note; one with the same id is a new version of it.
 * @throws StoreError `ukendt-borger` when the access does not reach the citizen
 */
export async function saveRefundNote(
  tx: Tx,
  note: RefundNote,
  recording: Recording,
): Promise<void> {
  const at = await momentOf(tx, recording);
  const before = await close(tx, note.id, at);
  const { rowCount } = await tx.client.query(
    `insert into refund_note (municipality, id, person, unit, protected, recorded_at, recorded_by, note, valid_from,
                              valid_to, benefit, cause, content)
     select $1, $2, p.id, p.unit, p.protected, $3, $4, $5, $6, $7, $8, $9, $10
       from person p where p.municipality = $1 and p.id = $11`,
    [
      tx.access.municipality,
      newId(),
      at,
      authorOf(tx, recording),
      note.id,
      isoDay(note.from),
      isoDay(note.to),
      note.benefit,
      note.cause,
      note.text,
      note.citizen,
    ],
  );
  if (rowCount === 0) {
    throw new StoreError(
      'ukendt-borger',
      'Borgeren findes ikke, eller du har ikke adgang til sagen.',
    );
  }
  const { benefit, cause, text } = note;
  const after = { benefit, cause, text, from: isoDay(note.from), to: isoDay(note.to) };
  await writeHistory(
    tx,
    [
      {
        action: before === null ? 'registreret' : 'rettet',
        subject: 'refund_note',
        fact: note.id,
        person: note.citizen,
        before: before === null ? null : { text: before.text },
        after,
      },
    ],
    recording,
    at,
  );
}

/**
 * Takes a note back: the difference is open again.
 * @throws StoreError `ukendt-oplysning` when it is not there any more
 */
export async function withdrawRefundNote(
  tx: Tx,
  { id, recording }: { readonly id: string; readonly recording: Recording },
): Promise<void> {
  const at = await momentOf(tx, recording);
  const before = await close(tx, id, at);
  if (before === null) {
    throw new StoreError('ukendt-oplysning', 'Forklaringen er taget tilbage. Hent siden igen.');
  }
  await writeHistory(
    tx,
    [
      {
        action: 'annulleret',
        subject: 'refund_note',
        fact: id,
        person: before.citizen,
        before: { text: before.text },
        after: null,
      },
    ],
    recording,
    at,
  );
}

async function close(
  tx: Tx,
  id: string,
  at: Instant,
): Promise<Pick<RefundNote, 'citizen' | 'text'> | null> {
  const { rows } = await tx.client.query<Pick<RefundNote, 'citizen' | 'text'>>(
    `update refund_note set superseded_at = $3
      where municipality = $1 and note = $2 and superseded_at is null
      returning person as citizen, content as text`,
    [tx.access.municipality, id, at],
  );
  return rows[0] ?? null;
}
