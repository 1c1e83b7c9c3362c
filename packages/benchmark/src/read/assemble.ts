import type { Remark } from '../input/submission.ts';
import type { Cell, PrintedMean, ResultTable, Row, Unit } from '../table/result-table.ts';
import { rowId } from '../table/row-id.ts';
import type { DraftCell, DraftRow, DraftTable } from './draft.ts';
import { type Printed, readPrinted } from './printed.ts';
import { fractionRemarks } from './fractions.ts';
import { parentsOf } from './parents.ts';
import { fault } from './remarks.ts';

/** What was read, and what is wrong or asked; with a fault (`fejl`) there are no tables, so that none is half read. */
export interface TableReading {
  readonly tables: readonly ResultTable[];
  readonly remarks: readonly Remark[];
}

/** Reads the numbers of a draft, finds what each row is a part of, and says every fault with its cell. */
export function assemble(draft: DraftTable): {
  readonly table: ResultTable;
  readonly remarks: readonly Remark[];
} {
  const remarks: Remark[] = [];
  const ids = draft.rows.map((row) => rowId(row.label, row));
  const parents = parentsOf(draft, ids);
  const read = draft.rows.map((row) => ({
    row,
    cells: row.cells.map((cell) => readPrinted(cell.text)),
    mean: row.mean === null ? null : readPrinted(row.mean.text),
  }));
  const usual = usualDecimals(read);
  remarks.push(
    ...fractionRemarks(
      draft,
      read.map((each) => each.cells),
    ),
  );
  const rows = read.map(({ row, cells, mean }, place): Row => {
    remarks.push(...faultsOf(draft, row, cells, mean));
    const id = ids[place] ?? '';
    if (ids.indexOf(id) !== place) {
      remarks.push(
        fault(
          row.cells[0]?.at ?? null,
          `Rækken “${row.label}” står to gange i tabel ${draft.id}. Tag den ene ud, eller giv dem hver sit navn.`,
        ),
      );
    }
    const decimals = decimalsOf(cells) ?? usual.get(row.unit) ?? 0;
    return {
      id,
      label: row.label,
      section: row.section,
      level: row.level,
      parent: parents[place] ?? null,
      unit: row.unit,
      decimals,
      cells: cells.map(cellOf),
      printedMean: mean === null ? null : meanOf(mean),
      line: row.line,
    };
  });
  const { id, title, subject, municipalities } = draft;
  return { table: { id, title, subject, municipalities, rows }, remarks };
}

const cellOf = (printed: Printed): Cell =>
  printed.kind === 'tal'
    ? { value: printed.value }
    : { value: null, missing: printed.kind === 'mangler' ? printed.missing : 'blank' };

const meanOf = (printed: Printed): PrintedMean =>
  printed.kind === 'tal'
    ? { value: printed.value, decimals: printed.decimals }
    : { value: null, missing: printed.kind === 'mangler' ? printed.missing : 'blank' };

/** The most decimals that are printed; null where there is no number. */
function decimalsOf(cells: readonly Printed[]): number | null {
  const found = cells.flatMap((cell) => (cell.kind === 'tal' ? [cell.decimals] : []));
  return found.length === 0 ? null : Math.max(...found);
}

/** A row of nothing but dashes has the decimals of the others of its unit. */
function usualDecimals(
  read: readonly { readonly row: DraftRow; readonly cells: readonly Printed[] }[],
): ReadonlyMap<Unit, number> {
  const usual = new Map<Unit, number>();
  for (const { row, cells } of read) {
    const decimals = decimalsOf(cells);
    if (decimals !== null) usual.set(row.unit, Math.max(decimals, usual.get(row.unit) ?? 0));
  }
  return usual;
}

function faultsOf(
  draft: DraftTable,
  row: DraftRow,
  cells: readonly Printed[],
  mean: Printed | null,
): readonly Remark[] {
  const faultOf = (name: string | null, cell: DraftCell, printed: Printed): readonly Remark[] => {
    if (printed.kind === 'ulaeselig')
      return [fault(cell.at, `${row.label}: ${printed.text}`, name)];
    return printed.kind === 'tal' && printed.value < 0
      ? [
          fault(
            cell.at,
            `${row.label}: “${cell.text}” er negativt, og det kan tallet ikke være.`,
            name,
          ),
        ]
      : [];
  };
  return [
    ...row.cells.flatMap((cell, place) => {
      const printed = cells[place];
      return printed === undefined
        ? []
        : faultOf(draft.municipalities[place] ?? null, cell, printed);
    }),
    ...(row.mean === null || mean === null ? [] : faultOf(null, row.mean, mean)),
  ];
}
