import type { Tx } from '../access.ts';
import { newId } from '../id.ts';

/** The tables whose rows are closed when newer ones take over, and that are about no citizen. */
type KeptTable = 'working_week' | 'employee_absence' | 'room' | 'interview_length' | 'offer_seats';

type Cells = Readonly<Record<string, string | number | null>>;

/** Adds a row, recorded now by the signed-in employee. Returns its id. Column names are the program's own. */
export async function keep(tx: Tx, table: KeptTable, cells: Cells): Promise<string> {
  const id = newId();
  const columns = Object.keys(cells);
  await tx.client.query(
    `insert into ${table} (municipality, id, recorded_at, recorded_by, ${columns.join(', ')})
     values ($1, $2, now(), $3, ${columns.map((_, i) => `$${i + 4}`).join(', ')})`,
    [tx.access.municipality, id, tx.access.user, ...Object.values(cells)],
  );
  return id;
}

/** Closes the current rows that have the cells; false when there are none. */
export async function closeKept(tx: Tx, table: KeptTable, cells: Cells): Promise<boolean> {
  const same = Object.keys(cells).map(
    (column, i) => `and ${column} is not distinct from $${i + 2}`,
  );
  const { rowCount } = await tx.client.query(
    `update ${table} set superseded_at = now()
      where municipality = $1 and superseded_at is null ${same.join(' ')}`,
    [tx.access.municipality, ...Object.values(cells)],
  );
  return rowCount !== 0;
}
