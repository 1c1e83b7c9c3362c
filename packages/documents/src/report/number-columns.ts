import type { ReportCell, ReportTable } from './report.ts';

/**
 * Which columns are of numbers and stand to the right: those with a number, where what stands in the place of one is a single
 * word (`skjult`), and those without any of either. The first column names the rows.
 */
export function numberColumns({ head, rows }: Pick<ReportTable, 'head' | 'rows'>): boolean[] {
  const body = rows.filter(({ level }) => level !== 'afsnit');
  return head.map((_, column) => {
    const cells = body.map((row) => row.cells[column] ?? null);
    return (
      column > 0 &&
      (cells.every(isNothing) || (cells.some(isNumber) && cells.every((cell) => !isWords(cell))))
    );
  });
}

const isNumber = (cell: ReportCell): boolean => cell !== null && typeof cell === 'object';
const isNothing = (cell: ReportCell): boolean => cell === null || cell === '' || cell === '–';
const isWords = (cell: ReportCell): boolean => typeof cell === 'string' && /\s/.test(cell.trim());
