import type { OfMunicipality, PersonSource, Population } from '../population/population.ts';
import {
  type Column,
  columnDay,
  type Columns,
  layout,
  narrowed,
  openColumn,
  type Table,
  type TableName,
} from './columns.ts';
import { codeNumber } from './dimension.ts';
import { allIds, idsOf } from './ids.ts';
import { addPerson } from './person-rows.ts';
import { situationBuilder, situationLayout } from './situation.ts';
import { type TableBuilder, tableBuilder } from './table-builder.ts';
import { type Numbering, numbering, type Writing } from './writing.ts';
import type { Dictionary, Snapshot } from './snapshot.ts';
import { jobOrderKinds } from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import { sectors } from '@rettidig/law';

const tableNames = Object.keys(layout) as TableName[];

/** The dictionaries of the municipality's own codes. */
const ownNames = ['units', 'caseworkers', 'providers', 'orders', 'alliances'] as const;
type OwnName = (typeof ownNames)[number];

function ofEachOwn<T>(give: (name: OwnName) => T): Record<OwnName, T> {
  return Object.fromEntries(ownNames.map((name) => [name, give(name)])) as Record<OwnName, T>;
}

function builders(): Record<TableName, TableBuilder> {
  return Object.fromEntries(tableNames.map((name) => [name, tableBuilder(name)])) as Record<
    TableName,
    TableBuilder
  >;
}

const nothing: Before = { persons: [], own: {}, kept: null };

/** Builds the whole snapshot. The order of the citizens is that of the population. */
export function buildSnapshot(population: Population): Snapshot {
  return write(population, nothing);
}

/** A snapshot while it is written: one citizen after the other, and then what belongs to the municipality. */
export interface Begun {
  readonly add: (source: PersonSource) => void;
  readonly finish: (of: OfMunicipality) => Snapshot;
}

/** The same snapshot, for a program that gets its citizens some at a time. */
export function beginSnapshot(on: Day): Begun {
  return begin(on, nothing);
}

/**
 * What stays of a snapshot without some citizens, and without the rows of the municipality: `continueSnapshot` gives both
 * back. The list of citizens keeps its places.
 */
export function withoutCitizens(snapshot: Snapshot, some: ReadonlySet<string>): Snapshot {
  const { municipality, on, deliveredTo, inhabitants } = snapshot;
  const none = {
    municipality,
    on,
    deliveredTo,
    inhabitants,
    persons: [],
    jobOrders: [],
    alliances: [],
  };
  return write(none, beforeOf(snapshot, some));
}

/**
 * A snapshot that begins with the rows of another, of the same or an earlier day; the rows of the municipality are made anew.
 *
 * @param replaced ids of those who have changed, and are added again if they are still there; after an earlier day also of
 *   all who were not settled then (`isSettled`), since what runs and what is due turns on the day
 */
export function continueSnapshot(
  snapshot: Snapshot,
  on: Day,
  replaced: ReadonlySet<string>,
): Begun {
  return begin(on, beforeOf(snapshot, replaced));
}

interface Before {
  readonly persons: readonly string[];
  /** The codes there were of each dictionary. */
  readonly own: Readonly<Partial<Record<OwnName, readonly string[]>>>;
  readonly kept: Kept | null;
}

/** What stays of a snapshot: the rows whose situations stay. */
interface Kept {
  readonly tables: Readonly<Record<TableName, Table>>;
  readonly situations: Columns;
  /** The new place of each situation; `gone` for those of citizens that are replaced. */
  readonly places: Uint32Array;
  /** How many stay. */
  readonly count: number;
}

function beforeOf(snapshot: Snapshot, replaced: ReadonlySet<string>): Before {
  const persons = allIds(snapshot.persons);
  const isReplaced = Uint8Array.from(persons, (id) => (replaced.has(id) ? 1 : 0));
  return {
    persons,
    own: ofEachOwn((name) => snapshot[name].codes),
    kept: keptOf(snapshot, isReplaced),
  };
}

const gone = 0xffffffff;

function keptOf({ situations, tables }: Snapshot, isReplaced: Uint8Array): Kept {
  const person = situations.columns['person'] ?? new Uint32Array(0);
  const places = new Uint32Array(situations.rows);
  let count = 0;
  for (let i = 0; i < situations.rows; i++) {
    places[i] = isReplaced[person[i] ?? 0] === 1 ? gone : count++;
  }
  return { tables, situations, places, count };
}

function write(population: Population, before: Before): Snapshot {
  const { add, finish } = begin(population.on, before);
  for (const source of population.persons) add(source);
  return finish(population);
}

function begin(on: Day, before: Before): Begun {
  const people = numbering(before.persons);
  const writing: Writing = {
    on,
    ...ofEachOwn((name) => numbering(before.own[name])),
    situations: situationBuilder(before.kept?.count),
    tables: builders(),
  };
  return {
    add: (source) => addPerson(writing, people.numberOf(source.id) - 1, source),
    finish: (of) => finished(of, people, writing, before),
  };
}

function finished(
  of: OfMunicipality,
  people: Numbering,
  writing: Writing,
  before: Before,
): Snapshot {
  addMunicipality(writing, of);
  const { kept } = before;
  const come = writing.situations.finish();
  const situations = kept === null ? come : mergedSituations(kept, come);
  const tables = Object.fromEntries(
    tableNames.map((name) => {
      const added = writing.tables[name].finish(situations);
      return [name, kept === null ? added : merged(kept, added)];
    }),
  ) as Record<TableName, Table>;
  return {
    municipality: of.municipality,
    on: writing.on,
    deliveredTo: earlier(of.deliveredTo, writing.on),
    inhabitants: of.inhabitants,
    persons: idsOf(people.codes),
    ...ofEachOwn((name): Dictionary => ({ codes: writing[name].codes })),
    situations,
    tables,
  };
}

function earlier(one: Day | undefined, other: Day): Day {
  return one !== undefined && one < other ? one : other;
}

function addMunicipality(writing: Writing, { jobOrders, alliances }: OfMunicipality): void {
  const { tables, on } = writing;
  for (const order of jobOrders) {
    if (order.on > on) continue;
    tables.jobOrders.addEvent(0, columnDay(order.on), {
      order: writing.orders.numberOf(order.id),
      kind: codeNumber(jobOrderKinds, order.kind),
      sector: codeNumber(sectors, order.sector),
      places: order.places,
    });
  }
  for (const { id, from, to } of alliances) {
    if (from > on) continue;
    const end = to > on ? openColumn : columnDay(to);
    const alliance = writing.alliances.numberOf(id);
    tables.alliances.addSpan(0, { from: columnDay(from), to: end }, { alliance });
  }
}

/** The situations that stay, and then the new ones. */
function mergedSituations({ situations, places, count }: Kept, come: Columns): Columns {
  const stays = runsOf(situations.rows, (i) => places[i] !== gone);
  const columns = Object.keys(situationLayout).map(
    (name) => [name, joined(situations.columns[name], come.columns[name], stays, count)] as const,
  );
  return { rows: count + come.rows, columns: Object.fromEntries(columns) };
}

/** The rows of the citizens who are not replaced, and then the new ones; rows that are no citizen's are always new. */
function merged({ tables, places }: Kept, added: Table): Table {
  const old = tables[added.name];
  const situation = old.columns['situation'] ?? new Uint8Array(0);
  // Wide before it is moved: `gone` has 32 bits.
  const moved = new Uint32Array(situation.length);
  for (let i = 0; i < moved.length; i++) moved[i] = places[situation[i] ?? 0] ?? gone;
  const stays = runsOf(moved.length, (i) => moved[i] !== gone);
  const count = stays.reduce((sum, [from, to]) => sum + to - from, 0);
  const columns = Object.keys(old.columns).map((name) => {
    const fresh = added.columns[name];
    return [
      name,
      name === 'situation'
        ? narrowed(joined(moved, fresh, stays, count))
        : joined(old.columns[name], fresh, stays, count),
    ] as const;
  });
  return { ...added, rows: count + added.rows, columns: Object.fromEntries(columns) };
}

/** Places from one on and up to another. */
type Run = readonly [from: number, to: number];

/** The stretches of places that are so. Rows of a citizen stand together, so there are few. */
function runsOf(places: number, isSo: (place: number) => boolean): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (let i = 0; i <= places; i++) {
    if (i < places && isSo(i)) continue;
    if (i > from) runs.push([from, i]);
    from = i + 1;
  }
  return runs;
}

/** The numbers that stay, and then the new ones, in as many bits as the wider of the two needs. */
function joined(
  old: Column = new Uint8Array(0),
  fresh: Column = new Uint8Array(0),
  stays: readonly Run[],
  count: number,
): Column {
  const wider = fresh.BYTES_PER_ELEMENT > old.BYTES_PER_ELEMENT ? fresh : old;
  const all = new (wider.constructor as Uint32ArrayConstructor)(count + fresh.length);
  let at = 0;
  for (const [from, to] of stays) {
    all.set(old.subarray(from, to), at);
    at += to - from;
  }
  all.set(fresh, count);
  return all;
}
