import { type Day, type Period, isoDay } from '@rettidig/engine';
import type { InterviewForm, InterviewKind, InterviewState } from '@rettidig/law';
import type { Tx } from '../access.ts';
import { isId } from '../id.ts';

/** An interview in an employee's calendar. */
export interface CalendarInterview {
  /** Id of the interview. */
  readonly id: string;
  readonly citizen: { readonly id: string; readonly name: string; readonly protected: boolean };
  readonly on: Day;
  readonly kind: InterviewKind;
  readonly form: InterviewForm;
  readonly state: InterviewState;
  /** Minutes after midnight, and how many; null: booked without a time, so it counts for the citizen's caseworker. */
  readonly startsAt: number | null;
  readonly minutes: number | null;
  readonly place: string | null;
}

/**
 * The interviews of an employee in a period, in the order they are held: those booked with the employee, and those
 * without a time of the citizens whose caseworker the employee is on that day. Cancelled ones are left out. Logs a read
 * of the citizens.
 */
export async function calendarInterviews(
  tx: Tx,
  employee: string,
  days: Period,
): Promise<readonly CalendarInterview[]> {
  const rows = await interviewRows(tx, employee, days);
  return rows.map(({ person, name, protected: isProtected, ...interview }) => {
    tx.reads.add(person);
    return { ...interview, citizen: { id: person, name: name.trim(), protected: isProtected } };
  });
}

/** An interview as an outside calendar shows it: when and where, and which case it is, without a name. */
export type FedInterview = Omit<CalendarInterview, 'citizen'> & { readonly person: string };

/**
 * As `calendarInterviews`, without names, and without the place of one with name and address protection: it may be a
 * home. Nothing that is handed out says who the citizen is, so no read is logged.
 */
export async function unnamedInterviews(
  tx: Tx,
  employee: string,
  days: Period,
): Promise<readonly FedInterview[]> {
  const rows = await interviewRows(tx, employee, days);
  return rows.map(({ name: _name, protected: isProtected, ...interview }) =>
    isProtected ? { ...interview, place: null } : interview,
  );
}

type Row = FedInterview & { readonly name: string; readonly protected: boolean };

async function interviewRows(tx: Tx, employee: string, days: Period): Promise<readonly Row[]> {
  if (!isId(employee)) return [];
  const { rows } = await tx.client.query<Row>({
    name: 'calendar-interviews',
    text: `select i.fact as id, i.day as on, i.kind, i.form, i.state,
                  b.starts_at as "startsAt", b.minutes, b.place,
                  p.id as person, p.given_name || ' ' || p.family_name as name, p.protected
             from interview i
             join person p on p.municipality = i.municipality and p.id = i.person
             left join booking b on b.municipality = i.municipality and b.interview = i.fact
                  and b.superseded_at is null
            where i.municipality = $1 and i.superseded_at is null and i.state <> 'aflyst'
              and i.day >= $3::date and i.day < $4::date
              and (b.employee = $2
                or (b.employee is null and i.state = 'booket' and i.holder <> 'a-kasse' and exists (
                  select from assignment a
                   where a.municipality = i.municipality and a.person = i.person and a.employee = $2
                     and a.superseded_at is null
                     and a.valid_from <= i.day and (a.valid_to is null or a.valid_to > i.day))))
            order by i.day, b.starts_at nulls first, p.family_name collate "da-x-icu", i.fact`,
    values: [tx.access.municipality, employee, isoDay(days.from), isoDay(days.to)],
  });
  return rows;
}
