import type { Interview } from '@rettidig/casework';
import { type Day, addDays } from '@rettidig/engine';
import {
  type AwaitingApproval,
  type Citizen,
  type Promised,
  type Reminder,
  type WaitingLetter,
  awaitingApproval,
  loadCaseload,
  promisesUntil,
  rejectedLetters,
  remindersUntil,
} from '@rettidig/store';
import { leadsCasework } from '../http/access.ts';
import { type Named, named } from '../duties/lines.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { ledUnit } from '../portfolio/load.ts';

/** What waits for an employee besides deadlines: it follows from the role and from the facts, and nobody types it. */
export interface Tasks {
  readonly reminders: readonly Reminder[];
  readonly unregistered: readonly {
    readonly citizen: Named;
    readonly interview: Interview;
  }[];
  readonly promises: readonly Promised[];
  /** Sanctions that a colleague has proposed, and that the employee may approve. */
  readonly approvals: readonly AwaitingApproval[];
  /** Letters to citizens of the units that Digital Post has rejected. */
  readonly rejected: readonly WaitingLetter[];
  /** Of a leader's unit; empty for others. */
  readonly unassigned: readonly Named[];
  readonly today: Day;
}

/** More than these are seen on the page of the post. */
const mostLetters = 20;

/** So many days ahead are shown: a week, to plan in. */
const daysAhead = 7;

export async function loadTasks({ read, session, today }: EmployeeVisit): Promise<Tasks> {
  const { employee } = session;
  const last = addDays(today, daysAhead);
  const unit = ledUnit(employee);
  return await read(async (tx) => {
    const reminders = await remindersUntil(tx, last);
    const promises = await promisesUntil(tx, { caseworker: employee.id, on: today, last });
    const awaiting = await awaitingApproval(tx);
    const rejected = await rejectedLetters(tx, mostLetters);
    const own = await loadCaseload(tx, { on: today, running: true, caseworker: employee.id });
    const led = leadsCasework(employee)
      ? await loadCaseload(tx, {
          on: today,
          running: true,
          ...(unit === null ? {} : { unit: unit.id }),
        })
      : [];
    return {
      reminders,
      promises,
      rejected,
      approvals: awaiting.filter(({ preparers }) => !preparers.includes(employee.id)),
      unregistered: own.flatMap((citizen) => unregisteredOf(citizen, today)),
      unassigned: led
        .filter(({ caseworker }) => caseworker === null)
        .map((citizen) => named(citizen, today)),
      today,
    };
  });
}

/** Interviews of the municipality that were booked for a day before today, and about which nobody has said more. */
function unregisteredOf(citizen: Citizen, today: Day): Tasks['unregistered'] {
  return citizen.caseFile.interviews
    .filter(({ state, on, holder }) => state === 'booket' && on < today && holder !== 'a-kasse')
    .map((interview) => ({ citizen: named(citizen, today), interview }));
}
