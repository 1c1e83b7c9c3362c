import type { FactKind, FactValues } from '@rettidig/casework';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { type Change, writeHistory } from '../history.ts';
import { newId } from '../id.ts';
import { writeOutbox } from '../outbox.ts';
import { type Recording, authorOf, momentOf } from '../recording.ts';
import { StoreError } from '../store-error.ts';
import { type FactTable, jsonOf } from './fact-table.ts';
import { type NewFact, factTables } from './fact.ts';
import { refusalOf } from './refusal.ts';

/** Correction of a fact: the version that is true instead, or null when it should never have been recorded. */
export interface CorrectionOf<K extends FactKind> {
  readonly kind: K;
  /** The fact's id, the same in all versions. */
  readonly fact: string;
  readonly value: FactValues[K] | null;
}
export type Correction = { [K in FactKind]: CorrectionOf<K> }[FactKind];

/**
 * Records facts, with their history and the messages they give rise to. Returns the facts' ids in the same order.
 * @throws StoreError `overlap`, `findes-allerede`, or `ukendt-borger` when the access does not reach a citizen
 */
export async function recordFacts(
  tx: Tx,
  facts: readonly NewFact[],
  recording: Recording,
): Promise<readonly string[]> {
  const at = await momentOf(tx, recording);
  const versions = facts.map((fact): Version => ({ ...fact, fact: fact.fact ?? newId() }));
  await insertVersions(tx, versions, recording, at);
  const changes = versions.map(({ kind, fact, person, value }): PersonChange => ({
    action: 'registreret',
    subject: kind,
    fact,
    person,
    before: null,
    after: jsonOf(tableOf(kind), value),
  }));
  await tell(tx, changes, recording, at);
  return versions.map(({ fact }) => fact);
}

/**
 * Corrects facts: closes the current version of each and records the one that is true instead, as the same fact.
 * All are closed before any is recorded, so that periods can change places.
 * @throws StoreError `overlap`, or `ukendt-oplysning` when the access does not reach a fact
 */
export async function supersede(
  tx: Tx,
  corrections: readonly Correction[],
  recording: Recording,
): Promise<void> {
  const at = await momentOf(tx, recording);
  const changes: PersonChange[] = [];
  const versions: Version[] = [];
  for (const kind of kindsOf(corrections)) {
    const ofKind = corrections.filter((correction) => correction.kind === kind);
    const closed = await closeVersions(tx, kind, ofKind, at);
    for (const correction of ofKind) {
      const old = closed.get(correction.fact);
      if (old === undefined) {
        throw new StoreError(
          'ukendt-oplysning',
          'Oplysningen findes ikke længere: den er rettet eller annulleret i mellemtiden. Hent siden igen.',
        );
      }
      const { value, fact } = correction;
      changes.push({
        action: value === null ? 'annulleret' : 'rettet',
        subject: kind,
        fact,
        person: old.person,
        before: jsonOf(tableOf(kind), old.value),
        after: value === null ? null : jsonOf(tableOf(kind), value),
      });
      if (value !== null) {
        versions.push({
          kind,
          fact,
          person: old.person,
          externalId: old.externalId,
          value,
        } as Version);
      }
    }
  }
  await insertVersions(tx, versions, recording, at);
  await tell(tx, changes, recording, at);
}

/** The table of a kind that is only known when the program runs; a value given with the kind fits it. */
const tableOf = (kind: FactKind) => factTables[kind] as FactTable<FactValues[FactKind]>;

type Version = NewFact & { readonly fact: string };
type PersonChange = Change & { readonly person: string };

const kindsOf = (facts: readonly { readonly kind: FactKind }[]): ReadonlySet<FactKind> =>
  new Set(facts.map(({ kind }) => kind));

/** Rows in one statement: enough to make round trips cheap, few enough to keep a statement small. */
const rowsAtATime = 5000;
/** From here on the planner should know what a statement has added. */
const manyRows = 500;

async function insertVersions(
  tx: Tx,
  versions: readonly Version[],
  recording: Recording,
  at: Instant,
): Promise<void> {
  for (const kind of kindsOf(versions)) {
    const ofKind = versions.filter((version) => version.kind === kind);
    for (let start = 0; start < ofKind.length; start += rowsAtATime) {
      await insertSome(tx, kind, ofKind.slice(start, start + rowsAtATime), recording, at);
    }
  }
}

async function insertSome(
  tx: Tx,
  kind: FactKind,
  versions: readonly Version[],
  recording: Recording,
  at: Instant,
): Promise<void> {
  const table = tableOf(kind);
  const cells = versions.map(({ value }) => table.write(value));
  const names = table.columns.map(([name]) => name).join(', ');
  const own = table.columns.map(([name]) => `v.${name}`).join(', ');
  const arrays = table.columns.map(([, type], i) => `$${i + 8}::${type}[]`).join(', ');
  const text = `
    insert into ${kind}
      (municipality, id, fact, person, unit, protected, external_id, recorded_at, recorded_by, ${names})
    select $1, v.id, v.fact, v.person, p.unit, p.protected, v.external_id, $2, $3, ${own}
      from unnest($4::uuid[], $5::uuid[], $6::uuid[], $7::text[], ${arrays})
           as v (id, fact, person, external_id, ${names})
      join person p on p.municipality = $1 and p.id = v.person`;
  const values = [
    tx.access.municipality,
    at,
    authorOf(tx, recording),
    versions.map(() => newId()),
    versions.map(({ fact }) => fact),
    versions.map(({ person }) => person),
    versions.map(({ externalId }) => externalId),
    ...table.columns.map((_, column) => cells.map((row) => row[column] ?? null)),
  ];
  const inserted = await tx.client.query({ text, values }).catch((error: unknown) => {
    throw refusalOf(error);
  });
  if (versions.length >= manyRows) tx.grown.add(kind).add('history');
  if (inserted.rowCount !== versions.length) {
    throw new StoreError(
      'ukendt-borger',
      'Borgeren findes ikke, eller du har ikke adgang til sagen. Intet er gemt.',
    );
  }
}

interface Closed {
  readonly person: string;
  readonly externalId: string | null;
  readonly value: FactValues[FactKind];
}

async function closeVersions(
  tx: Tx,
  kind: FactKind,
  corrections: readonly Correction[],
  at: Instant,
): Promise<ReadonlyMap<string, Closed>> {
  const table = tableOf(kind);
  const own = table.columns.map(([name]) => name).join(', ');
  const { rows } = await tx.client.query<unknown[]>({
    rowMode: 'array',
    text: `update ${kind} set superseded_at = $2
            where municipality = $1 and fact = any ($3::uuid[]) and superseded_at is null
        returning fact, person, external_id, ${own}`,
    values: [tx.access.municipality, at, corrections.map(({ fact }) => fact)],
  });
  return new Map(
    rows.map((row) => [
      row[0] as string,
      {
        person: row[1] as string,
        externalId: row[2] as string | null,
        value: table.read(row[0] as string, row, 3),
      },
    ]),
  );
}

async function tell(
  tx: Tx,
  changes: readonly PersonChange[],
  recording: Recording,
  at: Instant,
): Promise<void> {
  for (let start = 0; start < changes.length; start += rowsAtATime) {
    const some = changes.slice(start, start + rowsAtATime);
    await writeHistory(tx, some, recording, at);
    if (recording.source === 'import') continue;
    const messages = some.map(({ action, subject, fact, person, after }) => ({
      kind: 'haendelsesbesked' as const,
      event: `${subject}.${action}`,
      person,
      payload: { fact, value: after },
    }));
    await writeOutbox(tx, messages, { at, decision: recording.decision ?? null });
  }
}
