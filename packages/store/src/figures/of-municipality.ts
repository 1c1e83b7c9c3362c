import type { CompanyAlliance, JobOrder } from '@rettidig/casework';
import { type Day, openEnd } from '@rettidig/engine';
import type { OfMunicipality } from '@rettidig/figures';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { knownThen } from '../facts/load.ts';
import { deliveredTo } from '../import/delivered.ts';
import { inhabitantsOf } from '../inhabitants.ts';
import type { WhichPopulation } from './people.ts';

/** What belongs to the municipality and to no citizen. */
export async function loadOfMunicipality(
  tx: Tx,
  { on, asKnownOn }: WhichPopulation,
): Promise<OfMunicipality> {
  const [delivered, inhabitants, jobOrders, alliances] = await Promise.all([
    deliveredTo(tx, asKnownOn),
    inhabitantsOf(tx, asKnownOn),
    loadJobOrders(tx, asKnownOn),
    loadAlliances(tx, asKnownOn),
  ]);
  return {
    municipality: tx.access.municipality,
    on,
    ...(delivered === null ? {} : { deliveredTo: delivered }),
    inhabitants,
    jobOrders,
    alliances,
  };
}

async function loadJobOrders(tx: Tx, asKnownOn: Instant | undefined): Promise<readonly JobOrder[]> {
  const { rows } = await tx.client.query<JobOrder>(
    `select job_order as id, day as "on", employer, p_number as "pNumber", sector, kind, title, places,
            closed_on as "closedOn"
       from job_order
      where municipality = $1 and ${knownThen('', asKnownOn === undefined ? undefined : '$2')}
      order by day, job_order`,
    asKnownOn === undefined ? [tx.access.municipality] : [tx.access.municipality, asKnownOn],
  );
  return rows;
}

async function loadAlliances(
  tx: Tx,
  asKnownOn: Instant | undefined,
): Promise<readonly CompanyAlliance[]> {
  const { rows } = await tx.client.query<Omit<CompanyAlliance, 'to'> & { readonly to: Day | null }>(
    `select alliance as id, company, cvr, valid_from as "from", valid_to as "to"
       from company_alliance
      where municipality = $1 and ${knownThen('', asKnownOn === undefined ? undefined : '$2')}
      order by valid_from, alliance`,
    asKnownOn === undefined ? [tx.access.municipality] : [tx.access.municipality, asKnownOn],
  );
  return rows.map((row) => ({ ...row, to: row.to ?? openEnd }));
}
