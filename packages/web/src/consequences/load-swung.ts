import { z } from 'zod';
import type { EmployeeVisit } from '../http/visit.ts';
import { accountFields, loadStanding } from './load.ts';
import { type Swung, swingOf } from './swing.ts';

/** What the sensitivity of an account is asked with. */
export const swungFields = {
  ...accountFields,
  pct: z.coerce.number().int().min(1).max(100).default(10),
};

/**
 * How the net of an account moves when an assumption does.
 * @throws NotFoundError
 */
export const loadSwung = async (
  visit: EmployeeVisit,
  { pct, enhed, ...asked }: z.infer<z.ZodObject<typeof swungFields>>,
) => {
  const standing = await loadStanding(visit, asked);
  const { reform, result } = standing;
  const swung: Swung =
    reform === null || result.outcome === 'fejl'
      ? { outcome: 'fejl', faults: result.outcome === 'fejl' ? result.faults : [] }
      : swingOf(reform, result.value, { pct, unit: enhed });
  return { standing, pct, unit: enhed, swung };
};
