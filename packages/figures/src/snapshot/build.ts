import type { OfMunicipality, PersonSource, Population } from '../population/population.ts';
import {
  columnDay,
  layout,
  nobody,
  openColumn,
  type Table,
  type TableBuilder,
  tableBuilder,
  type TableName,
} from './columns.ts';
import { codeNumber } from './dimension.ts';
import { addPerson } from './person-rows.ts';
import { type Numbering, numbering, type Writing } from './writing.ts';
import type { Dictionary, Snapshot } from './snapshot.ts';
import { jobOrderKinds } from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import { sectors } from '@rettidig/law';

const tableNames = Object.keys(layout) as TableName[];

function builders(): Record<TableName, TableBuilder> {
  return Object.fromEntries(tableNames.map((name) => [name, tableBuilder(name)])) as Record<
    TableName,
    TableBuilder
  >;
}

const nothing: Before = { persons: [], units: [], caseworkers: [], providers: [], kept: null };

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
 * The snapshot after a change: the rows of the citizens that are given anew replace the old ones, and the rows of the
 * municipality are made anew. The rest is copied.
 *
 * @param changed what it is now; `persons` are only those who have changed or are new
 */
export function refreshSnapshot(snapshot: Snapshot, changed: Population): Snapshot {
  if (changed.on !== snapshot.on) {
    throw new Error(
      'A snapshot of another day is built anew: what runs and what is due turns on it.',
    );
  }
  const { persons, units, caseworkers, providers } = snapshot;
  const given = new Set(changed.persons.map(({ id }) => id));
  const replaced = new Uint8Array(persons.length);
  persons.forEach((id, i) => {
    if (given.has(id)) replaced[i] = 1;
  });
  return write(changed, {
    persons,
    units: units.codes,
    caseworkers: caseworkers.codes,
    providers: providers.codes,
    kept: { tables: snapshot.tables, replaced },
  });
}

interface Before {
  readonly persons: readonly string[];
  readonly units: readonly string[];
  readonly caseworkers: readonly string[];
  readonly providers: readonly string[];
  readonly kept: {
    readonly tables: Readonly<Record<TableName, Table>>;
    readonly replaced: Uint8Array;
  } | null;
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
    units: numbering(before.units),
    caseworkers: numbering(before.caseworkers),
    providers: numbering(before.providers),
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
  const own = ({ codes }: Numbering): Dictionary => ({ codes });
  const tables = Object.fromEntries(
    tableNames.map((name) => {
      const added = writing.tables[name].finish();
      return [name, before.kept === null ? added : merged(before.kept, added)];
    }),
  ) as Record<TableName, Table>;
  return {
    municipality: of.municipality,
    on: writing.on,
    inhabitants: of.inhabitants,
    persons: people.codes,
    units: own(writing.units),
    caseworkers: own(writing.caseworkers),
    providers: own(writing.providers),
    tables,
  };
}

function addMunicipality({ tables, on }: Writing, { jobOrders, alliances }: OfMunicipality): void {
  for (const order of jobOrders) {
    if (order.on > on) continue;
    tables.jobOrders.addEvent(nobody, columnDay(order.on), null, {
      kind: codeNumber(jobOrderKinds, order.kind),
      sector: codeNumber(sectors, order.sector),
      places: order.places,
    });
  }
  for (const { from, to } of alliances) {
    if (from > on) continue;
    const end = to > on ? openColumn : columnDay(to);
    tables.alliances.addSpan(nobody, { from: columnDay(from), to: end }, null);
  }
}

/** The rows of the citizens who are not replaced, and then the new ones; rows of nobody are always new. */
function merged({ tables, replaced }: NonNullable<Before['kept']>, added: Table): Table {
  const old = tables[added.name];
  const person = old.columns['person'] ?? new Uint32Array(0);
  const keep = new Uint8Array(old.rows);
  let kept = 0;
  for (let i = 0; i < old.rows; i++) {
    const whose = person[i] ?? nobody;
    if (whose === nobody || replaced[whose] === 1) continue;
    keep[i] = 1;
    kept += 1;
  }
  const columns = Object.fromEntries(
    Object.entries(old.columns).map(([name, column]) => {
      const fresh = added.columns[name] ?? new Uint8Array(0);
      const wider = fresh.BYTES_PER_ELEMENT > column.BYTES_PER_ELEMENT ? fresh : column;
      const joined = new (wider.constructor as Uint32ArrayConstructor)(kept + added.rows);
      let at = 0;
      for (let i = 0; i < old.rows; i++) if (keep[i] === 1) joined[at++] = column[i] ?? 0;
      joined.set(fresh, kept);
      return [name, joined];
    }),
  );
  return { name: added.name, rows: kept + added.rows, columns };
}
