import {
  computeFigure,
  dimensions,
  durationClasses,
  type DimensionId,
  measures,
  periodOn,
  periodsUntil,
  type Snapshot,
} from '@rettidig/figures';
import { quantile } from '../report.ts';
import { madeUpSnapshot, today } from './made-up.ts';
import { everyMeasure, sizeOf, timed } from './timed.ts';

const months = periodsUntil(periodOn('maaned', today), 13);
const tenYears = periodsUntil(periodOn('maaned', today), 120);

/** A code that a dimension is limited to. */
function someCode(snapshot: Snapshot, id: DimensionId): string {
  if (id === 'enhed') return snapshot.units.codes[1] ?? '';
  if (id === 'sagsbehandler') return snapshot.caseworkers.codes[1] ?? '';
  if (id === 'udbyder') return snapshot.providers.codes[1] ?? '';
  if (id === 'varighed') return durationClasses[2].code;
  return dimensions[id].codes?.codes[1]?.code ?? '';
}

/** One municipality of 30,000: each measure alone, whole, filtered and split by each of its dimensions; and all. */
export function municipality(): Record<string, number> {
  const snapshot = madeUpSnapshot({ persons: 30_000, seed: 1 });
  const single = measures.flatMap((measure) => [
    timed(() => computeFigure(snapshot, measure, { periods: months }), 5, 2),
    ...measure.dimensions.map((id) => {
      const filter = { [id]: [someCode(snapshot, id)] };
      return timed(() => computeFigure(snapshot, measure, { periods: months, filter }), 5, 1);
    }),
  ]);
  const split = measures.flatMap((measure) =>
    measure.dimensions.map((id) =>
      timed(() => computeFigure(snapshot, measure, { periods: months, splitBy: id }), 3, 1),
    ),
  );
  const { spells, rows } = sizeOf(snapshot);
  return {
    'municipality, spells': spells,
    'municipality, rows of all tables': rows,
    'a measure with a filter, 13 months, p50, ms': quantile(single, 0.5),
    'a measure with a filter, 13 months, slowest, ms': Math.max(...single),
    'a measure split by a dimension, 13 months, slowest, ms': Math.max(...split),
    'all measures, 13 months, ms': timed(() => everyMeasure(snapshot, months)),
    'all measures, 120 months, ms': timed(() => everyMeasure(snapshot, tenYears)),
  };
}
