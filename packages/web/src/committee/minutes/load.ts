import { checkMeeting, type MeetingRemark } from '@rettidig/committee';
import {
  type CommitteeBody,
  listBodies,
  listSeats,
  mattersFollowing,
  type Seat,
  type Tx,
  type WholeMeeting,
  wholeMeeting,
} from '@rettidig/store';
import { NotFoundError } from '../../http/route.ts';
import type { EmployeeVisit } from '../../http/visit.ts';

/** The minutes of a meeting as they are written. */
export interface MinutesModel {
  readonly whole: WholeMeeting;
  readonly seats: readonly Seat[];
  readonly remarks: readonly MeetingRemark[];
}

/**
 * The minutes of a meeting that has begun.
 * @throws NotFoundError where there is no such meeting or it has not begun
 */
export async function loadMinutes(visit: EmployeeVisit, moede: string): Promise<MinutesModel> {
  return await visit.read((tx) => minutesIn(tx, moede));
}

export async function minutesIn(tx: Tx, moede: string): Promise<MinutesModel> {
  const whole = await wholeMeeting(tx, moede);
  if (whole === null || (whole.kept.state !== 'i-gang' && whole.kept.state !== 'afholdt')) {
    throw new NotFoundError();
  }
  return {
    whole,
    seats: await listSeats(tx, whole.kept.body),
    remarks: checkMeeting(whole.meeting),
  };
}

/** The council at the end of a body's chain, and the matter there that follows a matter; null where there is none. */
export async function councilOf(
  tx: Tx,
  { body, matter }: { readonly body: CommitteeBody; readonly matter: string },
): Promise<{ readonly council: CommitteeBody | null; readonly following: string | null }> {
  const bodies = await listBodies(tx);
  const seen = new Set<string>();
  let at: CommitteeBody | undefined = body;
  while (at !== undefined && at.kind !== 'kommunalbestyrelse' && !seen.has(at.id)) {
    seen.add(at.id);
    const next: string | null = at.nextBody;
    at = bodies.find(({ id }) => id === next);
  }
  const council = at?.kind === 'kommunalbestyrelse' ? at : null;
  const following = (await mattersFollowing(tx, matter)).find((one) => one.body === council?.id);
  return { council, following: following?.id ?? null };
}
