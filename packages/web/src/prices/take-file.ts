import { readSpreadsheet } from '@rettidig/documents';
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
  if (/\.xlsx?$/i.test(file.name)) {
    const sheet = await readSpreadsheet(file.bytes);
    return sheet.outcome === 'rows' ? readPriceRows(sheet.rows) : refuse(sheet.message);
  }
  // Older spreadsheets write CSV in the code page of Windows.
  const decoder = new TextDecoder(isUtf8(file.bytes) ? 'utf-8' : 'windows-1252');
  return readPriceCsv(decoder.decode(file.bytes));
}

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
