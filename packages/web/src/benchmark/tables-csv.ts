import type { Report } from '@rettidig/documents/report';
import { csvOf } from '../format/csv.ts';
import { cellText } from './blocks-view.tsx';

/** Every table of a report below each other, each under its caption, for a Danish spreadsheet. */
export function tablesCsv({ title, subtitle, blocks }: Report): string {
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
  return csvOf([
    [title, subtitle],
    ...tables.flatMap(({ caption, head, rows, source }) => [
      [],
      [caption],
      head,
      // Points at the thousands would be taken for decimals.
      ...rows.map(({ cells }) =>
        cells.map((cell) =>
          typeof cell === 'object' && cell !== null
            ? cellText(cell).replaceAll('.', '').replace('−', '-')
            : cellText(cell),
        ),
      ),
      [source],
    ]),
  ]);
}
