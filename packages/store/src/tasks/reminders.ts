import { type Day, isoDay } from '@rettidig/engine';
import type { Tx } from '../access.ts';
import { isId, newId } from '../id.ts';
import { StoreError } from '../store-error.ts';

/** Something an employee wants to be reminded of about a citizen. */
export interface Reminder {
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly due: Day;
  readonly text: string;
}

/**
 * Adds a reminder for the employee who asks, once for an id however often it is sent.
 * @throws StoreError `ukendt-borger` when the access does not reach the citizen
 */
export async function addReminder(
  tx: Tx,
  reminder: {
    readonly id: string;
    readonly person: string;
    readonly due: Day;
    readonly text: string;
  },
): Promise<void> {
  const { rowCount } = await tx.client.query({
    text: `insert into reminder
             (municipality, id, person, unit, protected, employee, due, content, created_at, created_by)
           select $1, $2, p.id, p.unit, p.protected, $4, $5, $6, now(), $4
             from person p where p.municipality = $1 and p.id = $3
           on conflict (municipality, id) do update set done_at = reminder.done_at`,
    values: [
      tx.access.municipality,
      isId(reminder.id) ? reminder.id : newId(),
      reminder.person,
      tx.access.user,
      isoDay(reminder.due),
      reminder.text,
    ],
  });
  if (rowCount === 0) {
    throw new StoreError(
      'ukendt-borger',
      'Borgeren findes ikke, eller du har ikke adgang til sagen.',
    );
  }
}

/** The employee's own reminders until a day, the first first. Logs a read of the citizens. */
export async function remindersUntil(tx: Tx, last: Day): Promise<readonly Reminder[]> {
  const { rows } = await tx.client.query<Reminder>({
    name: 'reminders',
    text: `select r.id, r.person, trim(p.given_name || ' ' || p.family_name) as name, r.due, r.content as text
             from reminder r
             join person p on p.municipality = r.municipality and p.id = r.person
            where r.municipality = $1 and r.employee = $2 and r.done_at is null and r.due <= $3::date
            order by r.due, r.id`,
    values: [tx.access.municipality, tx.access.user, isoDay(last)],
  });
  for (const { person } of rows) tx.reads.add(person);
  return rows;
}

/** Marks an own reminder as done. Whether there was one. */
export async function finishReminder(tx: Tx, id: string): Promise<boolean> {
  const { rowCount } = await tx.client.query({
    text: `update reminder set done_at = coalesce(done_at, now())
            where municipality = $1 and id = $2 and employee = $3`,
    values: [tx.access.municipality, id, tx.access.user],
  });
  return rowCount === 1;
}
