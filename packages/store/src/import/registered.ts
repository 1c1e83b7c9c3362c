import {
  type DeliveryReader,
  type FactKind,
  type FactValues,
  type FileName,
  fileNames,
  type Known,
  type Spell,
} from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import type { Tx } from '../access.ts';
import { allianceTable } from '../effort/alliances.ts';
import { jobOrderTable } from '../effort/job-orders.ts';
import { sendersOf } from '../effort/kept-table.ts';
import { type FactTable } from '../facts/fact-table.ts';
import { factTables } from '../facts/fact.ts';

/** The table each file of facts goes into. */
export const kindOfFile = {
  personer: 'person_record',
  sagsbehandlere: 'assignment',
  kontaktoplysninger: 'contact_details',
  kontaktforloeb: 'contact_course',
  ydelser: 'benefit_spell',
  visitationer: 'person_category',
  husstande: 'household',
  samtaler: 'interview',
  tilbud: 'activity',
  fravaer: 'absence',
  fritagelser: 'exemption',
  tests: 'skill_test',
  cv: 'cv_entry',
  sygesager: 'sickness_case',
  sygeafgoerelser: 'sickness_decision',
  forloebsslut: 'course_end',
  arbejdsmarkedsstatus: 'labour_status',
  ydelsesbeloeb: 'benefit_amount',
  tilbudsvilkaar: 'offer_terms',
  tilbudsafslutninger: 'offer_end',
  henvendelser: 'complaint',
  henvisninger: 'referral',
  risikogruppe: 'risk_mark',
} as const satisfies Partial<Readonly<Record<FileName, FactKind>>>;

type FactFileName = keyof typeof kindOfFile;

/** A fact as it is registered now. */
export interface RegisteredFact {
  readonly fact: string;
  /** Id of the person. */
  readonly person: string;
  readonly externalId: string | null;
  readonly value: FactValues[FactKind];
}

/** What is registered of everything a delivery mentions. */
export interface Registered {
  /** Sender's id → id. */
  readonly persons: ReadonlyMap<string, string>;
  readonly units: ReadonlyMap<string, string>;
  readonly employees: ReadonlyMap<string, string>;
  readonly facts: ReadonlyMap<FactKind, readonly RegisteredFact[]>;
  readonly jobOrders: ReadonlyMap<string, string>;
  readonly alliances: ReadonlyMap<string, string>;
  /** The same, as the checks of a delivery ask for it. */
  readonly known: Known;
}

/** Reads what is registered of the persons and facts a delivery mentions. Logs the read of these persons. */
export async function readRegistered(tx: Tx, delivery: DeliveryReader): Promise<Registered> {
  const people = await readPeople(tx, delivery);
  const units = await idsOf(tx, 'unit');
  const employees = await idsOf(tx, 'employee');
  const jobOrders = await sendersOf(tx, jobOrderTable);
  const alliances = await sendersOf(tx, allianceTable);
  const persons = new Map(people.map(({ externalId, id }) => [externalId, id]));

  const senderOf = new Map(people.map(({ externalId, id }) => [id, externalId]));
  const facts = new Map<FactKind, readonly RegisteredFact[]>();
  for (const [file, kind] of Object.entries(kindOfFile)) {
    const name = fileNames.find((one) => one === file);
    const mentioned = name === undefined ? [] : [...delivery.mentioned(name)];
    facts.set(kind, await readFacts(tx, kind, { persons: [...persons.values()], mentioned }));
  }
  for (const { id } of people) tx.reads.add(id);
  for (const { person } of [...facts.values()].flat()) tx.reads.add(person);
  const ownersOf = (kind: FactKind): ReadonlyMap<string, string | null> =>
    new Map(
      facts
        .get(kind)
        ?.flatMap(({ externalId, person }) =>
          externalId === null ? [] : [[externalId, senderOf.get(person) ?? null]],
        ),
    );
  const owners: Partial<Record<FileName, ReadonlyMap<string, string | null>>> = {
    kontaktforloeb: ownersOf('contact_course'),
    tilbud: ownersOf('activity'),
  };
  const idsByFile: Partial<Record<FileName, ReadonlyMap<string, unknown>>> = {
    ...owners,
    enheder: units,
    medarbejdere: employees,
    jobordrer: jobOrders,
    personer: persons,
  };
  const known: Known = {
    ids: (file) => new Set(idsByFile[file]?.keys()),
    ownerOf: (file, id) => owners[file]?.get(id) ?? null,
    spells: (file) => spellsOf(facts.get(kindOf(file) ?? 'cv_entry') ?? [], senderOf),
    cprs: new Map(people.map(({ cpr, externalId }) => [cpr, externalId])),
  };
  return { persons, units, employees, facts, jobOrders, alliances, known };
}

interface RegisteredPerson {
  readonly id: string;
  readonly externalId: string;
  readonly cpr: string;
}

async function readPeople(tx: Tx, delivery: DeliveryReader): Promise<readonly RegisteredPerson[]> {
  const { rows } = await tx.client.query<RegisteredPerson>(
    `select id, external_id as "externalId", cpr from person
      where municipality = $1 and (external_id = any ($2::text[]) or cpr = any ($3::text[]))`,
    [tx.access.municipality, [...delivery.mentioned('personer')], [...delivery.cprs()]],
  );
  return rows;
}

async function idsOf(tx: Tx, table: 'unit' | 'employee'): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.db
    .selectFrom(table)
    .select(['id', 'external_id'])
    .where('municipality', '=', tx.access.municipality)
    .execute();
  return new Map(rows.map(({ id, external_id }) => [external_id, id]));
}

async function readFacts(
  tx: Tx,
  kind: FactKind,
  {
    persons,
    mentioned,
  }: { readonly persons: readonly string[]; readonly mentioned: readonly string[] },
): Promise<readonly RegisteredFact[]> {
  if (persons.length === 0 && mentioned.length === 0) return [];
  // The union of all kinds, of which one is read by its own table.
  const table = factTables[kind] as FactTable<FactValues[FactKind]>;
  const own = table.columns.map(([name]) => name).join(', ');
  const { rows } = await tx.client.query<unknown[]>({
    rowMode: 'array',
    text: `select fact, person, external_id, ${own} from ${kind}
            where municipality = $1 and superseded_at is null
              and (person = any ($2::uuid[]) or external_id = any ($3::text[]))`,
    values: [tx.access.municipality, persons, mentioned],
  });
  return rows.map((row) => ({
    fact: row[0] as string,
    person: row[1] as string,
    externalId: row[2] as string | null,
    value: table.read(row[0] as string, row, 3),
  }));
}

function kindOf(file: FileName): FactKind | undefined {
  return file in kindOfFile ? kindOfFile[file as FactFileName] : undefined;
}

function* spellsOf(
  facts: readonly RegisteredFact[],
  senderOf: ReadonlyMap<string, string>,
): Iterable<Spell> {
  for (const { fact, person, externalId, value } of facts) {
    const sender = senderOf.get(person);
    const period = periodOf(value);
    // A fact of a person the delivery does not mention overlaps with nothing in it.
    if (sender === undefined || period === null) continue;
    yield {
      id: externalId ?? fact,
      person: sender,
      series: seriesOf(value),
      line: null,
      ...period,
    };
  }
}

/** What a period is held against others by, as the file's `apartBy` says; empty where all are. */
function seriesOf(value: FactValues[FactKind]): string {
  if ('status' in value) return value.status;
  return 'monthly' in value ? value.benefit : '';
}

function periodOf(value: FactValues[FactKind]): { readonly from: Day; readonly to: Day } | null {
  if ('contactOn' in value) return { from: value.contactOn, to: value.to };
  return 'from' in value ? { from: value.from, to: value.to } : null;
}
