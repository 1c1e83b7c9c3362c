import { addDays, type Day, day } from '@rettidig/engine';
import {
  type EducationLevel,
  educationLevels,
  type TargetGroup,
  targetGroups,
} from '@rettidig/law';

/** The facts of one citizen that the ten rules ask for between them. */
export interface DutyCase {
  /** The day whose law is asked. */
  readonly on: Day;
  readonly group: TargetGroup;
  readonly contactOn: Day;
  readonly clockStart: Day;
  readonly education: EducationLevel | 'ukendt';
  readonly anchor: Day;
  readonly offerEnded: Day;
  readonly workStart: Day;
  readonly leaveEnds: Day | null;
}

/** What the rules answer, in this order: the day, and the number of interviews where there are several. */
export const asked = [
  'first interview',
  'visitation',
  'CV on Jobnet',
  'reading and arithmetic test',
  'early interviews: last day',
  'early interviews: count',
  'follow-up interviews: next day',
  'follow-up interviews: count',
  'first offer',
  'next offer after a pause',
  'community work: last day',
  'interview on parental leave: first day',
] as const;

/** An answer that is no day or count. */
export const notInForce = -2;
export const missing = -1;

/** Random cases around the reform of 1 January 2014, the same for the same seed. */
export function casesOf(count: number, seed: number): readonly DutyCase[] {
  const random = randomFrom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const groups = targetGroups.codes.map(({ code }) => code);
  const educations = [...educationLevels.codes.map(({ code }) => code), 'ukendt'] as const;
  return Array.from({ length: count }, (): DutyCase => {
    const on = addDays(day('2013-11-01'), below(400));
    const around = (): Day => addDays(on, below(60) - 30);
    return {
      on,
      group: pick(groups),
      contactOn: around(),
      clockStart: around(),
      education: pick(educations),
      anchor: around(),
      offerEnded: around(),
      workStart: around(),
      leaveEnds: below(4) === 0 ? null : around(),
    };
  });
}

/** mulberry32: numbers from 0 up to 1. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
