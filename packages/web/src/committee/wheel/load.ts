import { type Day, fromCivil, toCivil } from '@rettidig/engine';
import {
  type CommitteeBody,
  type KeptMeeting,
  listBodies,
  listMeetings,
  listWheel,
  listWheelTurns,
  turnState,
  type TurnState,
  type TurnMatter,
  turnMatters,
  type Tx,
  type WheelLine,
  type WheelTurn,
} from '@rettidig/store';
import { type Proposed, proposedFor } from './proposals.ts';

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
  /** What nobody has made a matter of. */
  readonly proposals: readonly Proposed[];
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
  const meetings = await listMeetings(tx);
  const next =
    meetings.findLast(
      (one) =>
        one.body === body.id &&
        one.on >= today &&
        one.state !== 'afholdt' &&
        one.state !== 'aflyst',
    ) ?? null;
  const proposed =
    next === null ? [] : await proposedFor(tx, { body, bodies, meeting: next, meetings, today });
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
    proposals: proposed.filter(({ made }) => made === null),
  };
}
