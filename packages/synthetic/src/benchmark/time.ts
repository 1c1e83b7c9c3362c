import type { Stream } from '../random/stream.ts';

/** What a task takes in full-time years, and per 1,000 of its persons. */
export interface Need {
  readonly task: string;
  readonly perThousand: number;
  readonly years: number;
}

/** A part of one employee's year. */
export interface TimeLine {
  readonly employee: number;
  readonly employment: 'Ordinær' | 'Fleksjob' | 'Seniorjob';
  readonly funding: 'Egen' | 'Pulje' | 'Løntilskud';
  readonly task: string;
  /** Per cent of a year, at most two decimals. */
  readonly percent: number;
}

/** What a hundredth of a per cent of an employee's year counts, in quarters: 1, a half, three quarters. */
const countsFor = { Ordinær: 4, Fleksjob: 2, Seniorjob: 3 } as const;

/** Hundredths of a per cent in a year. */
const wholeYear = 10_000;
/** Nobody is asked to say less than one per cent. */
const leastLine = 100;
/** What is left of a task is so much that whoever takes it has that much of it; in quarters. */
const leastLeft = leastLine * 4;

/** The least that a task can take, in full-time years. */
export const leastYears = leastLeft / wholeYear / 4;

/**
 * Divides what the tasks take on employees, each with at most a whole year: the next one begins where the last was full. Time
 * is rounded to a hundredth of a per cent.
 * @param needs each at least `leastYears`
 */
export function timeLines(needs: readonly Need[], draw: Stream): readonly TimeLine[] {
  const lines: TimeLine[] = [];
  let who = employeeFrom(1, draw);
  let free = wholeYear;
  for (const { task, years } of needs) {
    // In quarters of a hundredth of a per cent, so that every employment counts whole numbers.
    let left = Math.round(years * wholeYear) * 4;
    while (left > 0) {
      const counts = countsFor[who.employment];
      const wanted = Math.min(free, Math.ceil(left / counts));
      const over = left - wanted * counts;
      const kept = over > 0 && over < leastLeft ? Math.ceil((leastLeft - over) / counts) : 0;
      const hundredths = wanted - kept;
      if (hundredths < leastLine) {
        who = employeeFrom(who.employee + 1, draw);
        free = wholeYear;
        continue;
      }
      free -= hundredths;
      left -= hundredths * counts;
      lines.push({ ...who, task, percent: hundredths / 100 });
    }
  }
  return lines;
}

function employeeFrom(
  employee: number,
  draw: Stream,
): Pick<TimeLine, 'employee' | 'employment' | 'funding'> {
  return {
    employee,
    employment: draw.weighted([
      [22, 'Ordinær'],
      [2, 'Fleksjob'],
      [1, 'Seniorjob'],
    ]),
    funding: draw.weighted([
      [20, 'Egen'],
      [2, 'Pulje'],
      [1, 'Løntilskud'],
    ]),
  };
}
