import { periodOn, periodsUntil, type Snapshot } from '@rettidig/figures';
import { median } from '../report.ts';
import { madeUpSnapshot, today } from './made-up.ts';
import { everyMeasure, sizeOf } from './timed.ts';

/** Fewer for a first look: RETTIDIG_BENCHMARK_CITIZENS. */
export const citizens = Number(process.env['RETTIDIG_BENCHMARK_CITIZENS'] ?? 1_000_000);
export const municipalities = 98;

/** As unequal as they are: the greatest has a ninth of all citizens, the smallest a few hundred. */
export function sizesOfMunicipalities(of = citizens): readonly number[] {
  const weights = Array.from({ length: municipalities }, (_, i) => 1 / (i + 2) ** 0.75);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => Math.round((of * weight) / sum));
}

/** The whole country in memory, and every measure of every municipality. */
export function national(): Record<string, number> {
  const snapshots: readonly Snapshot[] = sizesOfMunicipalities().map((size, i) =>
    madeUpSnapshot({ persons: size, seed: i + 1 }),
  );
  const months = periodsUntil(periodOn('maaned', today), 13);
  const rounds: number[] = [];
  for (let round = -1; round < 5; round++) {
    const begun = performance.now();
    for (const snapshot of snapshots) everyMeasure(snapshot, months);
    if (round >= 0) rounds.push(performance.now() - begun);
  }
  const sum = (what: 'spells' | 'rows'): number =>
    snapshots.reduce((total, snapshot) => total + sizeOf(snapshot)[what], 0);
  const bytes = snapshots.reduce(
    (total, { tables, situations }) =>
      total +
      [situations, ...Object.values(tables)]
        .flatMap(({ columns }) => Object.values(columns))
        .reduce((all, { byteLength }) => all + byteLength, 0),
    0,
  );
  return {
    'national, spells': sum('spells'),
    'national, rows of all tables': sum('rows'),
    'national, all measures, 13 months, ms': median(rounds),
    'national, columns, MB': bytes / 1e6,
    // Kilobytes in Node whatever the platform says.
    'national, memory of the process, MB': (process.resourceUsage().maxRSS * 1024) / 1e6,
  };
}
