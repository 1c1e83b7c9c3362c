import type { Remark } from '../input/submission.ts';
import type { DraftTable } from './draft.ts';
import type { Printed } from './printed.ts';

type PrintedNumber = Extract<Printed, { readonly kind: 'tal' }>;

const isNumber = (cell: Printed): cell is PrintedNumber => cell.kind === 'tal';
const isSmall = (cell: PrintedNumber): boolean => cell.value > 0 && cell.value <= 1;

/**
 * Per cents that look like fractions (0,13 for 13 %). Sure where the other numbers of the row have a per cent sign, or are
 * as much larger as they should be, or where every number of the unit in the table is at most 1; asked where a whole row is.
 */
export function fractionRemarks(
  draft: DraftTable,
  cellsOf: readonly (readonly Printed[])[],
): readonly Remark[] {
  return draft.rows.flatMap((row, at): readonly Remark[] => {
    if (!row.unit.startsWith('pct')) return [];
    const cells = cellsOf[at] ?? [];
    const numbers = cells.filter(isNumber);
    const signed = numbers.some((cell) => cell.percent);
    if (!signed && numbers.length > 1 && numbers.every(isSmall)) {
      const unit = draft.rows.flatMap((other, place) =>
        other.unit === row.unit ? (cellsOf[place] ?? []).filter(isNumber) : [],
      );
      const sure = unit.every((cell) => !cell.percent && cell.value <= 1);
      return [
        {
          kind: sure ? 'fejl' : 'spoergsmaal',
          municipality: null,
          at: row.cells[0]?.at ?? null,
          text: `${row.label}: alle tal i rækken er højst 1 og ligner brøkdele; skriv procenttal, for eksempel ${inPercent(numbers[0]?.value ?? 0)}.`,
        },
      ];
    }
    return cells.flatMap((cell, place): readonly Remark[] => {
      if (!isNumber(cell) || cell.percent || !isSmall(cell)) return [];
      const others = numbers.filter((other) => other !== cell).map((other) => other.value);
      const asMany =
        others.length > 0 &&
        cell.value < Math.min(...others) / 5 &&
        cell.value * 100 >= Math.min(...others) / 2 &&
        cell.value * 100 <= Math.max(...others) * 2;
      if (!signed && !asMany) return [];
      return [
        {
          kind: 'fejl',
          municipality: draft.municipalities[place] ?? null,
          at: row.cells[place]?.at ?? null,
          text: `${row.label}: “${row.cells[place]?.text ?? ''}” ligner en brøkdel; skriv procenttallet ${inPercent(cell.value)}.`,
        },
      ];
    });
  });
}

const inPercent = (share: number): string =>
  `${String(Number((share * 100).toPrecision(12))).replace('.', ',')} %`;
