import type { Day } from '@rettidig/engine';
import {
  type EarlierDecision,
  earlierDecisions,
  filesOf,
  insertsOfMeeting,
  type KeptFile,
  listBodies,
  listMeetings,
  publicationsOf,
  type Tx,
  type WholeMeeting,
  wholeMeeting,
} from '@rettidig/store';
import { type EmployeeAccess, mayUse } from '../../http/access.ts';
import { NotFoundError } from '../../http/route.ts';
import type { EmployeeVisit } from '../../http/visit.ts';
import { type Proposed, proposedFor } from '../wheel/proposals.ts';
import { type PointNumbers, pointNumbers } from '../tal/of-points.ts';
import { agendaDue } from './deadline.ts';
import { agendaLacks, type Lack } from './lacks.ts';
import { type OpenBallot, openBallot } from './open-ballot.ts';

/** The agenda of a meeting as an employee may see it. */
export interface AgendaModel {
  readonly whole: WholeMeeting;
  /** The files of its attachments that may be seen, by id. */
  readonly files: ReadonlyMap<string, KeptFile>;
  readonly due: Day;
  readonly earlier: readonly EarlierDecision[];
  /** What should be on it and is not, for those who write matters. */
  readonly proposals: readonly Proposed[];
  /** What is not ready, for those who send it. */
  readonly lacks: readonly Lack[];
  /** What is found of the numbers of the matters; null for those who do not write them. */
  readonly numbers: PointNumbers | null;
  /** Numbers of points that the employee may not see. */
  readonly hidden: readonly number[];
  readonly ballot: OpenBallot | null;
  /** Whether the public reads a paper of it; asked of a meeting that is cancelled, for those who publish. */
  readonly isPublished: boolean;
  readonly saved: boolean;
  readonly problem: string | null;
  /** Numbers that were written for points and are not kept, by the point. */
  readonly typed: ReadonlyMap<string, string>;
}

/**
 * A meeting that the employee may see, with what is on it. Politicians see an agenda when it has gone out.
 * @throws NotFoundError
 */
export async function loadWhole(tx: Tx, visit: EmployeeVisit, id: string): Promise<WholeMeeting> {
  const whole = await wholeMeeting(tx, id);
  if (whole === null) throw new NotFoundError();
  if (isOut(whole) || visit.session.employee.role !== 'politiker') return whole;
  return { ...whole, points: [], meeting: { ...whole.meeting, items: [] } };
}

/** Whether members may read the agenda. */
export const isOut = ({ kept: { state, sentOn } }: WholeMeeting): boolean =>
  state !== 'planlagt' && (state !== 'aflyst' || sentOn !== null);

/** The files of the attachments on an agenda that may be seen, by id. */
export async function filesOfPoints(
  tx: Tx,
  points: WholeMeeting['points'],
): Promise<ReadonlyMap<string, KeptFile>> {
  const files = await filesOf(
    tx,
    points.flatMap(({ attachments }) => attachments),
  );
  return new Map(files.map((file) => [file.id, file]));
}

/** @throws NotFoundError */
export async function loadAgenda(
  visit: EmployeeVisit,
  { moede, gemt }: { readonly moede: string; readonly gemt?: 'ja' | undefined },
  refused: Pick<AgendaModel, 'problem' | 'typed'> = { problem: null, typed: new Map() },
): Promise<AgendaModel> {
  const may = (access: EmployeeAccess): boolean => mayUse(visit.session.employee.role, access);
  const { inserts, ...model } = await visit.read(async (tx) => {
    const whole = await loadWhole(tx, visit, moede);
    const { kept, body, points } = whole;
    const isAhead = kept.state === 'planlagt' || kept.state === 'udsendt';
    const numbers = new Set(points.map(({ item }) => item.position));
    const last = Math.max(0, ...numbers);
    return {
      whole,
      inserts: may('udvalgsarbejde') ? await insertsOfMeeting(tx, moede) : null,
      files: await filesOfPoints(tx, points),
      due: agendaDue(kept, body),
      earlier: points.length === 0 ? [] : await earlierDecisions(tx, moede),
      proposals: isAhead && may('udvalgsarbejde') ? await proposalsOf(tx, visit, whole) : [],
      lacks: kept.state === 'planlagt' && may('sekretariat') ? agendaLacks(whole) : [],
      hidden: Array.from({ length: last }, (_, n) => n + 1).filter((n) => !numbers.has(n)),
      ballot: kept.state === 'i-gang' ? await openBallot(tx, visit, whole) : null,
      isPublished:
        kept.state === 'aflyst' && may('sekretariat')
          ? (await publicationsOf(tx, moede)).some(({ state }) => state === 'frigivet')
          : false,
      saved: gemt === 'ja',
      ...refused,
    };
  });
  return { ...model, numbers: inserts === null ? null : await pointNumbers(visit, inserts) };
}

const proposalsOf = async (
  tx: Tx,
  { today }: EmployeeVisit,
  { kept, body }: WholeMeeting,
): Promise<readonly Proposed[]> =>
  await proposedFor(tx, {
    body,
    bodies: await listBodies(tx),
    meeting: kept,
    meetings: await listMeetings(tx),
    today,
  });
