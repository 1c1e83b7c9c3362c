import type {
  EmployeeAbsence,
  EmployeeAbsenceKind,
  EmployeeCalendar,
  Taken,
} from '@rettidig/casework';
import { type Day, type Period, isoDay } from '@rettidig/engine';
import type { Tx } from '../access.ts';
import { isId } from '../id.ts';
import { listEmployees } from '../people/employees.ts';
import { workingWeeks } from './working-weeks.ts';

/** Whose calendars: of some employees, or of all in a unit; and for which days. */
export interface WhichCalendars extends Period {
  readonly employees?: readonly string[];
  /** Id of a unit. */
  readonly unit?: string;
}

/**
 * What free slots are found from, one for each employee, by name. Of interviews only their times are read, so no read
 * of a citizen is logged. The times of citizens that the access does not reach are not among them: a slot can be taken
 * although it is shown as free, and the database then refuses the booking.
 */
export async function loadCalendars(
  tx: Tx,
  { employees, unit, from, to }: WhichCalendars,
): Promise<readonly EmployeeCalendar[]> {
  const whose = (await listEmployees(tx)).filter(
    (employee) =>
      (employees === undefined || employees.includes(employee.id)) &&
      (unit === undefined || employee.unit?.id === unit),
  );
  const ids = whose.map(({ id }) => id);
  const [weeks, absences, taken, untimed] = await Promise.all([
    workingWeeks(tx),
    absencesOf(tx, ids, { from, to }),
    takenTimes(tx, ids, { from, to }),
    untimedInterviews(tx, ids, { from, to }),
  ]);
  return whose.map(({ id, name, role, unit: own }) => ({
    employee: id,
    name,
    unit: own?.id ?? null,
    holdsInterviews: role === 'sagsbehandler' || weeks.has(id),
    weeks: weeks.get(id) ?? [],
    municipalityWeeks: weeks.get(null) ?? [],
    absences: absences.get(id) ?? [],
    taken: taken.get(id) ?? [],
    untimed: untimed.get(id) ?? [],
  }));
}

/** The calendar of one employee; null when there is no such employee. */
export async function loadCalendar(
  tx: Tx,
  employee: string,
  days: Period,
): Promise<EmployeeCalendar | null> {
  if (!isId(employee)) return null;
  const [calendar] = await loadCalendars(tx, { employees: [employee], ...days });
  return calendar ?? null;
}

type ByEmployee<T> = ReadonlyMap<string, readonly T[]>;

function byEmployee<R extends { readonly employee: string }, T>(
  rows: readonly R[],
  read: (row: R) => T,
): ByEmployee<T> {
  const grouped = Map.groupBy(rows, ({ employee }) => employee);
  return new Map([...grouped].map(([employee, own]) => [employee, own.map(read)]));
}

const valuesOf = (tx: Tx, employees: readonly string[], { from, to }: Period) => [
  tx.access.municipality,
  `{${employees.join(',')}}`,
  isoDay(from),
  isoDay(to),
];

interface AbsenceRow {
  readonly id: string;
  readonly employee: string;
  readonly valid_from: Day;
  readonly valid_to: Day;
  readonly starts_at: number | null;
  readonly ends_at: number | null;
  readonly kind: EmployeeAbsenceKind;
}

async function absencesOf(
  tx: Tx,
  employees: readonly string[],
  days: Period,
): Promise<ByEmployee<EmployeeAbsence>> {
  const { rows } = await tx.client.query<AbsenceRow>({
    name: 'calendar-absences',
    text: `select id, employee, valid_from, valid_to, starts_at, ends_at, kind
             from employee_absence
            where municipality = $1 and employee = any ($2::uuid[]) and superseded_at is null
              and valid_from < $4::date and valid_to > $3::date
            order by valid_from, id`,
    values: valuesOf(tx, employees, days),
  });
  return byEmployee(rows, (row) => ({
    id: row.id,
    from: row.valid_from,
    to: row.valid_to,
    kind: row.kind,
    hours:
      row.starts_at === null || row.ends_at === null
        ? null
        : { startsAt: row.starts_at, endsAt: row.ends_at },
  }));
}

async function takenTimes(
  tx: Tx,
  employees: readonly string[],
  days: Period,
): Promise<ByEmployee<Taken>> {
  const { rows } = await tx.client.query<Taken & { readonly employee: string }>({
    name: 'calendar-taken',
    text: `select employee, day as on, starts_at as "startsAt", minutes, place
             from booking
            where municipality = $1 and employee = any ($2::uuid[]) and superseded_at is null
              and day >= $3::date and day < $4::date
            order by day, starts_at`,
    values: valuesOf(tx, employees, days),
  });
  return byEmployee(rows, ({ on, startsAt, minutes, place }) => ({ on, startsAt, minutes, place }));
}

/** Days of interviews that are booked without a time: they count for the citizen's caseworker on that day. */
async function untimedInterviews(
  tx: Tx,
  employees: readonly string[],
  days: Period,
): Promise<ByEmployee<Day>> {
  const { rows } = await tx.client.query<{ readonly employee: string; readonly on: Day }>({
    name: 'calendar-untimed',
    text: `select a.employee, i.day as on
             from interview i
             join assignment a on a.municipality = i.municipality and a.person = i.person
                  and a.superseded_at is null
                  and a.valid_from <= i.day and (a.valid_to is null or a.valid_to > i.day)
            where i.municipality = $1 and a.employee = any ($2::uuid[]) and i.superseded_at is null
              and i.state = 'booket' and i.holder <> 'a-kasse' and i.day >= $3::date and i.day < $4::date
              and not exists (
                select from booking b
                 where b.municipality = i.municipality and b.interview = i.fact and b.superseded_at is null)
            order by i.day`,
    values: valuesOf(tx, employees, days),
  });
  return byEmployee(rows, ({ on }) => on);
}
