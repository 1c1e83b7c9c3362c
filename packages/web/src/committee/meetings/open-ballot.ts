import { takingPart } from '@rettidig/committee';
import {
  type Ballot,
  ballotsOf,
  type Cast,
  castsOf,
  listSeats,
  type Tx,
  type WholeMeeting,
} from '@rettidig/store';
import type { EmployeeVisit } from '../../http/visit.ts';

/** The vote that is open at a meeting. */
export interface OpenBallot {
  readonly ballot: Ballot;
  /** The number and title of its point. */
  readonly number: number;
  readonly title: string;
  readonly casts: readonly Cast[];
  /** Names of those who may vote on the point. */
  readonly voters: readonly string[];
  /** The employee's own name where the employee may vote; null: may not. */
  readonly own: string | null;
}

/** The vote that is open at a meeting and that the employee may see; null where none is. */
export async function openBallot(
  tx: Tx,
  { session }: EmployeeVisit,
  whole: WholeMeeting,
): Promise<OpenBallot | null> {
  const ballot = (await ballotsOf(tx, whole.kept.id)).find(({ state }) => state === 'aaben');
  const at = whole.points.findIndex(({ item }) => item.id === ballot?.item);
  const item = whole.meeting.items[at];
  if (ballot === undefined || item === undefined) return null;
  const voters = takingPart(whole.meeting, item).map(({ name }) => name);
  const seats = await listSeats(tx, whole.kept.body);
  const { on } = whole.kept;
  const own = seats.find(
    ({ employee, name, from, to }) =>
      employee === session.employee.id && from <= on && on < to && voters.includes(name),
  );
  return {
    ballot,
    number: item.number,
    title: item.title,
    casts: await castsOf(tx, ballot.id),
    voters,
    own: own?.name ?? null,
  };
}
