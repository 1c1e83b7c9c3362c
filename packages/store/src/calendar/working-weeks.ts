import type { WorkDay, WorkingWeek } from '@rettidig/casework';
import { isoDay } from '@rettidig/engine';
import type { Tx } from '../access.ts';
import { closeKept, keep } from './kept.ts';

/** The working hours of the municipality's employees, by employee; null: those of everybody without own. */
export async function workingWeeks(
  tx: Tx,
): Promise<ReadonlyMap<string | null, readonly WorkingWeek[]>> {
  const rows = await tx.db
    .selectFrom('working_week')
    .where('municipality', '=', tx.access.municipality)
    .where('superseded_at', 'is', null)
    .select(['employee', 'valid_from', 'days', 'most_interviews'])
    .orderBy('valid_from')
    .execute();
  const grouped = Map.groupBy(rows, ({ employee }) => employee);
  return new Map(
    [...grouped].map(([employee, own]) => [
      employee,
      own.map((row) => ({
        from: row.valid_from,
        days: row.days as readonly (WorkDay | null)[],
        mostInterviews: row.most_interviews,
      })),
    ]),
  );
}

/** Saves working hours from their first day on; hours that began on the same day are replaced. */
export async function saveWorkingWeek(
  tx: Tx,
  employee: string | null,
  week: WorkingWeek,
): Promise<void> {
  const from = isoDay(week.from);
  await closeKept(tx, 'working_week', { employee, valid_from: from });
  await keep(tx, 'working_week', {
    employee,
    valid_from: from,
    days: JSON.stringify(week.days),
    most_interviews: week.mostInterviews,
  });
}
