import { type Day, isoDay } from '@rettidig/engine';
import { Temporal } from '@rettidig/engine/temporal';
import { type InterviewForm, interviewForms } from '@rettidig/law';
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

const summary = (form: InterviewForm): string =>
  `Samtale (${interviewForms.label(form, 'da').toLowerCase()})`;

/**
 * An employee's interviews as an iCalendar file. Names nobody: a calendar program keeps what it fetches, and shows it on
 * locked screens. The link leads to the case of one who is signed in.
 * @param origin where the application is reached, `https://rettidig.example`
 */
export function feedOf(
  interviews: readonly FedInterview[],
  { origin, today }: { readonly origin: string; readonly today: Day },
): string {
  const calendar = ical({
    name: 'Rettidig',
    prodId: { company: 'Rettidig', product: 'Kalender', language: 'DA' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: secondsBetweenLooks,
  });
  const stamp = moment(today, 0);
  for (const { id, person, on, form, startsAt, minutes, place } of interviews) {
    const about = { id, stamp, location: place, url: `${origin}/borgere/${person}` };
    if (startsAt === null || minutes === null) {
      const start = new Date(`${isoDay(on)}T00:00:00Z`);
      calendar.createEvent({
        ...about,
        start,
        allDay: true,
        summary: `${summary(form)} uden klokkeslæt`,
      });
    } else {
      const [start, end] = [moment(on, startsAt), moment(on, startsAt + minutes)];
      calendar.createEvent({ ...about, start, end, summary: summary(form) });
    }
  }
  return calendar.toString();
}
