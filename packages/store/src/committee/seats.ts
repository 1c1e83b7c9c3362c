import type { SeatRole } from '@rettidig/committee';
import { type Day, isoDay, openEnd } from '@rettidig/engine';
import type { Tx } from '../access.ts';
import { endKept, type KeptTable, readKept, saveKept } from '../effort/kept-table.ts';
import type { Recording } from '../recording.ts';

/** Somebody's seat in a body. */
export interface Seat {
  readonly id: string;
  readonly body: string;
  readonly name: string;
  /** Letter of the party; null: none. */
  readonly party: string | null;
  readonly role: SeatRole;
  /** Id of the seat a substitute stands in for. */
  readonly substitutes: string | null;
  /** Id of the user who reads, votes and approves. */
  readonly employee: string | null;
  readonly from: Day;
  /** First day without the seat; `openEnd` while it runs. */
  readonly to: Day;
}

const seatTable: KeptTable<Seat> = {
  name: 'committee_seat',
  key: 'seat',
  columns: [
    ['body', 'uuid', 'body'],
    ['name', 'text', 'name'],
    ['party', 'text', 'party'],
    ['role', 'text', 'role'],
    ['substitutes', 'uuid', 'substitutes'],
    ['employee', 'uuid', 'employee'],
    ['valid_from', 'date', 'from'],
    ['valid_to', 'date', 'to'],
  ],
  write: ({ body, name, party, role, substitutes, employee, from, to }) => [
    body,
    name,
    party,
    role,
    substitutes,
    employee,
    isoDay(from),
    to === openEnd ? null : isoDay(to),
  ],
  // The columns hold what their types and CHECKs let in.
  read: (id, [body, name, party, role, substitutes, employee, from, to]) => ({
    id,
    body: body as string,
    name: name as string,
    party: party as string | null,
    role: role as Seat['role'],
    substitutes: substitutes as string | null,
    employee: employee as string | null,
    from: from as Day,
    to: (to as Day | null) ?? openEnd,
  }),
};

/** The seats of a body, or of all, past and present: the chair first, then by name. */
export async function listSeats(tx: Tx, body?: string): Promise<readonly Seat[]> {
  return await readKept(
    tx,
    seatTable,
    `array_position(array['formand', 'naestformand', 'medlem', 'stedfortraeder'], role),
     name collate "da-x-icu", seat`,
    body === undefined ? undefined : { condition: 'body = $2', value: body },
  );
}

/**
 * Adds seats, or writes new versions of those with the same id.
 * @throws StoreError `overlap` where a body would have two chairs at once
 */
export async function saveSeats(
  tx: Tx,
  seats: readonly Seat[],
  recording: Recording,
): Promise<void> {
  await saveKept(tx, seatTable, seats, recording);
}

/**
 * Ends a seat on a day: the first day without it. One that would never have been is withdrawn.
 * @throws StoreError `ukendt-oplysning` when it is not there any more
 */
export async function endSeat(
  tx: Tx,
  end: { readonly id: string; readonly to: Day; readonly recording: Recording },
): Promise<void> {
  await endKept(tx, seatTable, end);
}
