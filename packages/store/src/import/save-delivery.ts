import {
  allianceOf,
  type Delivery,
  type FactKind,
  type FactValues,
  fileNames,
  jobOrderOf,
} from '@rettidig/casework';
import type { Tx } from '../access.ts';
import { saveAlliances } from '../effort/alliances.ts';
import { saveJobOrders } from '../effort/job-orders.ts';
import { type FactTable } from '../facts/fact-table.ts';
import { factTables, type NewFact } from '../facts/fact.ts';
import { type Correction, recordFacts, supersede } from '../facts/record.ts';
import { newId } from '../id.ts';
import { saveInhabitants } from '../inhabitants.ts';
import { municipalityOf, saveMunicipality } from '../municipality.ts';
import { saveEmployees, savePersons, saveUnits } from '../people/save.ts';
import type { Recording } from '../recording.ts';
import { deliveredFacts, type Ids } from './delivered-facts.ts';
import type { ImportProgress } from './progress.ts';
import type { Registered, RegisteredFact } from './registered.ts';

/** Rows saved between two reports of progress. */
const rowsAtATime = 5000;

/** The reason in the history of everything an import changes. */
export function reasonOf(batch: string): string {
  return `Indlæsning ${batch}`;
}

/** Saves a checked delivery: what is new, and what says something else than before as a new version. */
export async function saveDelivery(
  tx: Tx,
  {
    delivery,
    registered,
    batch,
    onProgress,
  }: {
    readonly delivery: Delivery;
    readonly registered: Registered;
    readonly batch: string;
    readonly onProgress: (progress: ImportProgress) => void;
  },
): Promise<void> {
  const recording: Recording = { by: tx.access.user, source: 'import', reason: reasonOf(batch) };
  const of = fileNames.reduce((sum, name) => sum + delivery.rows(name).length, 0);
  const report = (done: number): void => onProgress({ step: 'gemmer', file: null, done, of });
  report(0);
  await saveOwn(tx, delivery, recording);
  const people = await savePeople(tx, { delivery, registered, recording });
  const jobOrder = await saveEffort(tx, { delivery, registered, recording });
  const ids: Ids = { ...people, jobOrder, fact: factIds(delivery, registered, people) };
  const { added, corrections } = compare(deliveredFacts(delivery, ids), registered);
  // Corrections first and all at once: a new period may take the days a corrected one gives up.
  await supersede(tx, corrections, recording);
  for (let start = 0; start < added.length; start += rowsAtATime) {
    report(of - added.length + start);
    await recordFacts(tx, added.slice(start, start + rowsAtATime), recording);
  }
  onProgress({ step: 'afslutter', file: null, done: of, of });
}

/** Saves units, employees and persons, each after what it refers to. Returns the ids that sender's ids stand for. */
async function savePeople(
  tx: Tx,
  {
    delivery,
    registered,
    recording,
  }: {
    readonly delivery: Delivery;
    readonly registered: Registered;
    readonly recording: Recording;
  },
): Promise<Pick<Ids, 'person' | 'employee'>> {
  const unit = lookUp(
    await saveUnits(
      tx,
      delivery.rows('enheder').map(({ id, navn }) => ({ externalId: id, name: navn })),
      recording,
    ),
    registered.units,
  );
  const employee = lookUp(
    await saveEmployees(
      tx,
      delivery.rows('medarbejdere').map(({ id, navn, rolle, enhed, beskyttede }) => ({
        externalId: id,
        name: navn,
        role: rolle,
        unit: unit(enhed),
        seesProtected: beskyttede,
      })),
      recording,
    ),
    registered.employees,
  );
  const person = lookUp(
    await savePersons(
      tx,
      delivery.rows('personer').map((row) => ({
        externalId: row.id,
        cpr: row.cpr,
        givenName: row.fornavn,
        familyName: row.efternavn,
        unit: unit(row.enhed),
        protected: row.beskyttet,
      })),
      recording,
    ),
    registered.persons,
  );
  return { person, employee };
}

/** Saves job orders and the alliance. Returns the ids of the job orders by sender's id. */
async function saveEffort(
  tx: Tx,
  {
    delivery,
    registered,
    recording,
  }: {
    readonly delivery: Delivery;
    readonly registered: Registered;
    readonly recording: Recording;
  },
): Promise<Ids['jobOrder']> {
  const orders = delivery.rows('jobordrer').map((row) => ({
    id: registered.jobOrders.get(row.id) ?? newId(),
    externalId: row.id,
    ...jobOrderOf(row),
  }));
  await saveJobOrders(tx, orders, recording);
  const alliances = delivery.rows('alliance').map((row) => ({
    id: registered.alliances.get(row.id) ?? newId(),
    externalId: row.id,
    ...allianceOf(row),
  }));
  await saveAlliances(tx, alliances, recording);
  return lookUp(
    new Map(orders.map(({ externalId, id }) => [externalId, id])),
    registered.jobOrders,
  );
}

/** The ids of courses and offers: as they are registered, and new ones for those that the delivery brings. */
function factIds(
  delivery: Delivery,
  { facts }: Registered,
  { person }: Pick<Ids, 'person'>,
): Ids['fact'] {
  const idsOf = (
    kind: FactKind,
    rows: readonly { readonly id: string; readonly person: string }[],
  ): ReadonlyMap<string, string> => {
    const registered = (facts.get(kind) ?? []).filter(({ externalId }) => externalId !== null);
    const ids = new Map(registered.map(({ externalId, fact }) => [externalId ?? '', fact]));
    const ownerOf = new Map(registered.map((one) => [one.externalId, one.person]));
    for (const row of rows) {
      // A fact that was somebody else's is a new one here.
      if (ownerOf.get(row.id) !== person(row.person)) ids.set(row.id, newId());
    }
    return ids;
  };
  const ids = {
    contact_course: idsOf('contact_course', delivery.rows('kontaktforloeb')),
    activity: idsOf('activity', delivery.rows('tilbud')),
  };
  return (kind, externalId) => lookUp(ids[kind], new Map())(externalId);
}

async function saveOwn(tx: Tx, delivery: Delivery, recording: Recording): Promise<void> {
  const [own] = delivery.rows('kommune');
  if (own === undefined) throw new Error('A delivery without its municipality is unusable');
  const before = await municipalityOf(tx, tx.access.municipality);
  await saveMunicipality(tx, {
    name: own.navn,
    // A made-up municipality never becomes a real one by an empty field.
    demoDay: own.demo_dato ?? before?.demoDay ?? null,
  });
  if (own.indbyggere_18_64 !== null) await saveInhabitants(tx, own.indbyggere_18_64, recording);
}

/** The id a sender's id stands for. References were checked, so there is one. */
function lookUp(
  saved: ReadonlyMap<string, string>,
  before: ReadonlyMap<string, string>,
): (externalId: string) => string {
  return (externalId) => {
    const id = saved.get(externalId) ?? before.get(externalId);
    if (id === undefined) throw new Error('A reference of a checked delivery leads nowhere');
    return id;
  };
}

/** What a delivery changes: facts to add, and registered facts that now say something else. */
function compare(
  facts: readonly NewFact[],
  registered: Registered,
): { readonly added: readonly NewFact[]; readonly corrections: readonly Correction[] } {
  const before = new Map<FactKind, ReadonlyMap<string, RegisteredFact>>();
  for (const [kind, list] of registered.facts) {
    before.set(kind, new Map(list.map((one) => [keyOf(kind, one), one])));
  }
  const added: NewFact[] = [];
  const corrections: Correction[] = [];
  for (const fact of facts) {
    const old = before.get(fact.kind)?.get(keyOf(fact.kind, fact));
    if (old === undefined) added.push(fact);
    else if (old.person !== fact.person) {
      // It was somebody else's: withdrawn there, new here.
      corrections.push({ kind: fact.kind, fact: old.fact, value: null } as Correction);
      added.push(fact);
    } else if (!saysTheSame(fact.kind, old.value, fact.value)) {
      // The value is of the fact's kind, as `NewFact` has it.
      corrections.push({ kind: fact.kind, fact: old.fact, value: fact.value } as Correction);
    }
  }
  return { added, corrections };
}

/** What makes two rows the same fact: the sender's id; but a person has one record, whoever made it. */
function keyOf(
  kind: FactKind,
  { person, externalId }: { readonly person: string; readonly externalId: string | null },
): string {
  return kind === 'person_record' ? person : (externalId ?? '');
}

function saysTheSame(kind: FactKind, a: FactValues[FactKind], b: FactValues[FactKind]): boolean {
  const table = factTables[kind] as FactTable<FactValues[FactKind]>;
  const [before, after] = [table.write(a), table.write(b)];
  return before.every((cell, index) => cell === after[index]);
}
