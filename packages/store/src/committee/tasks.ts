import type { Order } from '@rettidig/committee';
import { type Day, isoDay } from '@rettidig/engine';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { type KeptTable, readKept, saveKept } from '../effort/kept-table.ts';
import { isId } from '../id.ts';
import type { Recording } from '../recording.ts';
import { holdMatters } from './sealing.ts';

/** What a body has asked for. */
export interface CommitteeTask {
  readonly id: string;
  readonly body: string;
  /** Whether its matter is closed. */
  readonly sealed: boolean;
  readonly kind: Order['kind'];
  readonly title: string;
  /** The words of the decision; empty where nobody decided. */
  readonly quote: string;
  /** Ids of the meeting and the matter where it was asked for. */
  readonly meeting: string | null;
  readonly matter: string | null;
  /** The day, or the first day of the month, it is promised for; null: no time was named. */
  readonly dueOn: Day | null;
  /** Whether a month was named, and no day. */
  readonly dueMonth: boolean;
  /** Id of the employee who does it. */
  readonly responsible: string | null;
  /** `afvist`: what a decision said was read as asking for something, and does not. */
  readonly state: 'aaben' | 'udfoert' | 'bortfaldet' | 'afvist';
  /** Id of the matter that answers it. */
  readonly answeredBy: string | null;
  /** Id of the meeting it came back to. */
  readonly answeredAt: string | null;
  readonly note: string;
}

const taskTable: KeptTable<CommitteeTask> = {
  name: 'committee_task',
  key: 'task',
  secret: true,
  columns: [
    ['body', 'uuid', 'body'],
    ['sealed', 'boolean', 'sealed'],
    ['kind', 'text', 'kind'],
    ['title', 'text', 'title'],
    ['quote', 'text', 'quote'],
    ['meeting', 'uuid', 'meeting'],
    ['matter', 'uuid', 'matter'],
    ['due_on', 'date', 'dueOn'],
    ['due_month', 'boolean', 'dueMonth'],
    ['responsible', 'uuid', 'responsible'],
    ['state', 'text', 'state'],
    ['answered_by', 'uuid', 'answeredBy'],
    ['answered_at', 'uuid', 'answeredAt'],
    ['note', 'text', 'note'],
  ],
  write: (task) => [
    task.body,
    task.sealed,
    task.kind,
    task.title,
    task.quote,
    task.meeting,
    task.matter,
    task.dueOn === null ? null : isoDay(task.dueOn),
    task.dueMonth,
    task.responsible,
    task.state,
    task.answeredBy,
    task.answeredAt,
    task.note,
  ],
  // The columns hold what `write` made.
  read: (id, row) => {
    const [body, sealed, kind, title, quote, meeting, matter, dueOn, dueMonth, ...rest] = row;
    const [responsible, state, answeredBy, answeredAt, note] = rest;
    return {
      id,
      body: body as string,
      sealed: sealed as boolean,
      kind: kind as CommitteeTask['kind'],
      title: title as string,
      quote: quote as string,
      meeting: meeting as string | null,
      matter: matter as string | null,
      dueOn: dueOn as Day | null,
      dueMonth: dueMonth as boolean,
      responsible: responsible as string | null,
      state: state as CommitteeTask['state'],
      answeredBy: answeredBy as string | null,
      answeredAt: answeredAt as string | null,
      note: note as string,
    };
  },
};

const order = 'due_on nulls last, title collate "da-x-icu", task';

/** What bodies have asked for and may be seen, what is due first at the top; what was no task is not there. */
export async function listTasks(tx: Tx): Promise<readonly CommitteeTask[]> {
  return await readKept(tx, taskTable, order, { condition: 'state <> $2', value: 'afvist' });
}

/** What was asked for at a meeting, and what was read so and is no task. */
export async function tasksOfMeeting(tx: Tx, meeting: string): Promise<readonly CommitteeTask[]> {
  return await readKept(tx, taskTable, order, { condition: 'meeting = $2', value: meeting });
}

/** One task; null when there is none with the id that may be seen. */
export async function findTask(tx: Tx, id: string): Promise<CommitteeTask | null> {
  if (!isId(id)) return null;
  return (await readKept(tx, taskTable, order, { condition: 'task = $2', value: id }))[0] ?? null;
}

/** Adds tasks, or writes new versions of those with the same id. */
export async function saveTasks(
  tx: Tx,
  tasks: readonly CommitteeTask[],
  recording: Recording,
): Promise<void> {
  await holdMatters(tx, tasks);
  await saveKept(tx, taskTable, tasks, recording);
}

/** A meeting after the one where something was asked for, with the matter that answers it. */
export interface TaskReturn {
  readonly meeting: string;
  readonly on: Day;
  readonly held: boolean;
  readonly matter: string;
}

/**
 * Where what was asked for comes back, the latest meeting of each task: the matter itself on a later meeting, or the one
 * that answers it.
 */
export async function taskReturns(tx: Tx): Promise<ReadonlyMap<string, TaskReturn>> {
  const { rows } = await tx.client.query<TaskReturn & { readonly task: string }>(
    `select distinct on (t.task) t.task, m.meeting, m.held_on as on, m.state = 'afholdt' as held, i.matter
       from committee_task t
       join committee_item i on i.municipality = $1 and i.superseded_at is null
                            and i.matter in (t.matter, t.answered_by)
       join committee_meeting m on m.municipality = $1 and m.superseded_at is null
                               and m.meeting = i.meeting and m.state <> 'aflyst'
       left join committee_meeting asked on asked.municipality = $1 and asked.superseded_at is null
                                        and asked.meeting = t.meeting
      where t.municipality = $1 and t.superseded_at is null and t.state = 'aaben'
        and m.meeting is distinct from t.meeting and (asked.meeting is null or m.held_on > asked.held_on)
      order by t.task, m.held_on desc`,
    [tx.access.municipality],
  );
  return new Map(rows.map(({ task, ...returned }) => [task, returned]));
}

/** A version of a task, and who wrote it. */
export interface TaskVersion {
  readonly at: Instant;
  /** Name of the employee; null: a program. */
  readonly by: string | null;
  readonly title: string;
  readonly state: CommitteeTask['state'];
  readonly dueOn: Day | null;
  readonly dueMonth: boolean;
  readonly note: string;
}

/** The versions of a task that may be seen, the newest first. */
export async function taskVersions(tx: Tx, id: string): Promise<readonly TaskVersion[]> {
  const { rows } = await tx.client.query<TaskVersion>(
    `select t.recorded_at as at, e.name as by, t.title, t.state, t.due_on as "dueOn", t.due_month as "dueMonth", t.note
       from committee_task t
       left join employee e on e.municipality = t.municipality and e.id = t.recorded_by
      where t.municipality = $1 and t.task = $2 order by t.recorded_at desc, t.id desc`,
    [tx.access.municipality, id],
  );
  return rows;
}
