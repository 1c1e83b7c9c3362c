import type { Remark } from '../input/submission.ts';
import { assemble, type TableReading } from './assemble.ts';
import { captionOf, draftOfPrinted, type PrintedTable } from './block.ts';
import { fault, questionsOfNames } from './remarks.ts';

export interface TextOptions {
  /** Name of the text, for remarks. */
  readonly file?: string;
  /** The year the columns must be of, where their names say one. */
  readonly year?: number | null;
  /** The text's first line in its source. */
  readonly firstLine?: number;
}

/**
 * Reads tables out of a text: each under its caption (`Tabel 4.2: …`, `Bilag I: …`), with tabs or semicolons between the
 * cells. Other tables and the words between are passed by.
 */
export function readTablesText(text: string, options: TextOptions = {}): TableReading {
  const printed = printedTables(text, options.firstLine ?? 1);
  if (printed.length === 0) {
    return {
      tables: [],
      remarks: [
        fault(
          options.file ?? null,
          'Der er ingen tabel. Over den skal stå hvad den er, som “Tabel 4.2: A-dagpenge”, og mellem felterne tabulator eller semikolon.',
        ),
      ],
    };
  }
  return readPrintedTables(printed, options);
}

/** Reads tables that were found in a text already; those that are no tables of a benchmark are passed by. */
export function readPrintedTables(
  printed: readonly PrintedTable[],
  { file = 'teksten', year = null }: TextOptions = {},
): TableReading {
  const remarks: Remark[] = [];
  const tables = printed.flatMap((each) => {
    const { draft, remarks: found } = draftOfPrinted(each, { file, year });
    remarks.push(...found);
    if (draft === null) return [];
    const assembled = assemble(draft);
    remarks.push(...assembled.remarks);
    return [assembled.table];
  });
  tables.forEach((table, place) => {
    if (tables.findIndex((other) => other.id === table.id) === place) return;
    remarks.push(fault(file, `Tabel ${table.id} står to gange. Tag den ene ud.`));
  });
  remarks.push(...questionsOfNames(tables));
  return remarks.some((remark) => remark.kind === 'fejl')
    ? { tables: [], remarks }
    : { tables, remarks };
}

/** Tables with a caption that a benchmark has: the first run of lines with cells below it, to the next empty line. */
function printedTables(text: string, firstLine: number): readonly PrintedTable[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  return lines.flatMap((caption, at): readonly PrintedTable[] => {
    if (captionOf(caption) === null) return [];
    const below = lines.findIndex((line, place) => place > at && line.trim() !== '');
    const delimiter = delimiterOf(lines[below] ?? '');
    if (delimiter === null) return [];
    const end = lines.findIndex((line, place) => place > below && line.trim() === '');
    const rows = lines.slice(below, end < 0 ? undefined : end).map((line, offset) => ({
      line: firstLine + below + offset,
      cells: line.split(delimiter),
    }));
    return [{ caption, rows }];
  });
}

function delimiterOf(line: string): '\t' | ';' | null {
  if (line.includes('\t')) return '\t';
  return line.includes(';') ? ';' : null;
}
