import type { CaseFile, Duty, DutyStatus } from '@rettidig/casework';
import { type Day, addDays, addMonths, fromCivil, openEnd, toCivil } from '@rettidig/engine';
import {
  absenceKinds,
  activityKinds,
  benefits,
  exemptionScopes,
  type InterviewState,
  interviewKinds,
  interviewStates,
  personCategories,
} from '@rettidig/law';
import { scaleLinear } from 'd3-scale';
import type { Words } from '../ui/words.ts';

export const lanes = ['ydelse', 'visitation', 'samtaler', 'tilbud', 'fravaer', 'frister'] as const;
export type Lane = (typeof lanes)[number];

/** A stretch of time in a lane; `to` is the first day after it. */
export interface Bar {
  readonly lane: Lane;
  readonly look: 'plain' | 'dots' | 'lines' | 'cross';
  readonly text: string;
  readonly from: Day;
  readonly to: Day;
}

/** Something on one day. */
export interface Mark {
  readonly lane: Lane;
  readonly shape: InterviewState | DutyStatus;
  readonly text: string;
  readonly on: Day;
  /** How many deadlines fall on this day with this status. */
  readonly count: number;
}

export interface Happenings {
  readonly bars: readonly Bar[];
  readonly marks: readonly Mark[];
}

/** What a case shows on the line, in words of one language, in order of time. */
export function happeningsOf(
  file: CaseFile,
  duties: readonly Duty[],
  dutyName: (duty: Duty) => string,
  { language }: Words,
): Happenings {
  const bars: Bar[] = [
    ...file.benefits.map(({ benefit, from, to }) => ({
      lane: 'ydelse' as const,
      look: 'plain' as const,
      text: benefits.label(benefit, language),
      from,
      to,
    })),
    ...file.categories.map(({ category, from, to }) => ({
      lane: 'visitation' as const,
      look: 'dots' as const,
      text: personCategories.label(category, language),
      from,
      to,
    })),
    ...file.activities.map(({ kind, from, to }) => ({
      lane: 'tilbud' as const,
      look: kind === 'mentor' ? ('dots' as const) : ('plain' as const),
      text: activityKinds.label(kind, language),
      from,
      to,
    })),
    ...file.absences.map(({ kind, from, to }) => ({
      lane: 'fravaer' as const,
      look: 'lines' as const,
      text: absenceKinds.label(kind, language),
      from,
      to,
    })),
    ...file.exemptions.map(({ scope, from, to }) => ({
      lane: 'fravaer' as const,
      look: 'cross' as const,
      text: exemptionScopes.label(scope, language),
      from,
      to,
    })),
  ];
  const marks: Mark[] = file.interviews.map(({ kind, state, on }) => ({
    lane: 'samtaler' as const,
    shape: state,
    text: `${interviewKinds.label(kind, language)}, ${interviewStates.label(state, language).toLowerCase()}`,
    on,
    count: 1,
  }));
  return { bars, marks: [...marks, ...deadlineMarks(duties, dutyName)] };
}

function deadlineMarks(duties: readonly Duty[], dutyName: (duty: Duty) => string): readonly Mark[] {
  const byDay = new Map<string, Duty[]>();
  for (const duty of duties) {
    const key = `${duty.due} ${duty.status}`;
    const same = byDay.get(key);
    if (same) same.push(duty);
    else byDay.set(key, [duty]);
  }
  return [...byDay.values()].map((same) => {
    const first = same[0] as Duty;
    return {
      lane: 'frister' as const,
      shape: first.status,
      text: same.map(dutyName).join(', '),
      on: first.due,
      count: same.length,
    };
  });
}

interface Window {
  readonly from: Day;
  readonly to: Day;
}

/** The stretch of time that is drawn: from shortly before the first happening, or two years back, to six months ahead. */
export function windowOf({ bars, marks }: Happenings, today: Day, everything: boolean): Window {
  const starts = [...bars.map(({ from }) => from), ...marks.map(({ on }) => on)];
  const earliest = Math.min(today, ...starts) as Day;
  const twoYearsBack = addMonths(today, -24);
  const from = everything || earliest > twoYearsBack ? earliest : twoYearsBack;
  return { from: addDays(from, -14), to: addMonths(today, 6) };
}

export interface PlacedBar extends Bar {
  readonly x: number;
  readonly width: number;
  /** Row within the lane, from 0. */
  readonly row: number;
  /** Where the text stands: in the bar, or to its right when it does not fit. */
  readonly textAt: 'inside' | 'beside';
}

export interface PlacedMark extends Mark {
  readonly x: number;
  readonly row: number;
}

interface Tick {
  readonly x: number;
  readonly day: Day;
}

export interface Drawing {
  readonly bars: readonly PlacedBar[];
  readonly marks: readonly PlacedMark[];
  readonly ticks: readonly Tick[];
  readonly todayX: number;
  /** Rows in each lane; a lane has at least one. */
  readonly rows: Readonly<Record<Lane, number>>;
}

/** About how wide a letter is, and the air around a text. */
export const letterWidth = 6.4;
export const textMargin = 8;

/** Room a mark takes to the left and right, with and without a number beside it. */
const markRoom = 9;
const countRoom = 10;

/** Places everything inside the window on the horizontal axis from `left` to `right`. */
export function draw(
  { bars, marks }: Happenings,
  window: Window,
  today: Day,
  left: number,
  right: number,
): Drawing {
  const scale = scaleLinear([window.from, window.to], [left, right]);
  const x = (day: number): number => Math.round(scale(day) * 10) / 10;
  const rows = createRows();
  const placedBars = bars
    .filter(({ from, to }) => to > window.from && from < window.to)
    .toSorted((a, b) => a.from - b.from)
    .map((bar) => {
      const start = x(Math.max(bar.from, window.from));
      const end = x(Math.min(bar.to === openEnd ? window.to : bar.to, window.to));
      const width = Math.max(2, end - start);
      const textWidth = bar.text.length * letterWidth + textMargin;
      const room = start + width + textWidth <= right;
      const textAt = textWidth > width && room ? ('beside' as const) : ('inside' as const);
      const taken = start + width + (textAt === 'beside' ? textWidth : 0);
      return { ...bar, x: start, width, textAt, row: rows.take(bar.lane, start, taken) };
    });
  const placedMarks = marks
    .filter(({ on }) => on >= window.from && on < window.to)
    .toSorted((a, b) => a.on - b.on)
    .map((mark) => {
      const at = x(mark.on);
      const end = at + markRoom + (mark.count > 1 ? countRoom : 0);
      return { ...mark, x: at, row: rows.take(mark.lane, at - markRoom, end) };
    });
  return {
    bars: placedBars,
    marks: placedMarks,
    ticks: ticksOf(window).map((day) => ({ x: x(day), day })),
    todayX: x(today),
    rows: rows.counts,
  };
}

interface Rows {
  readonly counts: Readonly<Record<Lane, number>>;
  /** The first row of a lane that is free from `start`; it is taken until `end`. */
  take(lane: Lane, start: number, end: number): number;
}

function createRows(): Rows {
  const counts: Record<Lane, number> = {
    ydelse: 1,
    visitation: 1,
    samtaler: 1,
    tilbud: 1,
    fravaer: 1,
    frister: 1,
  };
  const busyUntil = new Map<Lane, number[]>();
  return {
    counts,
    take: (lane, start, end) => {
      const ends = busyUntil.get(lane) ?? [];
      const free = ends.findIndex((until) => until <= start);
      const row = free === -1 ? ends.length : free;
      ends[row] = end;
      busyUntil.set(lane, ends);
      counts[lane] = Math.max(counts[lane], row + 1);
      return row;
    },
  };
}

const steps = [1, 2, 3, 6, 12, 24, 60] as const;
const mostTicks = 13;

/** First days of months, as many as can be read. */
function ticksOf({ from, to }: Window): readonly Day[] {
  const start = toCivil(from);
  const months = (to - from) / 30.44;
  const step = steps.find((candidate) => months / candidate <= mostTicks) ?? 120;
  const ticks: Day[] = [];
  let tick = fromCivil(start.year, 1, 1);
  while (tick < to) {
    if (tick >= from) ticks.push(tick);
    tick = addMonths(tick, step);
  }
  return ticks;
}
