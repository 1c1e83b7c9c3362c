import { day } from '@rettidig/engine';
import {
  type BenchmarkRow,
  comparedPairs,
  compareTable,
  type ComparisonReading,
  readBenchmark,
} from '@rettidig/figures/external';
import {
  findExternalTable,
  type Instant,
  type KeptExternalTable,
  listExternalTables,
} from '@rettidig/store';
import { NotFoundError } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';

/** A kept table with what it has in common with our own figures. */
export interface ComparedTable {
  readonly table: KeptExternalTable;
  readonly readings: readonly ComparisonReading[];
}

export interface ComparisonModel {
  readonly place: string;
  readonly asOf: Instant;
  readonly tables: readonly ComparedTable[];
  /** Expected and actual of the municipality itself, and where they are kept; empty where they are not. */
  readonly benchmark: { readonly table: string | null; readonly rows: readonly BenchmarkRow[] };
}

/** A year and one month, so that a month is seen beside the same month a year before. */
const mostPeriods = 13;

/** Lays every kept table that has something in common with our own figures beside them. */
export async function loadComparison(visit: EmployeeVisit): Promise<ComparisonModel> {
  const { ground, session, municipality } = visit;
  if (municipality === null) throw new NotFoundError();
  const place = municipality.name;
  const comparable = new Set([...comparedPairs.flatMap(({ tables }) => tables), 'y30r21']);
  const kept = await visit.read(async (tx) => {
    const lines = (await listExternalTables(tx)).filter(({ tableId }) => comparable.has(tableId));
    const found: KeptExternalTable[] = [];
    for (const { id } of lines) {
      const table = await findExternalTable(tx, id);
      if (table !== null) found.push(table);
    }
    return found;
  });
  const { snapshot, asOf } = await ground.figures.of(session.municipality);
  const about = { area: place, most: mostPeriods, asOf: day(asOf.slice(0, 10)) };
  const benchmarks = kept.flatMap((table) => {
    const reading = readBenchmark(table);
    return reading.outcome === 'rows' ? [{ table: table.id, rows: reading.rows }] : [];
  });
  const [benchmark] = benchmarks;
  const isOwn = ({ area }: BenchmarkRow): boolean =>
    area.replace(/ kommune$/i, '') === place.replace(/ kommune$/i, '');
  return {
    place,
    asOf,
    tables: kept
      .map((table) => ({ table, readings: compareTable(snapshot, table, about) }))
      .filter(({ readings }) => readings.length > 0),
    benchmark: {
      table: benchmark?.table ?? null,
      rows: benchmark?.rows.filter(isOwn) ?? [],
    },
  };
}
