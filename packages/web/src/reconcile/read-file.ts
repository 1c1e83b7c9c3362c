import { readWorkbook } from '@rettidig/documents';
import {
  type OwnMunicipality,
  type ReadClaim,
  readClaims,
  type Reading,
  refused,
  rowsOfCsv,
  type SentRow,
} from '@rettidig/economy';
import { isUtf8 } from 'node:buffer';

/**
 * Reads the weekly rows of Ydelsesrefusion out of a file: .xlsx, or CSV in UTF-8 or as Danish Windows writes it.
 * @returns the rows, or everything that is wrong with where it stands; no CPR number is repeated
 */
export async function readRefundFile(
  bytes: Buffer,
  own: OwnMunicipality,
): Promise<Reading<readonly ReadClaim[]>> {
  const rows = await rowsOf(bytes);
  return rows.outcome === 'fejl' ? rows : readClaims(rows.value, own);
}

async function rowsOf(bytes: Buffer): Promise<Reading<readonly SentRow[]>> {
  // Workbooks are ZIP files.
  if (bytes.toString('latin1', 0, 2) !== 'PK') {
    const encoding = isUtf8(bytes) ? 'utf-8' : 'windows-1252';
    return rowsOfCsv(new TextDecoder(encoding).decode(bytes));
  }
  const reading = await readWorkbook(bytes);
  if (reading.outcome === 'unreadable') return refused([{ line: null, text: reading.message }]);
  const [sheet] = reading.sheets;
  const rows = (sheet?.rows ?? []).map((cells, i) => ({ line: i + 1, cells }));
  return { outcome: 'i-orden', value: rows };
}
