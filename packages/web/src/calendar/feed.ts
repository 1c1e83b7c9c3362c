import { type Day, isoDay } from '@rettidig/engine';
import { Temporal } from '@rettidig/engine/temporal';
import { interviewForms } from '@rettidig/law';
import type { FedInterview } from '@rettidig/store';
import ical, { ICalCalendarMethod } from 'ical-generator';

const zone = 'Europe/Copenhagen';
const secondsBetweenLooks = 3600;

/** A moment of a Danish day. */
function moment(on: Day, minutes: number): Date {
  const time = Temporal.PlainDate.from(isoDay(on)).toZonedDateTime(zone).startOfDay();
  const clock = time.toPlainDateTime().add({ minutes }).toZonedDateTime(zone);
  return new Date(clock.epochMilliseconds);
}

/** Something with a time, as a calendar program shows it. It names no citizen. */
export interface FedEvent {
  readonly id: string;
  readonly on: Day;
  /** Minutes since midnight; null: it takes the day. */
  readonly startsAt: number | null;
  /** How long it takes; null: that is not known. */
  readonly minutes: number | null;
  readonly summary: string;
  readonly place: string | null;
  /** Where it stands in the application. */
  readonly path: string;
}

/** An interview as a calendar has it: its form, and a link to the case of one who is signed in. */
export function interviewEvent({
  id,
  person,
  on,
  form,
  startsAt,
  minutes,
  place,
}: FedInterview): FedEvent {
  const summary = `Samtale (${interviewForms.label(form, 'da').toLowerCase()})`;
  const about = { id, on, place, path: `/borgere/${person}` };
  return startsAt === null || minutes === null
    ? { ...about, startsAt: null, minutes: null, summary: `${summary} uden klokkeslæt` }
    : { ...about, startsAt, minutes, summary };
}

/**
 * Events as an iCalendar file. They name nobody: a calendar program keeps what it fetches, and shows it on locked screens.
 * @param origin where the application is reached, `https://rettidig.example`
 */
export function feedOf(
  events: readonly FedEvent[],
  { origin, today }: { readonly origin: string; readonly today: Day },
): string {
  const calendar = ical({
    name: 'Rettidig',
    prodId: { company: 'Rettidig', product: 'Kalender', language: 'DA' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: secondsBetweenLooks,
  });
  const stamp = moment(today, 0);
  for (const { id, on, startsAt, minutes, summary, place, path } of events) {
    const about = { id, stamp, summary, location: place, url: `${origin}${path}` };
    if (startsAt === null) {
      calendar.createEvent({ ...about, start: new Date(`${isoDay(on)}T00:00:00Z`), allDay: true });
    } else {
      const end = minutes === null ? null : moment(on, startsAt + minutes);
      calendar.createEvent({ ...about, start: moment(on, startsAt), end });
    }
  }
  return calendar.toString();
}
