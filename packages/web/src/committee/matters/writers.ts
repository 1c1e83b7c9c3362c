import type { Employee } from '@rettidig/store';
import { mayUse } from '../../http/access.ts';

/** The employees who can write matters. */
export const writersOf = (employees: readonly Employee[]): readonly Employee[] =>
  employees.filter(({ role }) => mayUse(role, 'udvalgsarbejde'));
