import type { WheelMatter } from '@rettidig/committee';
import { addMonths, type Day, isoDay } from '@rettidig/engine';
import type { Tx } from '../access.ts';
import { type KeptTable, readKept, saveKept, withdrawKept } from '../effort/kept-table.ts';
import type { Recording } from '../recording.ts';

/** A matter that comes to a body every year. */
export interface WheelLine extends WheelMatter {
  readonly body: string;
  /** Id of the draft that writes it; null: none does. */
  readonly draft: string | null;
  readonly note: string;
}

/** What came of a line of the wheel in a month. */
export interface WheelTurn {
  readonly id: string;
  readonly wheel: string;
  readonly body: string;
  /** The first day of the month. */
  readonly month: Day;
  /** Id of the matter that was made of it; null: none was. */
  readonly matter: string | null;
  /** Why none was; empty where one was. */
  readonly reason: string;
}

const lineTable: KeptTable<WheelLine> = {
  name: 'committee_wheel',
  key: 'wheel',
  columns: [
    ['body', 'uuid', 'body'],
    ['title', 'text', 'title'],
    ['months', 'jsonb', 'months'],
    ['draft', 'text', 'draft'],
    ['note', 'text', 'note'],
  ],
  write: ({ body, title, months, draft, note }) => [
    body,
    title,
    JSON.stringify(months),
    draft,
    note,
  ],
  // The columns hold what `write` made.
  read: (id, [body, title, months, draft, note]) => ({
    id,
    body: body as string,
    title: title as string,
    months: months as readonly number[],
    draft: draft as string | null,
    note: note as string,
  }),
};

const turnTable: KeptTable<WheelTurn> = {
  name: 'committee_wheel_turn',
  key: 'turn',
  columns: [
    ['wheel', 'uuid', 'wheel'],
    ['body', 'uuid', 'body'],
    ['month', 'date', 'month'],
    ['matter', 'uuid', 'matter'],
    ['reason', 'text', 'reason'],
  ],
  write: ({ wheel, body, month, matter, reason }) => [wheel, body, isoDay(month), matter, reason],
  // The columns hold what `write` made.
  read: (id, [wheel, body, month, matter, reason]) => ({
    id,
    wheel: wheel as string,
    body: body as string,
    month: month as Day,
    matter: matter as string | null,
    reason: reason as string,
  }),
};

/** The annual wheels of all bodies, by title. */
export async function listWheel(tx: Tx): Promise<readonly WheelLine[]> {
  return await readKept(tx, lineTable, 'title collate "da-x-icu", wheel');
}

/** Adds a line of a wheel, or writes a new version of the one with its id. */
export async function saveWheelLine(tx: Tx, line: WheelLine, recording: Recording): Promise<void> {
  await saveKept(tx, lineTable, [line], recording);
}

/**
 * Takes a line out of the wheel; what came of it stays.
 * @throws StoreError `ukendt-oplysning` when it is not there any more
 */
export async function endWheelLine(tx: Tx, id: string, recording: Recording): Promise<void> {
  await withdrawKept(tx, lineTable, { id, recording });
}

/** What came of the lines of the wheels, month by month. */
export async function listWheelTurns(tx: Tx): Promise<readonly WheelTurn[]> {
  return await readKept(tx, turnTable, 'month, wheel');
}

/**
 * Says what came of a line in a month, or corrects it.
 * @throws StoreError `findes-allerede` when somebody else has just said it
 */
export async function saveWheelTurn(tx: Tx, turn: WheelTurn, recording: Recording): Promise<void> {
  await saveKept(tx, turnTable, [turn], recording);
}

/** Where a matter that came of the wheel, a plan or a promise is: on the agenda of its latest meeting, or not yet on any. */
export interface TurnMatter {
  readonly title: string;
  readonly state: 'udkast' | 'klar' | 'behandlet' | 'trukket';
  /** The meeting whose agenda it is on; null: none. */
  readonly meeting: string | null;
  readonly on: Day | null;
}

/** The matters that came of the wheel, of plans and of promises and may be seen, by id. */
export async function turnMatters(tx: Tx): Promise<ReadonlyMap<string, TurnMatter>> {
  const { rows } = await tx.client.query<TurnMatter & { readonly matter: string }>(
    `select distinct on (x.matter) x.matter, x.title, x.state, m.meeting, m.held_on as on
       from committee_matter x
       left join committee_item i on i.municipality = $1 and i.superseded_at is null and i.matter = x.matter
       left join committee_meeting m on m.municipality = $1 and m.superseded_at is null
                                    and m.meeting = i.meeting and m.state <> 'aflyst'
      where x.municipality = $1 and x.superseded_at is null and x.matter in (
        select matter from committee_wheel_turn where municipality = $1 and superseded_at is null
        union select matter from committee_plan_turn where municipality = $1 and superseded_at is null
        union select answered_by from committee_task where municipality = $1 and superseded_at is null)
      order by x.matter, m.held_on desc nulls last`,
    [tx.access.municipality],
  );
  return new Map(rows.map(({ matter, ...found }) => [matter, found]));
}

/**
 * What came of a line in a month: it is waited for, lacks, is a matter, is on an agenda, was left out, or is a matter that
 * may not be seen.
 */
export type TurnState = 'ventet' | 'mangler' | 'sag' | 'dagsorden' | 'oversprunget' | 'lukket';

/** What came of a line of the wheel in a month, on a day. */
export function turnState(
  turn: WheelTurn | null,
  matter: TurnMatter | null,
  { month, today }: { readonly month: Day; readonly today: Day },
): TurnState {
  const isOver = today >= addMonths(month, 1);
  if (turn === null || matter?.state === 'trukket') return isOver ? 'mangler' : 'ventet';
  if (turn.matter === null) return 'oversprunget';
  if (matter === null) return 'lukket';
  return matter.meeting === null ? 'sag' : 'dagsorden';
}
