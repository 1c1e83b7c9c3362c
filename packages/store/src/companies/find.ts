import { onlyDigits, type ProductionUnit, type Seat } from '@rettidig/companies';
import { type Day, isoDay, openEnd } from '@rettidig/engine';
import type { Sector } from '@rettidig/law';
import { type Tx, settingsOf } from '../access.ts';

interface Row {
  readonly p_number: string;
  readonly name: string;
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
  readonly employees: string | null;
  readonly cvr: string;
  readonly company: string;
  readonly sector: Sector;
  readonly last_month: string | null;
  readonly year_average: string | null;
}

const columns = `u.p_number, u.name, u.street, u.postcode, u.town, u.employees,
  c.cvr, c.name as company, c.sector, c.last_month, c.year_average`;
const joined = `production_unit u join company c on c.municipality = u.municipality and c.cvr = u.cvr`;

/** A workplace by its P-number; null when the register does not have it. */
export async function findProductionUnit(tx: Tx, pNumber: string): Promise<ProductionUnit | null> {
  const { rows } = await tx.client.query<Row>({
    name: 'production-unit',
    text: `select ${columns} from ${joined} where u.municipality = $1 and u.p_number = $2`,
    values: [tx.access.municipality, pNumber],
  });
  return rows[0] === undefined ? null : unitOf(rows[0]);
}

/**
 * Workplaces by name of the workplace or the company, P-number, CVR number or address, by name. Every word must be
 * found somewhere.
 * @param most how many are given at most
 */
export async function searchProductionUnits(
  tx: Tx,
  text: string,
  most: number,
): Promise<readonly ProductionUnit[]> {
  const digits = onlyDigits(text);
  const isNumber = /^\d{8,10}$/.test(digits);
  const words = isNumber ? [digits] : text.split(/[\s,]+/).filter((word) => word !== '');
  if (words.length === 0) return [];
  const { rows } = await tx.client.query<Row>({
    text: `select ${columns} from ${joined}
            where u.municipality = $1
              and concat_ws(' ', u.name, c.name, u.street, u.postcode, u.town, u.p_number, u.cvr) ilike all ($2::text[])
            order by u.name collate "da-x-icu", u.p_number
            limit $3`,
    values: [
      tx.access.municipality,
      words.map((word) => `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`),
      most,
    ],
  });
  return rows.map(unitOf);
}

/** The workplaces that citizens within the access have last got an offer at, newest first. */
export async function latestProductionUnits(
  tx: Tx,
  most: number,
): Promise<readonly ProductionUnit[]> {
  const { rows } = await tx.client.query<Row>({
    text: `select ${columns}
             from ${joined}
             join (select p_number, max(recorded_at) as last from offer_terms
                    where municipality = $1 and superseded_at is null and p_number is not null
                    group by p_number order by 2 desc limit $2) t on t.p_number = u.p_number
            where u.municipality = $1
            order by t.last desc`,
    values: [tx.access.municipality, most],
  });
  return rows.map(unitOf);
}

/**
 * Those in practice, wage subsidy and community work at each of some workplaces, from a day on, whatever unit of the
 * municipality they belong to: the ratio counts them all. Nobody is named, and nothing but period and hours is read.
 */
export async function seatsAt(
  tx: Tx,
  pNumbers: readonly string[],
  from: Day,
): Promise<ReadonlyMap<string, readonly Seat[]>> {
  const seats = new Map<string, Seat[]>(pNumbers.map((pNumber) => [pNumber, []]));
  if (pNumbers.length === 0) return seats;
  // Handed over in one go, so that no other statement of the transaction runs under the wide access.
  const widened = tx.client.query(
    settingsOf({ ...tx.access, units: 'all', protectedPersons: true }),
  );
  const counted = tx.client.query<{
    readonly p_number: string;
    readonly valid_from: Day;
    readonly valid_to: Day | null;
    readonly hours_per_week: string | null;
  }>({
    text: `select t.p_number, a.valid_from, a.valid_to, a.hours_per_week
             from offer_terms t
             join activity a on a.municipality = t.municipality and a.fact = t.activity and a.superseded_at is null
            where t.municipality = $1 and t.p_number = any ($2::text[]) and t.superseded_at is null
              and a.kind in ('virksomhedspraktik', 'loentilskud', 'nytteindsats')
              and (a.valid_to is null or a.valid_to > $3::date)`,
    values: [tx.access.municipality, pNumbers, isoDay(from)],
  });
  const [, { rows }] = await Promise.all([
    widened,
    counted,
    tx.client.query(settingsOf(tx.access)),
  ]);
  for (const { p_number, valid_from, valid_to, hours_per_week } of rows) {
    seats.get(p_number)?.push({
      from: valid_from,
      to: valid_to ?? openEnd,
      hoursPerWeek: hours_per_week === null ? null : Number(hours_per_week),
    });
  }
  return seats;
}

function unitOf(row: Row): ProductionUnit {
  return {
    pNumber: row.p_number,
    name: row.name,
    street: row.street,
    postcode: row.postcode,
    town: row.town,
    employees: numberOrNull(row.employees),
    company: {
      cvr: row.cvr,
      name: row.company,
      sector: row.sector,
      lastMonth: numberOrNull(row.last_month),
      yearAverage: numberOrNull(row.year_average),
    },
  };
}

const numberOrNull = (text: string | null): number | null => (text === null ? null : Number(text));
