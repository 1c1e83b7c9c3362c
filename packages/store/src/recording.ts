import type { Tx } from './access.ts';
import type { Instant } from './column-types.ts';
import type { ChangeSource } from './database.ts';

/** Who records something, by which way, and why. */
export interface Recording {
  /** The employee on whose behalf a program acts, or null. A signed-in employee always records in the own name. */
  readonly by: string | null;
  /** An import takes over what another system knows: it writes history, but tells nobody. */
  readonly source: ChangeSource;
  readonly reason?: string;
  /** Id of the decision that leads to it; an import has none. */
  readonly decision?: string;
  /** When it became known to us, if not now: for taking over older registrations with their own time. */
  readonly at?: Instant;
}

/** The employee who stands as the one who recorded; null for a program on its own. */
export function authorOf(tx: Tx, recording: Recording): string | null {
  return tx.access.user ?? recording.by;
}

/** The moment a recording counts from: its own, or the transaction's. */
export async function momentOf(tx: Tx, recording: Recording): Promise<Instant> {
  if (recording.at !== undefined) return recording.at;
  const { rows } = await tx.client.query<{ readonly now: Instant }>('select now() as now');
  const [row] = rows;
  if (row === undefined) throw new Error('The server did not say what time it is.');
  return row.now;
}
