import { day } from '@rettidig/engine';
import {
  type BenchmarkRow,
  compareTable,
  type ComparisonReading,
  readBenchmark,
  whyNotCompared,
} from '@rettidig/figures/external';
import {
  type ExternalTableLine,
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
  /** Tables that are kept and not laid beside ours, and in Danish why. */
  readonly notCompared: readonly {
    readonly id: string;
    readonly title: string;
    readonly why: string;
  }[];
  /** Expected and actual of the municipality itself, and where they are kept; empty where they are not. */
  readonly benchmark: { readonly table: string | null; readonly rows: readonly BenchmarkRow[] };
}

/** Of two sources with the same table the one that was fetched last, in the order they came. */
function newestOfEach(lines: readonly ExternalTableLine[]): readonly ExternalTableLine[] {
  return lines.filter((line) =>
    lines.every(
      ({ id, tableId, fetchedAt }) =>
        tableId !== line.tableId ||
        fetchedAt < line.fetchedAt ||
        (fetchedAt === line.fetchedAt && id <= line.id),
    ),
  );
}

/** A year and one month, so that a month is seen beside the same month a year before. */
const mostPeriods = 13;

/** Lays every kept table that has something in common with our own figures beside them. */
export async function loadComparison(visit: EmployeeVisit): Promise<ComparisonModel> {
  const { ground, session, municipality } = visit;
  if (municipality === null) throw new NotFoundError();
  const place = municipality.name;
  const { kept, others } = await visit.read(async (tx) => {
    const newest = newestOfEach(await listExternalTables(tx));
    const lines = newest.filter(
      ({ tableId }) => whyNotCompared(tableId) === null || tableId === 'y30r21',
    );
    const found: KeptExternalTable[] = [];
    for (const { id } of lines) {
      const table = await findExternalTable(tx, id);
      if (table !== null) found.push(table);
    }
    return { kept: found, others: newest };
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
    notCompared: others.flatMap(({ id, title, tableId }) => {
      const why = whyNotCompared(tableId);
      return why === null ? [] : [{ id, title, why }];
    }),
    benchmark: {
      table: benchmark?.table ?? null,
      rows: benchmark?.rows.filter(isOwn) ?? [],
    },
  };
}
