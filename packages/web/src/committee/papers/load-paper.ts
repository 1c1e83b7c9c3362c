import { type Audience, meetingInserts, type PaperKind } from '@rettidig/committee';
import {
  insertsByNumber,
  insertsOfMeeting,
  type KeptFile,
  type WholeMeeting,
} from '@rettidig/store';
import { mayUse } from '../../http/access.ts';
import { NotFoundError } from '../../http/route.ts';
import type { EmployeeVisit } from '../../http/visit.ts';
import { filesOfPoints, isOut, loadWhole } from '../meetings/agenda-load.ts';
import type { PaperChoice } from './paper-report.ts';

export interface AskedPaper {
  readonly moede: string;
  readonly slags?: PaperKind | undefined;
  readonly til: Audience;
}

export interface LoadedPaper {
  readonly whole: WholeMeeting;
  /** The files of its attachments that may be seen, by id. */
  readonly files: ReadonlyMap<string, KeptFile>;
  readonly choice: PaperChoice;
  /** The papers there are of the meeting for this employee. */
  readonly kinds: readonly PaperKind[];
}

/**
 * The paper that is asked for; without a choice the minutes where there are any, else the agenda.
 * @throws NotFoundError where the employee may not have it
 */
export async function loadPaper(
  visit: EmployeeVisit,
  { moede, slags, til }: AskedPaper,
): Promise<LoadedPaper> {
  return await visit.read(async (tx) => {
    const whole = await loadWhole(tx, visit, moede);
    const kinds = kindsOf(whole, visit);
    const kind = slags ?? kinds.at(-1) ?? 'dagsorden';
    if (slags !== undefined && !kinds.includes(slags)) throw new NotFoundError();
    const inserts = meetingInserts(insertsByNumber(whole, await insertsOfMeeting(tx, moede)));
    const files = await filesOfPoints(tx, whole.points);
    return { whole, files, kinds, choice: { kind, audience: til, inserts } };
  });
}

/** Those who write the minutes read them as they come; others when the meeting has ended. */
function kindsOf(whole: WholeMeeting, { session }: EmployeeVisit): readonly PaperKind[] {
  const { state } = whole.kept;
  const leads = mayUse(session.employee.role, 'sekretariat');
  const hasMinutes = state === 'afholdt' || (state === 'i-gang' && leads);
  const readsAgenda = isOut(whole) || session.employee.role !== 'politiker';
  return [
    ...(readsAgenda ? (['dagsorden'] as const) : []),
    ...(hasMinutes ? (['referat'] as const) : []),
  ];
}
