import type { Tx } from './access.ts';
import type { Instant } from './column-types.ts';
import type { ChangeSource } from './database.ts';

/** Who records something, by which way, and why. */
export interface Recording {
  /** The employee; null for a program. */
  readonly by: string | null;
  /** An import takes over what another system knows: it writes history, but tells nobody. */
  readonly source: ChangeSource;
  readonly reason?: string;
  /** When it became known to us, if not now: for taking over older registrations with their own time. */
  readonly at?: Instant;
}

/** The moment a recording counts from: its own, or the transaction's. */
export async function momentOf(tx: Tx, recording: Recording): Promise<Instant> {
  if (recording.at !== undefined) return recording.at;
  const { rows } = await tx.client.query<{ readonly now: Instant }>('select now() as now');
  const [row] = rows;
  if (row === undefined) throw new Error('The server did not say what time it is.');
  return row.now;
}
