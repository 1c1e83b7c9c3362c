import type { Day } from '@rettidig/engine';
import { iso } from '../calendar/calendar.ts';
import type { Benchmark } from './benchmark.ts';

/** What a citizen's case is about at one time: the target group, as the benchmark's rows can be split. */
export type Situation =
  | 'dagpenge'
  | 'jobparat'
  | 'uddannelsesparat'
  | 'aabenlyst-uddannelsesparat'
  | 'aktivitetsparat'
  | 'aktivitetsparat-ung'
  | 'sygedagpenge'
  | 'jobafklaring'
  | 'ressourceforloeb'
  | 'ledighedsydelse'
  | 'revalidering';

type Row = keyof Benchmark['pressure'];

/**
 * How a row of the benchmark is split, in percent. Match 1 becomes jobparate and the two education-ready groups, match
 * 2-3 the activity-ready. Under 30 are 36 and 25 percent: what tables 4.4 and 4.5 imply for Lyngby-Taarbæk; of these 6
 * and 2 have a qualifying education and so count as adults. Education-ready are taken to be obviously so in 8 of 30.
 * Jobafklaring (from 1 July 2014) is taken out of the sygedagpenge it came from. The last two are assumptions.
 */
const splits: Readonly<Record<Row, readonly (readonly [percent: number, Situation])[]>> = {
  dagpenge: [[100, 'dagpenge']],
  match1: [
    [70, 'jobparat'],
    [22, 'uddannelsesparat'],
    [8, 'aabenlyst-uddannelsesparat'],
  ],
  match23: [
    [77, 'aktivitetsparat'],
    [23, 'aktivitetsparat-ung'],
  ],
  sygedagpenge: [
    [85, 'sygedagpenge'],
    [15, 'jobafklaring'],
  ],
  ledighedsydelse: [[100, 'ledighedsydelse']],
  revalidering: [[100, 'revalidering']],
};

/** The benchmark's row a situation is counted in; ressourceforløb stand outside the pressure. */
export const rowOf: Readonly<Record<Situation, Row | 'ressourceforloeb'>> = {
  dagpenge: 'dagpenge',
  jobparat: 'match1',
  uddannelsesparat: 'match1',
  'aabenlyst-uddannelsesparat': 'match1',
  aktivitetsparat: 'match23',
  'aktivitetsparat-ung': 'match23',
  sygedagpenge: 'sygedagpenge',
  jobafklaring: 'sygedagpenge',
  ressourceforloeb: 'ressourceforloeb',
  ledighedsydelse: 'ledighedsydelse',
  revalidering: 'revalidering',
};

/** The first jobafklaring could have lasted some months by then. */
const jobafklaringCounts = iso('2014-10-01');

/**
 * How many cases are open on a day in each situation: the pressure of the municipality on `size` inhabitants. Whole
 * cases by largest remainder, so that the sum is right to one case; always at least one.
 */
export function openCases(
  benchmark: Benchmark,
  { size, on }: { readonly size: number; readonly on: Day },
): ReadonlyMap<Situation, number> {
  const shares: { readonly situation: Situation; readonly exact: number }[] = [];
  for (const row of Object.keys(splits) as Row[]) {
    const persons = (benchmark.pressure[row] * size) / 100;
    const known = splits[row].filter(
      ([, situation]) => situation !== 'jobafklaring' || on >= jobafklaringCounts,
    );
    const whole = known.reduce((sum, [percent]) => sum + percent, 0);
    for (const [percent, situation] of known) {
      shares.push({ situation, exact: (persons * percent) / whole });
    }
  }
  shares.push({
    situation: 'ressourceforloeb',
    exact: (benchmark.ressourceforloeb * size) / benchmark.inhabitants,
  });

  const total = Math.max(1, Math.round(shares.reduce((sum, { exact }) => sum + exact, 0)));
  const counts = new Map(shares.map(({ situation, exact }) => [situation, Math.floor(exact)]));
  let left = total - [...counts.values()].reduce((sum, count) => sum + count, 0);
  const byRemainder = shares.toSorted(
    (a, b) => b.exact - Math.floor(b.exact) - (a.exact - Math.floor(a.exact)),
  );
  for (const { situation } of byRemainder) {
    if (left <= 0) break;
    counts.set(situation, (counts.get(situation) ?? 0) + 1);
    left--;
  }
  return counts;
}
