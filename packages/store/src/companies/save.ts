import { cvrStanding, isPNumber, type ProductionUnit } from '@rettidig/companies';
import type { Tx } from '../access.ts';
import { municipalityOf } from '../municipality.ts';
import { StoreError } from '../store-error.ts';

/**
 * Adds workplaces with their companies, and changes what is known of those that are there. A CVR number is always
 * checked; one for exercises is let in where the municipality is made up.
 * @throws StoreError `ugyldigt-nummer` when a CVR number is wrong, or a P-number is not ten digits
 */
export async function saveProductionUnits(tx: Tx, units: readonly ProductionUnit[]): Promise<void> {
  const municipality = await municipalityOf(tx, tx.access.municipality);
  const isMadeUp = municipality !== null && municipality.demoDay !== null;
  for (const { pNumber, company } of units) {
    const standing = cvrStanding(company.cvr);
    if (standing === 'forkert' || (standing === 'oevelse' && !isMadeUp)) {
      throw new StoreError('ugyldigt-nummer', `${company.cvr} er ikke et CVR-nummer.`);
    }
    if (!isPNumber(pNumber)) {
      throw new StoreError('ugyldigt-nummer', `${pNumber} er ikke et P-nummer.`);
    }
  }
  const companies = [...new Map(units.map(({ company }) => [company.cvr, company])).values()];
  await tx.client.query({
    text: `insert into company (municipality, cvr, name, sector, last_month, year_average)
           select $1, v.* from unnest($2::text[], $3::text[], $4::text[], $5::numeric[], $6::numeric[]) as v
               on conflict (municipality, cvr) do update
              set name = excluded.name, sector = excluded.sector, last_month = excluded.last_month,
                  year_average = excluded.year_average`,
    values: [
      tx.access.municipality,
      companies.map(({ cvr }) => cvr),
      companies.map(({ name }) => name),
      companies.map(({ sector }) => sector),
      companies.map(({ lastMonth }) => lastMonth),
      companies.map(({ yearAverage }) => yearAverage),
    ],
  });
  await tx.client.query({
    text: `insert into production_unit (municipality, p_number, cvr, name, street, postcode, town, employees)
           select $1, v.* from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[],
                                      $8::numeric[]) as v
               on conflict (municipality, p_number) do update
              set cvr = excluded.cvr, name = excluded.name, street = excluded.street, postcode = excluded.postcode,
                  town = excluded.town, employees = excluded.employees`,
    values: [
      tx.access.municipality,
      units.map(({ pNumber }) => pNumber),
      units.map(({ company }) => company.cvr),
      units.map(({ name }) => name),
      units.map(({ street }) => street),
      units.map(({ postcode }) => postcode),
      units.map(({ town }) => town),
      units.map(({ employees }) => employees),
    ],
  });
}
