import { type Day, isoDay, openEnd } from '@rettidig/engine';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { type KeptTable, readKept, saveKept, withdrawKept } from '../effort/kept-table.ts';
import type { HistoryLine } from '../history.ts';
import type { Recording } from '../recording.ts';

/** A period that the council is elected for. */
export interface CouncilTerm {
  readonly id: string;
  readonly name: string;
  readonly from: Day;
  /** First day after it; `openEnd` where nobody has said when it ends. */
  readonly to: Day;
}

const termTable: KeptTable<CouncilTerm> = {
  name: 'committee_term',
  key: 'term',
  columns: [
    ['name', 'text', 'name'],
    ['valid_from', 'date', 'from'],
    ['valid_to', 'date', 'to'],
  ],
  write: ({ name, from, to }) => [name, isoDay(from), to === openEnd ? null : isoDay(to)],
  // The columns hold what `write` made.
  read: (id, [name, from, to]) => ({
    id,
    name: name as string,
    from: from as Day,
    to: (to as Day | null) ?? openEnd,
  }),
};

/** The periods of the council, the latest first. */
export async function listTerms(tx: Tx): Promise<readonly CouncilTerm[]> {
  return await readKept(tx, termTable, 'valid_from desc, term');
}

/**
 * Adds a period, or writes a new version of the one with its id.
 * @throws StoreError `overlap` where two periods would run at once
 */
export async function saveTerm(tx: Tx, term: CouncilTerm, recording: Recording): Promise<void> {
  await saveKept(tx, termTable, [term], recording);
}

/**
 * Takes a period away that was entered by mistake; it stands in the history.
 * @throws StoreError `ukendt-oplysning` when it is not there any more
 */
export async function withdrawTerm(tx: Tx, id: string, recording: Recording): Promise<void> {
  await withdrawKept(tx, termTable, { id, recording });
}

/** What has been changed in the periods, newest first. */
export async function termHistory(tx: Tx): Promise<readonly HistoryLine[]> {
  const { rows } = await tx.client.query<HistoryLine>(
    `select h.recorded_at as at, e.name as by, h.source, h.action, h.subject, h.fact, h.before, h.after, h.reason
       from history h
       left join employee e on e.municipality = h.municipality and e.id = h.recorded_by
      where h.municipality = $1 and h.person is null and h.subject = 'committee_term'
      order by h.recorded_at desc, h.id desc`,
    [tx.access.municipality],
  );
  return rows;
}

/** A period as everybody may know it, or that it was there and is taken away. */
export interface PublicTerm extends CouncilTerm {
  readonly isGone: boolean;
  readonly createdAt: Instant;
  /** When it became what it is, or was taken away. */
  readonly changedAt: Instant;
}

/** The periods of the council with those that are taken away, the latest first. */
export async function publicTerms(tx: Tx): Promise<readonly PublicTerm[]> {
  const { rows } = await tx.client.query<
    Omit<PublicTerm, 'to'> & {
      readonly to: Day | null;
    }
  >(
    `select * from (
       select distinct on (term) term as id, name, valid_from as "from", valid_to as "to",
              superseded_at is not null as "isGone", min(recorded_at) over (partition by term) as "createdAt",
              coalesce(superseded_at, recorded_at) as "changedAt"
         from committee_term where municipality = $1
        order by term, superseded_at desc nulls first) t
      order by "from" desc, id`,
    [tx.access.municipality],
  );
  return rows.map((term) => ({ ...term, to: term.to ?? openEnd }));
}
