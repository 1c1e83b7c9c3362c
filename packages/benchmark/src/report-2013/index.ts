import type { ResultTable } from '../table/result-table.ts';
import { readPrintedTables } from '../read/text.ts';
import { keyFigureTables } from './key-figures.ts';
import type { PrintedFacts } from './printed-facts.ts';
import { productivityTables } from './productivity.ts';

/**
 * Tables 3.1, 4.1-4.4, 4.9-4.12 and the first appendix of the benchmark report of 2013. Tables 4.5-4.8 are not among them:
 * the paper at hand has left them out.
 */
export const tables2013: readonly ResultTable[] = read([...productivityTables, ...keyFigureTables]);

/** The municipality that the report was made for. */
export const own2013 = 'Lyngby-Taarbæk';

function read(facts: readonly PrintedFacts[]): readonly ResultTable[] {
  const { tables, remarks } = readPrintedTables(
    facts.map(({ id, line, cells }) => ({
      caption: `${id === 'Bilag I' ? id : `Tabel ${id}`}:`,
      rows: cells
        .trim()
        .split('\n')
        .map((row, offset) => ({ line: line + offset, cells: row.split(';') })),
    })),
    { file: 'rapporten 2013' },
  );
  if (remarks.length > 0) throw new Error(remarks.map((remark) => remark.text).join('\n'));
  return tables;
}
