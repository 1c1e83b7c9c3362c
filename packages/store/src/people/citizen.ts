import type { Day } from '@rettidig/engine';
import { type Tx, logReads } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { loadFacts } from '../facts/load.ts';
import { isId } from '../id.ts';
import { StoreError } from '../store-error.ts';
import { type Filters, loadPeople } from './people.ts';
import type { Citizen, Person } from './person.ts';

/** A citizen on a page of its own. */
export interface CitizenCase extends Citizen {
  /** The first six digits of the CPR number and four dots. */
  readonly cprMasked: string;
}

/** Which citizens: of a caseworker, of a unit, or all the access reaches; caseworkers as they are on the day. */
export interface Which {
  readonly on: Day;
  readonly caseworker?: string;
  readonly unit?: string;
  /** Only those whose contact course runs on the day. */
  readonly running?: boolean;
}

/**
 * Citizens with the facts of their cases, sorted by name as Danish sorts. Logs a read of every one of them.
 * @param asKnownOn a moment: reads the facts as they were known then. Access is always that of now.
 */
export async function loadCaseload(
  tx: Tx,
  which: Which,
  asKnownOn?: Instant,
): Promise<readonly Citizen[]> {
  const ids = [which.caseworker, which.unit].filter((id) => id !== undefined);
  return ids.every(isId) ? loadCitizens(tx, which.on, which, asKnownOn) : [];
}

/** What a citizen is looked for by. */
export type Sought =
  | { readonly name: string }
  /** Street, postcode or town, or parts of them. */
  | { readonly address: string }
  /** Ten digits. */
  | { readonly cpr: string }
  /** Those who have an offer at the workplace on the day. */
  | { readonly pNumber: string };

/**
 * Citizens whose name or present address has every part of a text, whatever its case, or the one with a CPR number, as
 * `loadCaseload` gives them. Logs a read of those found.
 * @param most how many at most
 */
export async function findCitizens(
  tx: Tx,
  sought: Sought,
  { on, most }: { readonly on: Day; readonly most: number },
): Promise<readonly Citizen[]> {
  const filters = filtersOf(sought);
  return filters === null ? [] : loadCitizens(tx, on, { ...filters, most }, undefined);
}

function filtersOf(sought: Sought): Filters | null {
  if ('cpr' in sought) return { cpr: sought.cpr };
  if ('pNumber' in sought) return { workplace: sought.pNumber };
  const parts = ('name' in sought ? sought.name : sought.address)
    .split(/\s+/)
    .filter((part) => part !== '');
  if (parts.length === 0) return null;
  return 'name' in sought ? { nameParts: parts } : { addressParts: parts };
}

/** How far a walk through citizens has come. */
export interface Walked {
  readonly done: number;
  readonly of: number;
}

const citizensAtATime = 2_000;

/**
 * Hands over the citizens of `loadCaseload` some thousands at a time, so that a whole municipality does not stand in
 * memory at once. Logs a read of every one of them.
 */
export async function walkCaseload(
  tx: Tx,
  which: Which,
  take: (citizens: readonly Citizen[], walked: Walked) => void,
): Promise<void> {
  const ids = [which.caseworker, which.unit].filter((id) => id !== undefined);
  if (!ids.every(isId)) return;
  const people = [...(await loadPeople(tx, which.on, which, undefined))];
  for (let from = 0; from < people.length; from += citizensAtATime) {
    const some = new Map(people.slice(from, from + citizensAtATime));
    const done = from + some.size;
    take(await withFacts(tx, some, undefined), { done, of: people.length });
  }
}

async function loadCitizens(
  tx: Tx,
  on: Day,
  filters: Filters,
  asKnownOn: Instant | undefined,
): Promise<readonly Citizen[]> {
  return await withFacts(tx, await loadPeople(tx, on, filters, asKnownOn), asKnownOn);
}

async function withFacts(
  tx: Tx,
  people: ReadonlyMap<string, Person>,
  asKnownOn: Instant | undefined,
): Promise<readonly Citizen[]> {
  const facts = await loadFacts(tx, [...people.keys()], asKnownOn);
  const citizens: Citizen[] = [];
  for (const [id, { person, ...citizen }] of people) {
    tx.reads.add(id);
    const lists = facts.get(id);
    if (lists !== undefined) citizens.push({ ...citizen, caseFile: { person, ...lists } });
  }
  return citizens;
}

/**
 * One citizen with the facts and the masked CPR number; null when there is none that the access reaches. Logs the read.
 */
export async function loadCitizen(
  tx: Tx,
  id: string,
  on: Day,
  asKnownOn?: Instant,
): Promise<CitizenCase | null> {
  if (!isId(id)) return null;
  const found = (await loadPeople(tx, on, { person: id }, asKnownOn)).get(id);
  if (found === undefined) return null;
  tx.reads.add(id);
  const [facts, masked] = await Promise.all([
    loadFacts(tx, [id], asKnownOn),
    tx.client.query<{ readonly start: string }>({
      name: 'cpr-masked',
      text: 'select left(cpr, 6) as start from person where municipality = $1 and id = $2',
      values: [tx.access.municipality, id],
    }),
  ]);
  const lists = facts.get(id);
  const start = masked.rows[0]?.start;
  if (lists === undefined || start === undefined) return null;
  const { person, ...citizen } = found;
  return { ...citizen, caseFile: { person, ...lists }, cprMasked: `${start}-••••` };
}

/**
 * The whole CPR number, ten digits. Logged as a read of its own, with the reason.
 * @throws StoreError `ukendt-borger` when the access does not reach the citizen
 */
export async function revealCpr(tx: Tx, id: string, reason: string): Promise<string> {
  const row = isId(id)
    ? await tx.db
        .selectFrom('person')
        .select('cpr')
        .where('municipality', '=', tx.access.municipality)
        .where('id', '=', id)
        .executeTakeFirst()
    : undefined;
  if (row === undefined) {
    throw new StoreError(
      'ukendt-borger',
      'Borgeren findes ikke, eller du har ikke adgang til sagen.',
    );
  }
  await logReads(tx.client, tx.access, [id], `CPR-nummer vist: ${reason}`);
  return row.cpr;
}
