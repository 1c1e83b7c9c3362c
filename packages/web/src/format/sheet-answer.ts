import type { Answer } from '../http/route.ts';
import { csvType, excelType, type Sheet, sheetCsv, sheetXlsx } from './sheet.ts';

/** The files every table can be saved as. */
export const sheetKinds = ['csv', 'xlsx'] as const;

/** A table as a file to save. */
export async function sheetAnswer(
  sheet: Sheet,
  kind: (typeof sheetKinds)[number],
  name: string,
): Promise<Answer> {
  return kind === 'csv'
    ? { kind: 'file', name: `${name}.csv`, type: csvType, body: sheetCsv(sheet) }
    : { kind: 'file', name: `${name}.xlsx`, type: excelType, body: await sheetXlsx(sheet) };
}
