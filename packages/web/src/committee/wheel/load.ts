import { isOverdue, type Proposal, proposalsFor } from '@rettidig/committee';
import { type Day, fromCivil, toCivil } from '@rettidig/engine';
import {
  type CommitteeBody,
  type CommitteeTask,
  type KeptMeeting,
  listBodies,
  listMeetings,
  listTasks,
  listWheel,
  listWheelTurns,
  taskReturns,
  turnState,
  type TurnState,
  type TurnMatter,
  turnMatters,
  type Tx,
  type WheelLine,
  type WheelTurn,
} from '@rettidig/store';

export interface WheelCell {
  /** The first day of the month. */
  readonly month: Day;
  readonly state: TurnState;
  readonly turn: WheelTurn | null;
  /** The matter it became, where that may be seen. */
  readonly matter: TurnMatter | null;
}

export interface WheelRow {
  readonly line: WheelLine;
  /** The twelve months of the year; null where the line has none. */
  readonly cells: readonly (WheelCell | null)[];
}

export interface WheelStand {
  readonly bodies: readonly CommitteeBody[];
  readonly body: CommitteeBody | null;
  readonly year: number;
  readonly rows: readonly WheelRow[];
  /** The body's next meeting; null: none is planned. */
  readonly next: KeptMeeting | null;
  readonly proposals: readonly (Proposal<WheelLine, CommitteeTask> & {
    readonly overdue: boolean;
  })[];
}

interface Asked {
  readonly body: string | undefined;
  readonly year: number | undefined;
  readonly today: Day;
}

/** The wheel of a body in a year, and what it and the promises expect of the body's next meeting. */
export async function loadWheel(tx: Tx, { body: asked, year, today }: Asked): Promise<WheelStand> {
  const bodies = (await listBodies(tx)).filter(({ closedOn }) => closedOn === null);
  const body =
    bodies.find(({ id }) => id === asked) ??
    bodies.find(({ kind }) => kind === 'udvalg') ??
    bodies[0] ??
    null;
  const shown = year ?? toCivil(today).year;
  if (body === null) return { bodies, body, year: shown, rows: [], next: null, proposals: [] };
  const wheel = (await listWheel(tx)).filter((line) => line.body === body.id);
  const turns = await listWheelTurns(tx);
  const matters = await turnMatters(tx);
  const cell = (line: WheelLine, month: Day): WheelCell => {
    const turn = turns.find((one) => one.wheel === line.id && one.month === month) ?? null;
    const matter = matters.get(turn?.matter ?? '') ?? null;
    return { month, turn, matter, state: turnState(turn, matter, { month, today }) };
  };
  const { next, previousOn } = await meetingsAround(tx, body.id, today);
  const isSettled = (line: WheelLine, month: Day): boolean =>
    !['ventet', 'mangler'].includes(cell(line, month).state);
  return {
    bodies,
    body,
    year: shown,
    rows: wheel.map((line) => ({
      line,
      cells: Array.from({ length: 12 }, (_, n) =>
        line.months.includes(n + 1) ? cell(line, fromCivil(shown, n + 1, 1)) : null,
      ),
    })),
    next,
    proposals:
      next === null
        ? []
        : proposalsFor(
            { on: next.on, previousOn },
            { wheel, open: await waiting(tx, body.id), isSettled },
          ).map((proposal) => ({
            ...proposal,
            overdue: proposal.from === 'loefte' && isOverdue(proposal.task, today),
          })),
  };
}

/** The body's next meeting, and the day of the one before it. */
async function meetingsAround(
  tx: Tx,
  body: string,
  today: Day,
): Promise<{ readonly next: KeptMeeting | null; readonly previousOn: Day | null }> {
  const meetings = (await listMeetings(tx))
    .filter((one) => one.body === body && one.state !== 'aflyst')
    .toSorted((a, b) => a.on - b.on);
  const next = meetings.find(({ on, state }) => on >= today && state !== 'afholdt') ?? null;
  const before = meetings.filter(({ on }) => next !== null && on < next.on).at(-1);
  return { next, previousOn: before?.on ?? null };
}

/** What the body asked for that is open, is on no later agenda, and nobody has made a matter of. */
async function waiting(tx: Tx, body: string): Promise<readonly CommitteeTask[]> {
  const returns = await taskReturns(tx);
  return (await listTasks(tx)).filter(
    (task) =>
      task.body === body &&
      task.state === 'aaben' &&
      task.answeredBy === null &&
      !returns.has(task.id),
  );
}
