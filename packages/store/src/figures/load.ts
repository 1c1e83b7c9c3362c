import type { CompanyAlliance, FactKind, JobOrder } from '@rettidig/casework';
import { type Day, openEnd } from '@rettidig/engine';
import type { PersonSource, Population } from '@rettidig/figures';
import type { EducationLevel } from '@rettidig/law';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { knownThen } from '../facts/load.ts';
import { factsOf, type Persons } from './columns-of-facts.ts';

/** Which population: of which day, as known when, and of whom. */
export interface WhichPopulation {
  /** The day it is. */
  readonly on: Day;
  /** A moment: everything as it was known then; left out: as known now. */
  readonly asKnownOn?: Instant;
  /** Ids of citizens: only these; what belongs to the municipality is always there. */
  readonly persons?: readonly string[];
}

/**
 * What key figures of a municipality are computed from: the citizens the access reaches, in the order of their ids, and
 * what the municipality has. For figures of everybody the access is a program's: all units, and protected citizens too.
 * Logs a read of each citizen, without a name.
 *
 * The number of inhabitants is that of now whatever moment is asked for: the database keeps no earlier ones.
 */
export async function loadPopulation(tx: Tx, which: WhichPopulation): Promise<Population> {
  const { asKnownOn } = which;
  const people = await loadPeople(tx, which);
  const isPart = which.persons !== undefined || people.length > personsAtATime;
  const persons: PersonSource[] = [];
  for (let start = 0; start < people.length; start += personsAtATime) {
    const some = people.slice(start, start + personsAtATime);
    persons.push(...(await withFacts(tx, some, { isPart, asKnownOn })));
  }
  for (const { id } of persons) tx.reads.add(id);
  return {
    municipality: tx.access.municipality,
    on: which.on,
    inhabitants: await loadInhabitants(tx),
    persons,
    jobOrders: await loadJobOrders(tx, asKnownOn),
    alliances: await loadAlliances(tx, asKnownOn),
  };
}

/** Few enough that all their facts of a kind fit in one text; a municipality of the usual size at once. */
const personsAtATime = 40_000;

async function withFacts(
  tx: Tx,
  people: readonly PersonRow[],
  { isPart, asKnownOn }: { readonly isPart: boolean; readonly asKnownOn: Instant | undefined },
): Promise<readonly PersonSource[]> {
  const persons: Persons = {
    places: new Map(people.map(([id], i) => [id, i])),
    ...(isPart
      ? {
          condition: 'person = any ($2::uuid[])',
          values: [`{${people.map(([id]) => id).join(',')}}`],
        }
      : { condition: 'true', values: [] }),
  };
  const of = <K extends FactKind>(kind: K) => factsOf(tx, kind, { persons, asKnownOn });
  // The connection takes one after the other; asked at once, the server works while the answers before are read here.
  const [
    courses,
    benefits,
    categories,
    households,
    interviews,
    activities,
    absences,
    exemptions,
    tests,
    cvs,
    sicknessCases,
    sicknessDecisions,
    ...records
  ] = await Promise.all([
    of('contact_course'),
    of('benefit_spell'),
    of('person_category'),
    of('household'),
    of('interview'),
    of('activity'),
    of('absence'),
    of('exemption'),
    of('skill_test'),
    of('cv_entry'),
    of('sickness_case'),
    of('sickness_decision'),
    of('assignment'),
    of('offer_terms'),
    of('offer_end'),
    of('course_end'),
    of('labour_status'),
    of('complaint'),
    of('referral'),
    of('risk_mark'),
  ]);
  const [
    assignments,
    offerTerms,
    offerEnds,
    courseEnds,
    labourStatuses,
    complaints,
    referrals,
    riskMarks,
  ] = records;
  return people.map(([id, unit, birthDate, education], i): PersonSource => ({
    id,
    unit,
    file: {
      person: { birthDate, education },
      courses: courses[i] ?? [],
      benefits: benefits[i] ?? [],
      categories: categories[i] ?? [],
      households: households[i] ?? [],
      interviews: interviews[i] ?? [],
      activities: activities[i] ?? [],
      absences: absences[i] ?? [],
      exemptions: exemptions[i] ?? [],
      tests: tests[i] ?? [],
      cvs: cvs[i] ?? [],
      sicknessCases: sicknessCases[i] ?? [],
      sicknessDecisions: sicknessDecisions[i] ?? [],
    },
    records: {
      assignments: assignments[i] ?? [],
      offerTerms: offerTerms[i] ?? [],
      offerEnds: offerEnds[i] ?? [],
      courseEnds: courseEnds[i] ?? [],
      labourStatuses: labourStatuses[i] ?? [],
      complaints: complaints[i] ?? [],
      referrals: referrals[i] ?? [],
      riskMarks: riskMarks[i] ?? [],
    },
  }));
}

type PersonRow = readonly [
  id: string,
  unit: string,
  birthDate: Day,
  education: EducationLevel | null,
];

async function loadPeople(
  tx: Tx,
  { asKnownOn, persons }: WhichPopulation,
): Promise<readonly PersonRow[]> {
  const values: unknown[] = [tx.access.municipality];
  const moment = asKnownOn === undefined ? undefined : `$${values.push(asKnownOn)}`;
  const only =
    persons === undefined
      ? ''
      : `and p.id = any ($${values.push(`{${persons.join(',')}}`)}::uuid[])`;
  const { rows } = await tx.client.query<[string, string, Day, EducationLevel | null]>({
    rowMode: 'array',
    text: `select p.id, p.unit, r.birth_date, r.education
             from person p
             join person_record r on r.municipality = p.municipality and r.person = p.id
                  and ${knownThen('r.', moment)}
            where p.municipality = $1 ${only}
            order by p.id`,
    values,
  });
  if (asKnownOn === undefined) return rows;
  const earlier = await unitsBefore(tx, asKnownOn);
  return rows.map(([id, unit, ...rest]) => [id, earlier.get(id) ?? unit, ...rest]);
}

/** The units that citizens who have moved since belonged to: the table has only the present one, the history the others. */
async function unitsBefore(tx: Tx, moment: Instant): Promise<ReadonlyMap<string, string>> {
  const { rows } = await tx.client.query<[person: string, unit: string]>({
    rowMode: 'array',
    text: `select distinct on (fact) fact, before ->> 'unit'
             from history
            where municipality = $1 and subject = 'person' and recorded_at > $2
              and before ->> 'unit' is not null
            order by fact, recorded_at, id`,
    values: [tx.access.municipality, moment],
  });
  return new Map(rows);
}

async function loadInhabitants(tx: Tx): Promise<number | null> {
  const row = await tx.db
    .selectFrom('municipality')
    .select('inhabitants_18_64')
    .where('municipality', '=', tx.access.municipality)
    .executeTakeFirst();
  return row?.inhabitants_18_64 ?? null;
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
