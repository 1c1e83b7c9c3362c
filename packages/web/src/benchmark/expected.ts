import type { ExpectedActual } from '@rettidig/benchmark/vessels';
import { readBenchmark } from '@rettidig/figures/external';
import { findExternalTable, listExternalTables, type Tx } from '@rettidig/store';

/** The table of expected and actual persons on benefits (VIVE's model, published by Jobindsats). */
const tableId = 'y30r21';

/** Expected and actual of the newest period that was imported; none when the table was never fetched. */
export async function expectedIn(tx: Tx): Promise<readonly ExpectedActual[]> {
  const line = (await listExternalTables(tx)).find((one) => one.tableId === tableId);
  const table = line === undefined ? null : await findExternalTable(tx, line.id);
  const reading = table === null ? null : readBenchmark(table);
  if (reading?.outcome !== 'rows') return [];
  const newest = reading.rows
    .map(({ period }) => period)
    .toSorted()
    .at(-1);
  return reading.rows.flatMap(({ area, period, group, expected, actual }) =>
    period === newest && expected !== null && actual !== null
      ? [{ municipality: area, group, expected: Number(expected), actual: Number(actual) }]
      : [],
  );
}
