import { readSentRows } from '@rettidig/documents';
import {
  type OwnMunicipality,
  type ReadClaim,
  readClaims,
  type Reading,
  refused,
  rowsOfCsv,
  type SentRow,
} from '@rettidig/economy';

/**
 * Reads the weekly rows of Ydelsesrefusion out of a file, .xlsx or CSV.
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
  const sent = await readSentRows(bytes);
  switch (sent.outcome) {
    case 'text':
      return rowsOfCsv(sent.text);
    case 'rows':
      return {
        outcome: 'i-orden',
        value: sent.rows.map((cells, i) => ({ line: i + 1, cells })),
      };
    case 'unreadable':
      return refused([{ line: null, text: sent.message }]);
  }
}
