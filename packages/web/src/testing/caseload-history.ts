import { addDays, addMonths, day } from '@rettidig/engine';
import { type NewFact, recordFacts, type Store, withAccess } from '@rettidig/store';
import type { Municipality } from './municipality.ts';

/**
 * Gives the municipality a caseload that can be forecast: one citizen is on sygedagpenge the first twenty days of every month
 * from January 2024 to October 2026.
 */
export async function giveHistory(store: Store, { code, citizens }: Municipality): Promise<void> {
  const access = {
    municipality: code,
    user: null,
    units: 'all' as const,
    protectedPersons: true,
    purpose: 'Opdigtede forløb',
  };
  const facts = Array.from({ length: 34 }, (_, at): NewFact => {
    const from = addMonths(day('2024-01-01'), at);
    return {
      kind: 'benefit_spell',
      value: { from, to: addDays(from, 20), benefit: 'sygedagpenge' },
      person: citizens.get('per') ?? '',
      externalId: null,
    };
  });
  await withAccess(store, access, (tx) => recordFacts(tx, facts, { by: null, source: 'import' }));
}
