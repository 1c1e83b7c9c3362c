import type { ReportTable } from './report.ts';
import { tableLayout } from './table-layout.ts';

/**
 * A table as parts that each go on a page: itself, or, where its columns are too many even for a page across, several with
 * the names of the rows in each of them.
 */
export function splitTable(table: ReportTable): readonly ReportTable[] {
  const most = mostColumns(table);
  const others = table.head.length - 1;
  if (others <= most) return [table];
  const parts = Math.ceil(others / most);
  // Parts of about the same size: nobody wants a last one of a single column.
  const size = Math.ceil(others / parts);
  return Array.from({ length: parts }, (_, part) => {
    const from = 1 + part * size;
    const columns = [0, ...table.head.keys().filter((i) => i >= from && i < from + size)];
    return {
      ...withColumns(table, columns),
      id: `${table.id}-${part + 1}`,
      caption: `${table.caption} (${part + 1} af ${parts})`,
    };
  });
}

/** The most columns beside the first that still go on a page. */
function mostColumns(table: ReportTable): number {
  let most = table.head.length - 1;
  while (most > 1 && !tableLayout(withColumns(table, range(most + 1))).fits) most -= 1;
  return most;
}

const range = (length: number): readonly number[] => Array.from({ length }, (_, i) => i);

function withColumns(table: ReportTable, columns: readonly number[]): ReportTable {
  return {
    ...table,
    head: columns.map((i) => table.head[i] ?? ''),
    rows: table.rows.map(({ level, cells }) => ({
      level,
      // A heading among the rows has one cell.
      cells: columns.filter((i) => i < cells.length).map((i) => cells[i] ?? null),
    })),
    strong: table.strong.flatMap((i) => {
      const at = columns.indexOf(i);
      return at < 0 ? [] : [at];
    }),
  };
}
