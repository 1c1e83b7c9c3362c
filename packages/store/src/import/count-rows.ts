import { csvName, type Delivery, type FileName, fileNames } from '@rettidig/casework';
import type { Tx } from '../access.ts';
import type { HistoryAction } from '../database.ts';
import { kindOfFile } from './registered.ts';
import { reasonOf } from './save-delivery.ts';

/** How many rows of a file were what. */
export interface FileCount {
  readonly file: string;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly leftOut: number;
}

const subjectOf: Readonly<Partial<Record<FileName, string>>> = {
  enheder: 'unit',
  medarbejdere: 'employee',
  jobordrer: 'job_order',
  alliance: 'company_alliance',
  ...kindOfFile,
};

/** Counts what an import did, from the history it wrote. kommune.csv has no history and is not counted. */
export async function countRows(
  tx: Tx,
  delivery: Delivery,
  batch: string,
): Promise<readonly FileCount[]> {
  const done = await countHistory(tx, batch);
  return fileNames.flatMap((name) => {
    const subject = subjectOf[name];
    const rows = delivery.rows(name).length;
    const leftOut = delivery.leftOut.get(name) ?? 0;
    if (subject === undefined || rows + leftOut === 0) return [];
    // A fact that moves to another person is withdrawn and registered: one changed row.
    const moved = done(subject, 'annulleret');
    const added = done(subject, 'registreret') - moved;
    const changed = done(subject, 'rettet') + moved;
    return [{ file: csvName(name), added, changed, unchanged: rows - added - changed, leftOut }];
  });
}

async function countHistory(
  tx: Tx,
  batch: string,
): Promise<(subject: string, action: HistoryAction) => number> {
  // A person is one row of personer.csv but two things in the history. Ids are ordered by time: the import's own come after its id.
  const { rows } = await tx.client.query<{
    readonly subject: string;
    readonly action: HistoryAction;
    readonly count: number;
  }>(
    `with own as (select subject, action, person from history where municipality = $1 and id > $2 and reason = $3)
     select subject, action, count(*) from own where subject not in ('person', 'person_record') group by 1, 2
     union all
     select 'person_record', action, count(*) from own where subject = 'person' and action = 'registreret' group by 2
     union all
     select 'person_record', action, count(distinct person) from own
      where subject in ('person', 'person_record') and action = 'rettet' group by 2`,
    [tx.access.municipality, batch, reasonOf(batch)],
  );
  return (subject, action) =>
    rows.find((row) => row.subject === subject && row.action === action)?.count ?? 0;
}
