import { computeFigure, type Cell, type Filter } from '../compute/figure.ts';
import { findMeasure } from '../measure/measures.ts';
import { parsePeriod } from '../period/period.ts';
import type { Population } from '../population/population.ts';
import { buildSnapshot } from '../snapshot/build.ts';

/** The one cell of a measure for a period, such as `2026-11`. */
export function cellOf(
  population: Population,
  id: string,
  code: string,
  filter: Filter = {},
): Cell | undefined {
  const measure = findMeasure(id);
  const period = parsePeriod(code);
  if (measure === null || period === null)
    throw new Error(`No measure ${id}, or no period ${code}.`);
  const [part] = computeFigure(buildSnapshot(population), measure, { periods: [period], filter });
  return part?.cells[0];
}
