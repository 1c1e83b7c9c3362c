import { generate, type GenerateOptions, type Municipality } from '@rettidig/synthetic';
import type { Population } from '../population/population.ts';

/** A made-up municipality, and what its key figures are computed from. */
export function syntheticTown(options: GenerateOptions): {
  readonly made: Municipality;
  readonly population: Population;
} {
  const made = generate(options);
  const { code, inhabitants, on, people, jobOrders, alliance } = made;
  const population = {
    municipality: code,
    on,
    inhabitants,
    persons: people.map(({ id, unit, caseFile, caseworkers, outcomes }) => ({
      id,
      unit,
      file: caseFile,
      records: { ...outcomes, assignments: caseworkers },
    })),
    jobOrders,
    alliances: alliance,
  };
  return { made, population };
}
