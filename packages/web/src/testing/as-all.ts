import { type Tx, withAccess } from '@rettidig/store';
import type { Demo } from './demo.ts';

/** Reads and writes as a program that sees everything in the municipality of the demo. */
export async function asAll<T>({ options, made }: Demo, work: (tx: Tx) => Promise<T>): Promise<T> {
  const access = {
    municipality: made.code,
    user: null,
    units: 'all',
    protectedPersons: true,
    committee: 'alt',
    purpose: 'Prøve',
  } as const;
  return await withAccess(options.store, access, work);
}
