import type { CompanyAlliance } from '@rettidig/casework';
import { type Day, isoDay, openEnd } from '@rettidig/engine';
import type { Tx } from '../access.ts';
import type { Recording } from '../recording.ts';
import { type KeptTable, readKept, saveKept } from './kept-table.ts';

/** A company in the alliance with the key of the system it came from; null when it was registered here. */
export type KeptAlliance = CompanyAlliance & { readonly externalId: string | null };

/** The alliance as the database keeps it. */
export const allianceTable: KeptTable<KeptAlliance> = {
  name: 'company_alliance',
  key: 'alliance',
  columns: [
    ['external_id', 'text', 'externalId'],
    ['company', 'text', 'company'],
    ['cvr', 'text', 'cvr'],
    ['valid_from', 'date', 'from'],
    ['valid_to', 'date', 'to'],
  ],
  write: ({ externalId, company, cvr, from, to }) => [
    externalId,
    company,
    cvr,
    isoDay(from),
    to === openEnd ? null : isoDay(to),
  ],
  // The columns hold what their types and CHECKs let in.
  read: (id, [externalId, company, cvr, from, to]) => ({
    id,
    externalId: externalId as string | null,
    company: company as string,
    cvr: cvr as string | null,
    from: from as Day,
    to: (to as Day | null) ?? openEnd,
  }),
};

/** The companies that are or were in the alliance, by name. */
export async function listAlliances(tx: Tx): Promise<readonly KeptAlliance[]> {
  return await readKept(tx, allianceTable, 'company collate "da-x-icu", valid_from, alliance');
}

/** Adds companies to the alliance, or writes new versions of those with the same id. */
export async function saveAlliances(
  tx: Tx,
  alliances: readonly KeptAlliance[],
  recording: Recording,
): Promise<void> {
  await saveKept(tx, allianceTable, alliances, recording);
}
