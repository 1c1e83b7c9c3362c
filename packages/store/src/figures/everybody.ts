import type { Tx } from '../access.ts';
import { StoreError } from '../store-error.ts';

/** Figures of a municipality are of everybody in it; with less in sight they would be wrong without showing it. */
export function requireEverybody({ access }: Tx): void {
  if (access.units === 'all' && access.protectedPersons) return;
  throw new StoreError(
    'ugyldig-adgang',
    'Tal for hele kommunen kan ikke beregnes med en adgang, der kun når nogle af borgerne.',
  );
}
