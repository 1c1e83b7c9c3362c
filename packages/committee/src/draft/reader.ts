import { publicTable } from './hidden.ts';
import type { DraftTable } from './table.ts';

/** Who reads a table: the public, which gets no small numbers, or only those who may see a closed matter. */
export type Reader = 'offentlig' | 'lukket';

/** The table as the reader may have it. */
export const silentTo = (
  reader: Reader,
  table: DraftTable,
  options: Parameters<typeof publicTable>[1] = {},
): DraftTable => (reader === 'lukket' ? table : publicTable(table, { ...options, sameDay: true }));
