import { isOverdue, monthText } from '@rettidig/committee';
import { type Day, danishDay } from '@rettidig/engine';
import {
  type CommitteeBody,
  type CommitteeTask,
  type Employee,
  type KeptMatter,
  type KeptMeeting,
  listBodies,
  listEmployees,
  listMatters,
  listMeetings,
  listTasks,
  type TaskReturn,
  taskReturns,
  type Tx,
} from '@rettidig/store';
import { mayUse } from '../../http/access.ts';

/** Something a committee asked for, with the names of what its ids point at. */
export interface PromiseRow {
  readonly task: CommitteeTask;
  /** Empty where the body is not known any more. */
  readonly body: string;
  /** The meeting it was asked for at; null: none. */
  readonly asked: KeptMeeting | null;
  /** Null: nobody has it. */
  readonly responsible: string | null;
  readonly overdue: boolean;
  /** Where it comes back, or came. */
  readonly back: TaskReturn | null;
}

/** What is asked of the list. */
export interface PromiseFilter {
  /** Id of a body; undefined: all. */
  readonly body: string | undefined;
  /** Also what is done and dropped. */
  readonly every: boolean;
}

export interface PromiseList {
  readonly bodies: readonly CommitteeBody[];
  readonly rows: readonly PromiseRow[];
  /** Of the body asked for, whatever is shown. */
  readonly open: number;
  readonly overdue: number;
}

/** The promises that may be seen, those due first at the top. */
export async function loadPromises(
  tx: Tx,
  { body, every }: PromiseFilter,
  today: Day,
): Promise<PromiseList> {
  const tasks = (await listTasks(tx)).filter((task) => body === undefined || task.body === body);
  const bodies = await listBodies(tx);
  const meetings = await listMeetings(tx);
  const employees = await listEmployees(tx);
  const returns = await taskReturns(tx);
  const rows = tasks.map((task): PromiseRow => ({
    task,
    body: bodies.find(({ id }) => id === task.body)?.name ?? '',
    asked: meetings.find(({ id }) => id === task.meeting) ?? null,
    responsible: employees.find(({ id }) => id === task.responsible)?.name ?? null,
    overdue: task.state === 'aaben' && isOverdue(task, today),
    back: returns.get(task.id) ?? null,
  }));
  return {
    bodies,
    rows: rows.filter(({ task }) => every || task.state === 'aaben'),
    open: rows.filter(({ task }) => task.state === 'aaben').length,
    overdue: rows.filter(({ overdue }) => overdue).length,
  };
}

/** When it is promised for, in Danish; null where no time was named. */
export function promisedFor({
  dueOn,
  dueMonth,
}: Pick<CommitteeTask, 'dueOn' | 'dueMonth'>): string | null {
  if (dueOn === null) return null;
  return dueMonth ? monthText(dueOn) : danishDay(dueOn);
}

/** What the form of a task lets one choose between. */
export interface TaskChoices {
  readonly bodies: readonly CommitteeBody[];
  readonly employees: readonly Employee[];
  readonly meetings: readonly KeptMeeting[];
  readonly matters: readonly KeptMatter[];
}

/** The bodies, those who write for them, and their meetings and matters. */
export async function loadTaskChoices(tx: Tx): Promise<TaskChoices> {
  const employees = await listEmployees(tx);
  return {
    bodies: await listBodies(tx),
    employees: employees.filter(({ role }) => mayUse(role, 'udvalgsarbejde')),
    meetings: await listMeetings(tx),
    matters: await listMatters(tx),
  };
}
