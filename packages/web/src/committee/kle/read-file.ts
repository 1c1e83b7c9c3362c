import { kleFromTable, kleFromXml, type KleReading } from '@rettidig/committee';
import { readSentRows } from '@rettidig/documents';
import { xmlLeaves } from '@rettidig/documents/extract';
import { collectFaults, readCsv } from '@rettidig/economy';

/** The plans in a file, by what it holds: XML as KLE-online hands it out, a table as CSV, or a workbook. */
export async function readKleFile(bytes: Buffer): Promise<KleReading> {
  const sent = await readSentRows(bytes);
  switch (sent.outcome) {
    case 'unreadable':
      return { outcome: 'fejl', faults: [{ line: null, text: sent.message }] };
    case 'rows': {
      const [columns = [], ...rows] = sent.rows.map((row) => row.map((cell) => String(cell ?? '')));
      const lines = rows.flatMap((row, at) =>
        row.every((cell) => cell.trim() === '')
          ? []
          : [{ line: at + 2, field: (column: string) => row[columns.indexOf(column)] ?? '' }],
      );
      return kleFromTable({ columns, lines });
    }
    case 'text': {
      if (/^\uFEFF?\s*</.test(sent.text)) return kleFromXml(xmlLeaves(sent.text));
      const faults = collectFaults();
      const table = readCsv(sent.text, [], faults);
      return table === null || faults.found.length > 0
        ? { outcome: 'fejl', faults: faults.found }
        : kleFromTable(table);
    }
  }
}
