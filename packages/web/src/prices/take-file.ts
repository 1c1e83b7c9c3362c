import { readWorkbook } from '@rettidig/documents';
import {
  isSameOffer,
  type OfferPrice,
  type SheetProblem,
  type PriceReading,
  type ReadPrice,
  readPriceCsv,
  readPriceRows,
} from '@rettidig/figures';
import { newId } from '@rettidig/store';
import { isUtf8 } from 'node:buffer';
import { listDay } from '../format/days.ts';
import type { SentFile } from '../http/sent-files.ts';
import type { Language } from '../texts/language.ts';
import { textsOfPrices } from './texts.ts';

const refuse = (message: string): PriceReading => ({
  outcome: 'problems',
  problems: [{ row: null, column: null, message }],
});

/** The prices of a file that was sent, CSV or spreadsheet, or everything that is wrong with it. */
export async function readSentPrices(
  file: SentFile | undefined,
  language: Language,
): Promise<PriceReading> {
  const t = textsOfPrices(language);
  if (file === undefined) return refuse(t.noFile);
  if (file.isTooLarge) return refuse(t.tooLarge);
  if (/\.xlsx?$/i.test(file.name)) return await readPriceWorkbook(file.bytes, language);
  // Older spreadsheets write CSV in the code page of Windows.
  const decoder = new TextDecoder(isUtf8(file.bytes) ? 'utf-8' : 'windows-1252');
  return readPriceCsv(decoder.decode(file.bytes));
}

/**
 * The sheet that has prices, wherever it stands; where none has, what is wrong with the first that has lines of them, or else
 * with the first that has anything.
 */
async function readPriceWorkbook(bytes: Buffer, language: Language): Promise<PriceReading> {
  const workbook = await readWorkbook(bytes);
  if (workbook.outcome === 'unreadable') return refuse(workbook.message);
  const written = workbook.sheets.filter(({ rows }) => rows.length > 0);
  const readings = written.map(({ name, rows }) => ({ name, reading: readPriceRows(rows) }));
  const priced = readings.filter(({ reading }) => reading.outcome === 'prices');
  if (priced.length > 1) {
    return refuse(textsOfPrices(language).manySheets(priced.map(({ name }) => name)));
  }
  const found = priced[0] ?? readings.find(({ reading }) => hasLines(reading)) ?? readings[0];
  return found?.reading ?? readPriceRows([]);
}

/** Whether the columns were found, so that what is wrong is a line. */
const hasLines = (reading: PriceReading): boolean =>
  reading.outcome === 'problems' && reading.problems.some(({ row }) => row !== null);

/**
 * The prices of a file beside those that stand: one of the same offer from the same day is corrected, and one that overlaps
 * another from another day is a problem.
 */
export function besideStanding(
  read: readonly ReadPrice[],
  standing: readonly OfferPrice[],
  language: Language,
): { readonly prices: readonly OfferPrice[]; readonly problems: readonly SheetProblem[] } {
  const t = textsOfPrices(language);
  const prices: OfferPrice[] = [];
  const problems: SheetProblem[] = [];
  for (const { row, ...price } of read) {
    const others = standing.filter((one) => isSameOffer(price, one));
    const same = others.find(({ from }) => from === price.from);
    const other = others.find((one) => one !== same);
    if (other === undefined) prices.push({ ...price, id: same?.id ?? newId() });
    else {
      const message = t.overlaps(listDay(other.from, language));
      problems.push({ row, column: 'fra', message });
    }
  }
  return { prices, problems };
}
